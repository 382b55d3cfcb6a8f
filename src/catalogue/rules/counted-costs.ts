/** The highest wage or cost that counts (`countedAtMost`), and the figures it is paid by. */
import type { Basis } from "../schema/vocabulary.ts";
import { percentRange } from "../share.ts";
import { ceilingsCountedLike } from "./own-side.ts";
import { eachTerm, type Rule } from "./rule.ts";

/** What has no wage. */
const WAGELESS: readonly Basis[] = ["loan", "fund", "tonne", "unit"];

/** A wage is counted on people, or on who pays them. */
export const wagesAreOfPeople: Rule = (record) =>
  eachTerm(record, ({ countedAtMost }, path) =>
    countedAtMost?.of === "wage" && WAGELESS.includes(countedAtMost.per)
      ? [
          {
            path: `${path}.countedAtMost.per`,
            found: countedAtMost.per,
            expected: `“person” as a rule, as no ${countedAtMost.per} has a wage; or “cost” for what is counted`,
          },
        ]
      : [],
  );

/** A ceiling is no more than government's share of the highest cost that counts; else it never binds. */
export const ceilingFitsWhatCounts: Rule = (record) =>
  eachTerm(record, ({ limits, share, countedAtMost }, path) => {
    const range = percentRange(share);
    if (!range || !countedAtMost) return [];
    const most = Math.ceil((countedAtMost.hkd * range[1]) / 100);
    return ceilingsCountedLike({ limits }, countedAtMost)
      .filter(({ hkd, binds }) => binds === undefined && hkd > most)
      .map((limit) => ({
        path: `${path}.limits[${limits.indexOf(limit)}].hkd`,
        found: limit.hkd,
        expected: `at most ${most}, government's share of what counts (countedAtMost: ${countedAtMost.hkd})`,
      }));
  });

/** The cost that counts is capped by a ceiling that binds it or by `countedAtMost`, not by both. */
export const cappedCostIsSaidOnce: Rule = (record) =>
  eachTerm(record, ({ limits, countedAtMost }, path) =>
    countedAtMost?.of !== "cost"
      ? []
      : ceilingsCountedLike({ limits }, countedAtMost)
          .filter(({ binds }) => binds === "cost")
          .map((limit) => ({
            path: `${path}.countedAtMost`,
            found: countedAtMost,
            expected: `nothing, as limits[${limits.indexOf(limit)}] binds the cost that counts, at ${limit.hkd}`,
          })),
  );
