/** The builder of embeds: keeps the lines to paste and the preview in step with the choices. */
import { frameAddress } from "../embed/address.ts";
import { follow, makeFrame } from "../embed/mount.ts";
import { type Choice, frameSnippet, scriptSnippet } from "../embed/snippets.ts";
import { find, markStarted } from "./dom.ts";

const page = find(document, "[data-embed-page]");
const form = find(page, "[data-builder]") as HTMLFormElement;
const preview = find(page, "[data-preview]");
/** The published address, which the lines must name wherever this page is being looked at. */
const published = page.dataset.site ?? "";
/** Where this page is being looked at, for the preview. */
const here = new URL("../../", location.href).href;

const field = (name: string): HTMLInputElement => find(form, `[name="${name}"]`) as HTMLInputElement;

/** The theme in words, as it stands in `data-theme`; settings that are left as designed are not named. */
function themeText(): string {
  const own = (name: string) => (field(`own-${name}`).checked ? field(name).value : "");
  const settings = {
    accent: own("accent"),
    paper: own("paper"),
    scheme: field("scheme").value,
    radius: field("radius").value,
    font: field("font").value,
  };
  return Object.entries(settings)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value}`)
    .join("; ");
}

function chosen(): Choice {
  const view = find(form, "[name=view]") as HTMLSelectElement;
  const locale = field("locale").value;
  const names = JSON.parse(view.selectedOptions[0]?.dataset.names ?? "{}") as Record<string, string>;
  return {
    view: view.value,
    locale,
    name: names[locale] ?? "",
    theme: themeText(),
    asof: field("asof").value,
    show: field("show").value,
  };
}

/** Takes the messages of the frame that is shown. */
let onMessage = (_: MessageEvent): void => {};
addEventListener("message", (event) => onMessage(event));

function show(): void {
  for (const name of ["accent", "paper"]) field(name).disabled = !field(`own-${name}`).checked;
  const choice = chosen();
  find(page, "[data-snippet=script]").textContent = scriptSnippet(published, choice);
  find(page, "[data-snippet=frame]").textContent = frameSnippet(published, choice);
  const address = frameAddress(here, choice);
  if (preview.querySelector("iframe")?.src === address) return;
  const frame = makeFrame(address, choice.name);
  preview.replaceChildren(frame);
  preview.scrollTop = 0;
  onMessage = follow(frame, (origin) => origin === location.origin);
}

function say(text: string): void {
  find(page, "[data-said]").textContent = text;
}

/** Copies the lines, or selects them where the browser does not let a page copy. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const code = find(page, `[data-snippet="${button.dataset.copy}"]`);
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
    button.textContent = page.dataset.copied ?? "";
  } catch {
    getSelection()?.selectAllChildren(code);
    button.textContent = page.dataset.copyFailed ?? "";
  }
  say(button.textContent);
  setTimeout(() => {
    button.textContent = label;
    say("");
  }, 2500);
}

/** What the page the reader came from shows; an address that asks for anything not on offer changes nothing. */
function chooseAsked(): void {
  const select = find(form, "[name=view]") as HTMLSelectElement;
  // What was chosen before this script arrived goes before what the address asks.
  if (select.selectedIndex > 0) return;
  const asked = new URLSearchParams(location.search).get("view");
  if ([...select.options].some(({ value }) => value === asked)) select.value = asked ?? "";
}

form.addEventListener("change", show);
form.addEventListener("submit", (event) => event.preventDefault());
for (const button of page.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
  button.addEventListener("click", () => copy(button));
}
chooseAsked();
show();
markStarted(page);
