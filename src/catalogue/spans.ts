import { dayAfter, dayBefore } from "./days.ts";
import { statementsOf } from "./held.ts";
import { formerNames } from "./names.ts";
import { BEGINNING, END, firstDay, lastDay } from "./partial-date.ts";
import type { Held, SchemeRecord, Term } from "./schema/record.ts";
import { startOf } from "./status.ts";

/** Days on which what is shown reads the same: `from` and `until` are the first and the last of them. */
export interface Span {
  from: string;
  until: string;
}

/**
 * The history of a scheme cut where anything a page shows changes: a term or its announcement, the scheme's state,
 * the evidence of it, its name, or a dated statement of who may apply and how. Of several schemes that are shown together, cut where any of them changes.
 * The spans cover all days, oldest first, without gap or overlap.
 */
export function spansOf(...schemes: SchemeRecord[]): Span[] {
  const days = [...new Set([BEGINNING, ...schemes.flatMap(startsOf)])].sort();
  return days.map((from, index) => {
    const next = days[index + 1];
    return { from, until: next ? dayBefore(next) : END };
  });
}

/** The spans with a further one that begins on the day (`YYYY-MM-DD`), unless one does already. */
export const cutAt = (spans: readonly Span[], day: string): Span[] =>
  spans.flatMap(({ from, until }) =>
    from < day && day <= until
      ? [
          { from, until: dayBefore(day) },
          { from: day, until },
        ]
      : [{ from, until }],
  );

/** The last day, from the given one on, on which none of the schemes reads otherwise; `END` where nothing is known to change. */
export const holdsUntil = (schemes: readonly SchemeRecord[], day: string): string =>
  spansOf(...schemes).find(({ until }) => day <= until)?.until ?? END;

/** The first days of the scheme's spans, but for the first span. */
const startsOf = (scheme: SchemeRecord): string[] => [
  ...scheme.tracks.flatMap(({ terms }) => terms).flatMap(startsOfTerm),
  ...scheme.life.flatMap((event) => [startOf(event), ...(event.asOf ? [firstDay(event.asOf)] : [])]),
  // The days of the scheme's record are those it counts, not those on which it holds.
  ...statementsOf(scheme).flatMap(({ field, held }) => (field === "record" ? [] : startsOfHeld(held))),
  ...[scheme.eligibility, scheme.funds, scheme.excludes].flat().flatMap(startsOfHeld),
  ...formerNames(scheme).map(({ until }) => dayAfter(lastDay(until))),
];

/** Where a dated statement or line begins, and the day after its last. */
const startsOfHeld = ({ from, until }: Pick<Held, "from" | "until">): string[] => [
  ...(from ? [firstDay(from)] : []),
  ...(until ? [dayAfter(lastDay(until))] : []),
];

/** Where the term begins and the day after its last; of one that is only announced, and so never begins, the day of the news. */
function startsOfTerm({ from, until, announced }: Term): string[] {
  if (announced) return [firstDay(announced)];
  return [...(from ? [firstDay(from)] : []), ...(until ? [dayAfter(lastDay(until))] : [])];
}
