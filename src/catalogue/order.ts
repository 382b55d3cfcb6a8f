/** Lists of schemes in the orders of `ranking.ts`. */
import { amountOn } from "./amount.ts";
import { applicantsOn } from "./applicants.ts";
import { facetedOf } from "./facets.ts";
import { byMainStage, byRecommendation, isForFirms, type Ranked } from "./ranking.ts";
import type { SchemeRecord } from "./schema/record.ts";

/** The schemes on a day (`YYYY-MM-DD`) in the order of `byMainStage`. */
export const byStage = (schemes: readonly SchemeRecord[], day: string): SchemeRecord[] =>
  inOrder(schemes, day, byMainStage);

/** The schemes on a day (`YYYY-MM-DD`) in the order of `byRecommendation`. */
export const recommended = (schemes: readonly SchemeRecord[], day: string): SchemeRecord[] =>
  inOrder(schemes, day, byRecommendation);

const inOrder = (schemes: readonly SchemeRecord[], day: string, order: (a: Ranked, b: Ranked) => number) =>
  schemes
    .map((scheme) => ({ scheme, ranked: { ...facetedOf(scheme, day), id: scheme.id, amount: amountOn(scheme, day) } }))
    .sort((a, b) => order(a.ranked, b.ranked))
    .map(({ scheme }) => scheme);

/**
 * The schemes of a stage: those a firm may apply for itself, then the others; in each those for which it is the main
 * stage first, else in the recommended order.
 */
export function ofStage(schemes: readonly SchemeRecord[], stage: string, day: string): SchemeRecord[] {
  const there = recommended(schemes, day).filter((scheme) => (scheme.stages as readonly string[]).includes(stage));
  const mainFirst = (list: SchemeRecord[]) => [
    ...list.filter((scheme) => scheme.stages[0] === stage),
    ...list.filter((scheme) => scheme.stages[0] !== stage),
  ];
  const forFirms = there.filter((scheme) => firmsMayApply(scheme, day));
  return [...mainFirst(forFirms), ...mainFirst(there.filter((scheme) => !forFirms.includes(scheme)))];
}

/** Whether on the day a firm may apply for the scheme itself, or join. */
export const firmsMayApply = (scheme: SchemeRecord, day: string): boolean =>
  isForFirms({ applicant: applicantsOn(scheme, day) });
