/** When something of a scheme's terms was in force, for saying of any day whether it was, had been, or was still to come. */
import { dayAfter, dayBefore } from "./days.ts";
import { END } from "./partial-date.ts";
import type { SchemeRecord, Term, Track } from "./schema/record.ts";
import { beginningOf } from "./status.ts";
import type { Tense } from "./terms.ts";
import { begunTerms } from "./timeline.ts";

/** The first and the last day (`YYYY-MM-DD`); without a last where nothing is known to end it. */
export type Period = [from: string, until?: string];

/** The periods of the scheme's terms that pass the test, on whichever track; oldest first, those that meet are one. */
export function periodsOf(scheme: SchemeRecord, isMeant: (term: Term) => boolean): Period[] {
  const found = scheme.tracks.flatMap((track) => trackPeriods(scheme, track, isMeant));
  const merged: Period[] = [];
  for (const [from, until] of found.sort(([a], [b]) => a.localeCompare(b))) {
    const before = merged.at(-1);
    if (before && (before[1] === undefined || from <= dayAfter(before[1]))) {
      if (before[1] !== undefined && (until ?? END) > before[1]) merged[merged.length - 1] = periodOf(before[0], until);
    } else merged.push(periodOf(from, until));
  }
  return merged;
}

const periodOf = (from: string, until: string | undefined): Period => (until === undefined ? [from] : [from, until]);

/** A term whose start is not documented counts from the scheme's own beginning; one that is only announced has no period. */
const trackPeriods = (scheme: SchemeRecord, track: Track, isMeant: (term: Term) => boolean): Period[] =>
  begunTerms(track).flatMap(({ term, from = beginningOf(scheme), until: end }): Period[] => {
    const until = end && dayBefore(end);
    return isMeant(term) && (until === undefined || from <= until) ? [periodOf(from, until)] : [];
  });

/** How something with these periods stands to the day; between two periods it is past. */
export function tenseOn(periods: readonly Period[], day: string): Tense {
  if (periods.some(([from, until = END]) => from <= day && day <= until)) return "in-force";
  return periods.some(([from]) => from <= day) ? "past" : "future";
}
