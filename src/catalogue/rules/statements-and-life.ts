/** Dated statements against the life of the scheme and the terms of its tracks. */
import { checkedOn } from "../checks.ts";
import type { Complaint } from "../fault.ts";
import { type Statement, statementsOf } from "../held.ts";
import { firstDay, lastDay, plain, surelyBefore } from "../partial-date.ts";
import type { Held, SchemeRecord } from "../schema/record.ts";
import type { Rule } from "./rule.ts";
import { datedLinesOf } from "./statements.ts";

/** All statements but the figures of what happened, which may be counted after the end. */
const statements = (record: SchemeRecord): Statement[] =>
  statementsOf(record).filter(({ field }) => field !== "record");

/** What begins after the latest check is told of by an announced term, one that a law fixes, or a day ahead. */
export const futureStatementsAreAnnounced: Rule = (record) => {
  const last = checkedOn(record);
  const terms = record.tracks.flatMap((track) => track.terms).filter(({ announced, byLaw }) => announced || byLaw);
  const told = [...terms.map(({ from }) => from), ...(record.timing?.dates ?? []).map(({ on }) => on)];
  const days = new Set(told.map((date) => date && plain(date)));
  const dated = [
    ...statements(record).map(({ path, held }) => ({ path, from: held.from })),
    ...datedLinesOf(record).map(({ path, row }) => ({ path, from: row.from })),
  ];
  return dated.flatMap(({ path, from }): Complaint[] =>
    from && firstDay(from) > last && !days.has(plain(from))
      ? [
          {
            path: `${path}.from`,
            found: from,
            expected: `a date not after ${last}, the latest check; what is announced for ${plain(from)} stands in \`timing.dates\` or an \`announced\` term of that day`,
          },
        ]
      : [],
  );
};

/** No statement ends before the scheme's first event or begins after the scheme was over. */
export const statementsHoldInTheLife: Rule = (record) => {
  const [first, last] = [record.life[0], record.life.at(-1)];
  const over = last?.state === "closed" || last?.state === "merged" ? last.from : undefined;
  return statements(record).flatMap(({ path, held: { from, until } }): Complaint[] => [
    ...(until && first?.from && surelyBefore(until, first.from)
      ? [
          {
            path: `${path}.until`,
            found: until,
            expected: `a date not before ${first.from}, the first event of \`life\``,
          },
        ]
      : []),
    ...(from && over && surelyBefore(over, from)
      ? [
          {
            path: `${path}.from`,
            found: from,
            expected: `a date not after ${over}, when the scheme was ${last?.state}`,
          },
        ]
      : []),
  ]);
};

/** A statement of one track holds at a time when that track had a term. */
export const statementsHoldWithTheirTracks: Rule = (record) =>
  statements(record).flatMap(({ path, held: { tracks = [], from, until } }) =>
    record.tracks
      .filter(({ id }) => tracks.includes(id))
      .flatMap(({ id, terms }): Complaint[] => {
        const [begin, end] = [terms[0]?.from, terms.at(-1)?.until];
        return [
          ...(until && begin && surelyBefore(until, begin)
            ? [
                {
                  path: `${path}.until`,
                  found: until,
                  expected: `a date not before ${begin}, when track “${id}” begins`,
                },
              ]
            : []),
          ...(from && end && surelyBefore(end, from)
            ? [{ path: `${path}.from`, found: from, expected: `a date not after ${end}, when track “${id}” ends` }]
            : []),
        ];
      }),
  );

const LIVE: readonly string[] = ["open", "announced", "paused"];

/** Whether the scheme is on offer and every one of the rows was over when the record was checked. */
const areOver = (record: SchemeRecord, rows: readonly Held[]): boolean =>
  LIVE.includes(record.life.at(-1)?.state ?? "") &&
  rows.every(({ until }) => until !== undefined && lastDay(until) < checkedOn(record));

/** Of a scheme that is on offer it is said who may apply now. */
export const schemesOnOfferHaveALead: Rule = (record) =>
  areOver(record, record.lead)
    ? [
        {
          path: "lead",
          found: record.lead.map(({ until }) => until),
          expected: "a row that holds now, as the scheme is on offer: who may apply since the last of them ended",
        },
      ]
    : [];

/** Of a scheme that is on offer it is said whom one turns to now. */
export const schemesOnOfferHaveARoute: Rule = (record) =>
  areOver(record, record.through)
    ? [
        {
          path: "through",
          found: record.through.map(({ until }) => until),
          expected: "a row that holds now, as the scheme is on offer: whom one turns to since the last of them ended",
        },
      ]
    : [];
