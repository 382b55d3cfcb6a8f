/** Whose firms share one ceiling. */
import type { Complaint } from "../fault.ts";
import { isMoneyLimit } from "../terms.ts";
import { endOrSplit, mayMeet, pairsAtOnce, rowsOf, tellsCases, termsHeld } from "./rows.ts";
import type { Rule } from "./rule.ts";
import { outside } from "./sizes.ts";

/** A holding is counted of owners and of related firms, in percent and not as a fraction. */
export const holdingsAreOfOwners: Rule = ({ sharedBy }) =>
  rowsOf("sharedBy", sharedBy).flatMap(({ path, row: { whose, fromPercent } }) => {
    if (fromPercent === undefined) return [];
    return whose === "same-owner" || whose === "related"
      ? outside(`${path}.fromPercent`, fromPercent, [2, 100])
      : [
          {
            path: `${path}.fromPercent`,
            found: fromPercent,
            expected: `nothing, as “${whose}” is no matter of holdings`,
          },
        ];
  });

/** Where every firm has its own ceiling, none share one at the same time. */
export const eachHasItsOwnAlone: Rule = ({ sharedBy }) =>
  pairsAtOnce(rowsOf("sharedBy", sharedBy), (later, earlier) =>
    (later.row.whose === "each") !== (earlier.row.whose === "each") && !tellsCases(later.row, earlier.row)
      ? [
          {
            path: `${later.path}.whose`,
            found: later.row.whose,
            expected: `what agrees with ${earlier.path}, which says “${earlier.row.whose}”, ${endOrSplit(earlier.path)}`,
          },
        ]
      : [],
  );

/** Firms share a ceiling, or a number of projects or people, that a term may have. */
export const sharedCeilingsExist: Rule = (record) =>
  rowsOf("sharedBy", record.sharedBy).flatMap(({ path, row }): Complaint[] => {
    const terms = termsHeld(record).filter(({ when }) => mayMeet(row, when));
    const isShared = terms.some(
      ({ term: { limits, ceiling, projects, concurrent, people, monthsBetween } }) =>
        ceiling === "not-documented" ||
        [projects, concurrent, people, monthsBetween].some((count) => count !== undefined) ||
        limits.some((limit) => !isMoneyLimit(limit) || limit.per === "enterprise" || limit.per === "application"),
    );
    return isShared || terms.length === 0
      ? []
      : [
          {
            path,
            found: row,
            expected:
              "nothing, as no term of that time has a ceiling, or a number of projects or people, that firms could share",
          },
        ];
  });
