import type { Complaint } from "../fault.ts";
import { compareDates } from "../partial-date.ts";
import type { Rule } from "./rule.ts";

/** Events stand oldest first, and the last one says of which day its evidence speaks. */
export const lifeIsDated: Rule = (record) => {
  const complaints: Complaint[] = record.life.flatMap((event, index): Complaint[] => {
    const earlier = record.life.slice(0, index).findLast(({ from }) => from !== undefined)?.from;
    return event.from && earlier && compareDates(earlier, event.from) > 0
      ? [
          {
            path: `life[${index}].from`,
            found: event.from,
            expected: `a date not before ${earlier}; events stand oldest first`,
          },
        ]
      : [];
  });
  const last = record.life.length - 1;
  const asOf = record.life[last]?.asOf;
  if (!asOf) {
    complaints.push({
      path: `life[${last}].asOf`,
      found: undefined,
      expected: "the month or day the evidence of the present state speaks of",
    });
  }
  return complaints;
};

/** An event that leaves the state as it was says in a note what happened; “open” after “open” tells a reader nothing. */
export const sameStateIsExplained: Rule = ({ life }) =>
  life.flatMap(({ state, from, note }, index): Complaint[] =>
    from && !note && state === life[index - 1]?.state
      ? [{ path: `life[${index}].note`, found: undefined, expected: `what happened, as it was “${state}” before too` }]
      : [],
  );

/** A scheme that was merged says into which. */
export const mergedSchemeHasSuccessor: Rule = (record) =>
  record.life.at(-1)?.state === "merged" && record.succeededBy.length === 0
    ? [{ path: "succeededBy", found: [], expected: "the scheme it was merged into" }]
    : [];
