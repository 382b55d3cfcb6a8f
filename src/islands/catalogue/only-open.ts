/** The switch beside the search: only schemes one can apply to, as far as is known. It stands for two values of the status. */
import type { Selection } from "../../catalogue/facets.ts";
import { OPEN_STATES } from "../../catalogue/schema/vocabulary.ts";
import type { ClientMessages } from "../../i18n/client-messages.ts";
import { fill } from "../../i18n/fill.ts";
import { find, setText } from "../dom.ts";
import type { Counts } from "./choices.ts";

const isOn = ({ status }: Selection): boolean =>
  status.length === OPEN_STATES.length && OPEN_STATES.every((state) => status.includes(state));

/** The selection with the switch on or off; whatever else is chosen stays. */
export const withOnlyOpen = (selection: Selection, on: boolean): Selection => ({
  ...selection,
  status: on ? OPEN_STATES : [],
});

/** Looks the switch up once; what it returns brings it in line with a selection, and counts what it would leave. */
export function onlyOpenShower(
  root: HTMLElement,
  { live }: ClientMessages,
): (selection: Selection, counts: Counts) => void {
  const box = find(root, "[data-only-open]") as HTMLInputElement;
  const text = find(root, "[data-only-open-counts]");
  return (selection, { status }) => {
    box.checked = isOn(selection);
    setText(text, fill(live.openCounts, { open: status.open ?? 0, unconfirmed: status.unconfirmed ?? 0 }));
  };
}
