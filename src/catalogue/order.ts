import { offerOf } from "./offer.ts";
import type { SchemeRecord } from "./schema/record.ts";
import { STAGES, type State } from "./schema/vocabulary.ts";
import { stateOn } from "./status.ts";
import { hasFigureOn, headlineOn } from "./terms.ts";

/** Which states a reader looking for money wants first; at last what nobody knew of yet. */
const STATE_ORDER: readonly (State | undefined)[] = [
  "open",
  "announced",
  "paused",
  "unknown",
  "merged",
  "closed",
  undefined,
];

/** What one application can get, in HK$, of the figure that speaks for the scheme on the day; 0 where no sum is known. */
export function amountOn(scheme: SchemeRecord, day: string): number {
  const headline = headlineOn(scheme, day);
  return (hasFigureOn(headline, day) && offerOf(headline.term).single?.hkd) || 0;
}

/** The order of a list on a day (`YYYY-MM-DD`): by main stage, what is open first, then the larger ceiling, then the id. */
export function byStage(schemes: readonly SchemeRecord[], day: string): SchemeRecord[] {
  return schemes
    .map((scheme) => ({
      scheme,
      stage: STAGES.indexOf(scheme.stages[0] ?? "startup"),
      state: STATE_ORDER.indexOf(stateOn(scheme, day)),
      amount: amountOn(scheme, day),
    }))
    .sort(
      (a, b) => a.stage - b.stage || a.state - b.state || b.amount - a.amount || a.scheme.id.localeCompare(b.scheme.id),
    )
    .map(({ scheme }) => scheme);
}

/** The schemes of a stage, those for which it is the main one first, else in the order of `byStage`. */
export function ofStage(schemes: readonly SchemeRecord[], stage: string, day: string): SchemeRecord[] {
  const there = byStage(schemes, day).filter((scheme) => (scheme.stages as readonly string[]).includes(stage));
  return [
    ...there.filter((scheme) => scheme.stages[0] === stage),
    ...there.filter((scheme) => scheme.stages[0] !== stage),
  ];
}
