/** The controls that narrow the list: facets, stage tabs, and the chosen values as removable buttons. */
import { FACET_NAMES, type Facet, NOTHING_CHOSEN, type Selection } from "../../catalogue/facets.ts";
import type { ClientMessages } from "../../i18n/client-messages.ts";
import { fill } from "../../i18n/fill.ts";
import { setText } from "../dom.ts";

/** How many schemes each value of each facet would leave. */
export type Counts = Record<Facet, Record<string, number>>;

/**
 * The selection after one control of the facet form changed. Other facets stay as they are, as the form does not hold
 * all that may be chosen: stages are chosen by tabs, and a shared address may name several sectors.
 */
export function readForm(form: HTMLFormElement, changed: string, selection: Selection): Selection {
  return { ...selection, [changed]: new FormData(form).getAll(changed).map(String).filter(Boolean) };
}

/**
 * The selection with what a reader chose in the form as built, where nothing is chosen: boxes come to what the
 * selection has of their facet, a list takes its place.
 */
export function withEarlyChoices(form: HTMLFormElement, selection: Selection): Selection {
  const early = { ...selection };
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>("input:checked")) {
    const facet = name as Facet;
    if (!early[facet].includes(value)) early[facet] = [...early[facet], value];
  }
  for (const { name, value } of form.querySelectorAll("select")) if (value !== "") early[name as Facet] = [value];
  return early;
}

/** Looks the form's controls up once; what it returns brings them in line with a selection and shows the counts. A box that would leave nothing is shown with its 0, but nobody has to pass it with the keyboard. */
export function formShower(form: HTMLFormElement): (selection: Selection, counts: Counts) => void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].map((box) => {
    const label = box.closest("label");
    return { box, label, count: label?.querySelector("[data-count]") };
  });
  const selects = [...form.querySelectorAll("select")].map((select) => ({
    select,
    options: [...select.querySelectorAll<HTMLOptionElement>("[data-count]")],
  }));
  return (selection, counts) => {
    for (const { box, label, count } of boxes) {
      const facet = box.name as Facet;
      const number = counts[facet][box.value] ?? 0;
      box.checked = selection[facet].includes(box.value);
      label?.classList.toggle("empty", number === 0);
      box.disabled = number === 0 && !box.checked && box !== document.activeElement;
      setText(count, String(number));
    }
    for (const { select, options } of selects) {
      const facet = select.name as Facet;
      for (const option of options) setText(option, `${option.dataset.label} (${counts[facet][option.value] ?? 0})`);
      // Several sectors may come from a shared address; the list can show only the first.
      select.value = selection[facet][0] ?? "";
    }
  };
}

/** Marks the tab of the chosen stage, counts on each, and an address that leads to the same choice. */
export function showTabs(
  tabs: Iterable<HTMLAnchorElement>,
  selection: Selection,
  counts: Counts,
  total: number,
  addressOf: (stage: string) => string,
): void {
  for (const tab of tabs) {
    const stage = tab.dataset.stage ?? "";
    const current = stage === "" ? selection.stage.length === 0 : selection.stage.includes(stage);
    if (current) tab.setAttribute("aria-current", "true");
    else tab.removeAttribute("aria-current");
    setText(tab.querySelector("[data-count]"), String(stage === "" ? total : (counts.stage[stage] ?? 0)));
    tab.href = addressOf(stage);
  }
}

/** One button for each chosen value, and one that clears all where there are several. */
export function showChoices(
  list: HTMLElement,
  selection: Selection,
  messages: ClientMessages,
  choose: (selection: Selection) => void,
): void {
  const chosen = FACET_NAMES.flatMap((facet) => selection[facet].map((value) => ({ facet, value })));
  const buttons = chosen.map(({ facet, value }) => {
    const label = messages.labels[facet]?.[value] ?? value;
    const button = buttonIn(list, label, () =>
      choose({ ...selection, [facet]: selection[facet].filter((other) => other !== value) }),
    );
    button.setAttribute("aria-label", fill(messages.live.remove, { choice: label }));
    return button;
  });
  if (chosen.length > 1) {
    const clear = buttonIn(list, messages.live.clearAll, () => choose(NOTHING_CHOSEN));
    clear.className = "clear";
    buttons.push(clear);
  }
  list.hidden = buttons.length === 0;
  list.replaceChildren(
    ...buttons.map((button) => {
      const item = document.createElement("li");
      item.append(button);
      return item;
    }),
  );
}

/** A removed button takes the focus with it; the next one that can be seen, else the search box, receives it. */
function buttonIn(list: HTMLElement, text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.addEventListener("click", () => {
    act();
    const next = [list, document].flatMap((root) => [...root.querySelectorAll<HTMLElement>(".choices button")]);
    const box = document.querySelector<HTMLElement>("input[type=search]");
    (next.find((button) => button.getClientRects().length > 0) ?? box)?.focus();
  });
  return button;
}
