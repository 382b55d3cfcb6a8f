/** The orders in which the list can stand. */

import { END } from "../../catalogue/partial-date.ts";
import { byMainStage, byRecommendation } from "../../catalogue/ranking.ts";
import { builtDay, readersDay } from "../today.ts";
import type { CardItem } from "./card-list.ts";
import type { Sort } from "./state.ts";

const today = readersDay(builtDay());
const byName = new Intl.Collator(document.documentElement.lang);

/** The next day to apply by or from; after all of them where none is known, or where it has gone by. */
const dayAhead = ({ next }: CardItem): string => (next >= today ? next : END);

/** Between equals the place in the page as built decides. The best match is the search's own order. */
export const orders: Record<Sort, (a: CardItem, b: CardItem) => number> = {
  recommended: byRecommendation,
  relevance: byRecommendation,
  stage: byMainStage,
  amount: (a, b) => b.amount - a.amount || a.place - b.place,
  name: (a, b) => byName.compare(a.name, b.name),
  deadline: (a, b) => dayAhead(a).localeCompare(dayAhead(b)) || a.place - b.place,
  updated: (a, b) => b.evidence.localeCompare(a.evidence) || a.place - b.place,
};
