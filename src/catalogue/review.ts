/**
 * When a record should be compared with its sources again. None of it is a fault: it comes true by the passing of days
 * alone. Days are `YYYY-MM-DD`.
 */
import { checkedOn } from "./checks.ts";
import { dayAfter } from "./days.ts";
import { confirmedUntil } from "./freshness.ts";
import { lastDay } from "./partial-date.ts";
import { budgetDay, firstAfter, policyAddressBy } from "./policy-days.ts";
import type { SchemeRecord } from "./schema/record.ts";

export const REVIEW_REASONS = [
  "term-ends",
  "date-ahead",
  "announced-start",
  "budget",
  "policy-address",
  "age",
] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** A day from which on a record should be read again, why, and the field it follows from. */
export interface Review {
  on: string;
  why: ReviewReason;
  path: string;
}

/** The earliest day after the latest check on which the record should be read again. */
export function reviewBy(record: SchemeRecord): { on: string; why: ReviewReason } {
  const after = checkedOn(record);
  const [first] = [...datedReviews(record), ...yearlyReviews(record)]
    .filter(({ on }) => on > after)
    .sort((a, b) => a.on.localeCompare(b.on));
  // There is always one: what nothing else brings up, age does.
  const { on, why } = first as Review;
  return { on, why };
}

/**
 * What today makes true of the record, earliest first: a day ahead that has come, an announced start gone by, a term
 * that ended since the latest check, and, where none of these is older, the yearly days on which schemes change.
 */
export function dueNotes(record: SchemeRecord, today: string): Review[] {
  const after = checkedOn(record);
  const dated = datedReviews(record).filter(({ on, why }) => why !== "term-ends" || on > after);
  const yearly = yearlyReviews(record).sort((a, b) => a.on.localeCompare(b.on));
  return [...dated, ...yearly.slice(0, 1)].filter(({ on }) => on <= today).sort((a, b) => a.on.localeCompare(b.on));
}

/** The days that the record itself names. One known by month or year only has come when the whole of it has. */
function datedReviews({ tracks, timing }: SchemeRecord): Review[] {
  const ofTerms = tracks.flatMap(({ terms }, t) =>
    terms.flatMap(({ from, until, announced }, i): Review[] => {
      const path = `tracks[${t}].terms[${i}]`;
      if (announced) return from ? [{ on: lastDay(from), why: "announced-start", path: `${path}.from` }] : [];
      return until ? [{ on: dayAfter(lastDay(until)), why: "term-ends", path: `${path}.until` }] : [];
    }),
  );
  const ahead = (timing?.dates ?? []).flatMap(({ on, kind }, d): Review[] => {
    if (!on) return [];
    // What ends on a day is over on the next.
    const day = kind === "closes" ? dayAfter(lastDay(on)) : lastDay(on);
    return [{ on: day, why: "date-ahead", path: `timing.dates[${d}].on` }];
  });
  return [...ofTerms, ...ahead];
}

/** The next of the days on which schemes change every year; a one-off measure that is over only grows old. */
function yearlyReviews(record: SchemeRecord): Review[] {
  const after = checkedOn(record);
  const path = "checked";
  const age: Review = { on: confirmedUntil(after), why: "age", path };
  const state = record.life.at(-1)?.state;
  if (record.oneOff && (state === "closed" || state === "merged")) return [age];
  // What a Budget says is read on the day after it.
  const budget = firstAfter(after, (year) => dayAfter(budgetDay(year)));
  return [
    { on: budget, why: "budget", path },
    { on: firstAfter(after, policyAddressBy), why: "policy-address", path },
    age,
  ];
}
