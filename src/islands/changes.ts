/** Narrows the list of changes to a year or a scheme; the address keeps the choice. Without script all of it is there. */
import { type Counted, fillCounted } from "../i18n/fill.ts";
import { addressWith, pushAddress, replaceAddress } from "./address-bar.ts";
import { find, markStarted, setText } from "./dom.ts";

const form = find(document, "[data-changes-filter]") as HTMLFormElement;
const count = find(form, "[data-changes-count]");
const heading = find(document, "[data-changes-of]");
const headingLink = find(heading, "a") as HTMLAnchorElement;
const lines = [...document.querySelectorAll<HTMLElement>("[data-change-scheme]")];
const years = [...document.querySelectorAll<HTMLDetailsElement>("[data-changes-year]")];
const selects = [...form.querySelectorAll("select")];
const sentence = JSON.parse(form.dataset.shown ?? "{}") as Counted;

const shownIn = (list: readonly HTMLElement[]): number => list.filter(({ hidden }) => !hidden).length;

/** The name of the one scheme stands once, above its changes. */
function nameScheme(): void {
  const option = (find(form, "[name=scheme]") as HTMLSelectElement).selectedOptions[0];
  const isOne = Boolean(option?.value);
  heading.hidden = !isOne;
  if (isOne) {
    setText(headingLink, option?.textContent ?? "");
    headingLink.href = option?.dataset.href ?? "";
  }
  document.documentElement.toggleAttribute("data-one-scheme", isOne);
}

/** Whether a year or a scheme was chosen last; years that the reader opened stay so until that changes. */
let wasNarrowed = false;

function show(): void {
  const [year, scheme] = ["year", "scheme"].map((name) => String(new FormData(form).get(name)));
  for (const line of lines) {
    const { changeYear, changeScheme } = line.dataset;
    line.hidden = Boolean((year && changeYear !== year) || (scheme && changeScheme !== scheme));
  }
  const isNarrowed = Boolean(year || scheme);
  for (const [index, part] of years.entries()) {
    const left = shownIn([...part.querySelectorAll("li")]);
    part.hidden = left === 0;
    setText(part.querySelector("[data-changes-of-year]"), fillCounted(sentence, left));
    // What is asked for is shown; without a question the latest year is, as the page was built.
    if (isNarrowed !== wasNarrowed || isNarrowed) part.open = isNarrowed || index === 0;
  }
  wasNarrowed = isNarrowed;
  nameScheme();
  count.textContent = fillCounted(sentence, shownIn(lines));
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
