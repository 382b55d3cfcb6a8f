/** Narrows the list of changes to a year or a scheme; the address keeps the choice. Without script all of it is there. */
import { fillCounted } from "../i18n/fill.ts";
import { addressWith, pushAddress, replaceAddress } from "./address-bar.ts";
import { find, markStarted } from "./dom.ts";

const form = find(document, "[data-changes-filter]") as HTMLFormElement;
const count = find(form, "[data-changes-count]");
const lines = [...document.querySelectorAll<HTMLElement>("[data-change-scheme]")];
const sections = document.querySelectorAll<HTMLElement>("[data-changes-year]");
const selects = [...form.querySelectorAll("select")];

function show(): void {
  const [year, scheme] = ["year", "scheme"].map((name) => String(new FormData(form).get(name)));
  for (const line of lines) {
    const { changeYear, changeScheme } = line.dataset;
    line.hidden = Boolean((year && changeYear !== year) || (scheme && changeScheme !== scheme));
  }
  for (const section of sections) section.hidden = !section.querySelector("li:not([hidden])");
  count.textContent = fillCounted(JSON.parse(form.dataset.shown ?? "{}"), lines.filter(({ hidden }) => !hidden).length);
}

/** A value that the list does not offer chooses nothing. */
function readAddress(): void {
  const params = new URLSearchParams(location.search);
  for (const select of selects) {
    const asked = params.get(select.name) ?? "";
    select.value = [...select.options].some(({ value }) => value === asked) ? asked : "";
  }
}

/** The address of what is chosen; parameters of others stay as they are. */
function address(): string {
  const params = new URLSearchParams(location.search);
  for (const { name, value } of selects) {
    if (value) params.set(name, value);
    else params.delete(name);
  }
  return addressWith(params.toString());
}

form.addEventListener("change", () => {
  pushAddress(address());
  show();
});
addEventListener("popstate", () => {
  readAddress();
  show();
});

// What was chosen before this script arrived goes before what the address asks.
const early = selects.filter(({ value }) => value !== "").map((select) => ({ select, value: select.value }));
readAddress();
for (const { select, value } of early) select.value = value;
if (early.length > 0) replaceAddress(address());
show();
markStarted(form);
