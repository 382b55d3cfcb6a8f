/** The orders in which the list can stand. */
import { byMainStage, byRecommendation } from "../../catalogue/ranking.ts";
import type { CardItem } from "./card-list.ts";
import type { Sort } from "./state.ts";

const byName = new Intl.Collator(document.documentElement.lang);

/** Between equals the place in the page as built decides. The best match is the search's own order. */
export const orders: Record<Sort, (a: CardItem, b: CardItem) => number> = {
  recommended: byRecommendation,
  relevance: byRecommendation,
  stage: byMainStage,
  amount: (a, b) => b.amount - a.amount || a.place - b.place,
  name: (a, b) => byName.compare(a.name, b.name),
  updated: (a, b) => b.evidence.localeCompare(a.evidence) || a.place - b.place,
};
