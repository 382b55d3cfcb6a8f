/** A stage's page: the day it shows, and in a frame how many of its schemes stand at once. */
import { showDay } from "./as-of/index.ts";
import { markStarted } from "./dom.ts";
import { ShowAll, shownAtOnce } from "./show-all.ts";

const list = document.querySelector<HTMLElement>("[data-stage-list]");

/** Lets as many cards stand as the address says; a heading without any card goes too. Gives the first that was not there. */
function showFirst(list: HTMLElement, most = shownAtOnce()): HTMLElement | undefined {
  const cards = [...list.querySelectorAll<HTMLElement>("[data-scheme-id]")];
  const first = cards.slice(0, most).find(({ hidden }) => hidden);
  for (const [at, card] of cards.entries()) card.hidden = at >= most;
  for (const group of list.querySelectorAll<HTMLElement>(".cards")) {
    const heading = group.previousElementSibling as HTMLElement | null;
    if (heading) heading.hidden = [...group.children].every((card) => (card as HTMLElement).hidden);
  }
  return first;
}

if (list) {
  const button = new ShowAll(list, () => {
    const first = showFirst(list);
    button.offer(0);
    return first;
  });
  showFirst(list);
  button.offer(list.querySelectorAll("[data-scheme-id]").length);
  markStarted(list);
  // What is printed is whole.
  addEventListener("beforeprint", () => void showFirst(list, Number.POSITIVE_INFINITY));
  addEventListener("afterprint", () => void showFirst(list));
}

showDay({
  slots: () => document.querySelectorAll<HTMLElement>("[data-slot]"),
  // Cards of another day have taken the places of those that were there.
  replaced: () => {
    if (list) showFirst(list);
  },
});
