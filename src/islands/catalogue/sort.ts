/** The orders in which the list can stand. */
import type { CardItem } from "./card-list.ts";
import type { Sort } from "./state.ts";

const byName = new Intl.Collator(document.documentElement.lang);

/** Between equals the place in the page as built decides; that is also the order by stage. */
export const orders: Record<Sort, (a: CardItem, b: CardItem) => number> = {
  relevance: (a, b) => a.place - b.place,
  stage: (a, b) => a.place - b.place,
  amount: (a, b) => b.amount - a.amount || a.place - b.place,
  name: (a, b) => byName.compare(a.name, b.name),
  updated: (a, b) => b.evidence.localeCompare(a.evidence) || a.place - b.place,
};
