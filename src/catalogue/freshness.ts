/** How old the evidence of a state is. Computed in the reader's browser, so that a page never looks fresher than it is. */
import { firstDay, type PartialDate } from "./partial-date.ts";

/**
 * The last day on which evidence of a scheme being open still counts as a confirmation: the same day a year after the
 * first day it may speak of. Funding rules change with each Budget and Policy Address, so what is older says little.
 */
export function confirmedUntil(evidence: PartialDate): string {
  const [year, month, day] = firstDay(evidence).split("-");
  const next = `${Number(year) + 1}-${month}`;
  return month === "02" && day === "29" ? `${next}-28` : `${next}-${day}`;
}

/** Whole months from the first day the evidence may speak of to the day (`YYYY-MM-DD`); the cautious reading, never negative. */
export function ageInMonths(evidence: PartialDate, day: string): number {
  const [year = 0, month = 0, date = 0] = firstDay(evidence).split("-").map(Number);
  const [thisYear = 0, thisMonth = 0, thisDate = 0] = day.split("-").map(Number);
  return Math.max(0, (thisYear - year) * 12 + thisMonth - month - (thisDate < date ? 1 : 0));
}
