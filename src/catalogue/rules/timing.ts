/** Days ahead (`timing.dates`): in order, ahead when the record was checked, and nothing that another field says. */
import { checkedOn } from "../checks.ts";
import type { Complaint } from "../fault.ts";
import { compareDates, lastDay, plain } from "../partial-date.ts";
import type { DateAhead, SchemeRecord, Term } from "../schema/record.ts";
import type { Rule } from "./rule.ts";

const eachDate = (
  { timing }: SchemeRecord,
  check: (date: DateAhead, path: string, index: number, all: readonly DateAhead[]) => Complaint[],
): Complaint[] =>
  (timing?.dates ?? []).flatMap((date, index, all) => check(date, `timing.dates[${index}]`, index, all));

/** Days ahead stand earliest first. */
export const daysAheadAreInOrder: Rule = (record) =>
  eachDate(record, ({ on }, path, index, all) => {
    const before = all.slice(0, index).findLast((date) => date.on !== undefined)?.on;
    return on && before && compareDates(before, on) > 0
      ? [{ path: `${path}.on`, found: on, expected: `a day not before ${before}; days stand earliest first` }]
      : [];
  });

/** A day ahead was not over when the record was checked last: what became of it is an event, a term or nothing. */
export const daysAheadLieAhead: Rule = (record) =>
  eachDate(record, ({ on }, path) =>
    on && lastDay(on) < checkedOn(record)
      ? [
          {
            path: `${path}.on`,
            found: on,
            expected: `a day not before the latest check (${checkedOn(record)}); what became of it goes to \`life\` or a term`,
          },
        ]
      : [],
  );

/** A day ahead concerns a track of its own record. */
export const daysAheadNameTracks: Rule = (record) => {
  const ids = record.tracks.map(({ id }) => id);
  return eachDate(record, ({ track }, path) =>
    track === undefined || ids.includes(track)
      ? []
      : [
          {
            path: `${path}.track`,
            found: track,
            expected: `the id of a track of this record: ${ids.join(", ")}`,
          },
        ],
  );
};

/** What is closed does not close again, unless it opens before. */
export const closedSchemeHasNoDeadline: Rule = (record) => {
  const state = record.life.at(-1)?.state;
  if (state !== "closed" && state !== "merged") return [];
  return eachDate(record, ({ kind }, path, index, all) =>
    kind === "closes" && !all.slice(0, index).some((date) => date.kind === "opens")
      ? [{ path: `${path}.kind`, found: kind, expected: `no day to apply by, as the scheme is ${state}` }]
      : [],
  );
};

/** A day ahead says nothing that a term's own end or start says. */
export const daysAheadAddSomething: Rule = (record) =>
  eachDate(record, ({ on, kind, track }, path) => {
    if (!on) return [];
    const held = record.tracks
      .filter(({ id }) => track === undefined || track === id)
      .flatMap(({ terms }) => terms.flatMap((term) => dayHeld(term, kind) ?? []));
    return held.some((day) => plain(day) === plain(on))
      ? [{ path, found: on, expected: `nothing, as a term's own ${kind === "closes" ? "`until`" : "`from`"} says so` }]
      : [];
  });

/** The day of the term that a day ahead of that kind would repeat. */
const dayHeld = ({ until, from, announced }: Term, kind: DateAhead["kind"]): string | undefined => {
  if (kind === "closes") return until;
  return kind !== "decision" && announced ? from : undefined;
};
