/** What held on a day: the reading of dated terms. Days are `YYYY-MM-DD`. */
import { certainty, firstDay, lastDay } from "./partial-date.ts";
import type { Limit, MoneyLimit, SchemeRecord, Term, Track } from "./schema/record.ts";
import { beginningOf, shownStateOn } from "./status.ts";

export type Tense = "in-force" | "past" | "future";

/** The same as a reader is told: figures of a scheme that is not known to be open are the last ones known, not in force. */
export type ShownTense = Tense | "last-known";

/** A term of a track, and how it stands to the day asked about. */
export interface Standing {
  track: Track;
  term: Term;
  tense: Tense;
}

/** Whether the limit is a ceiling in HK$, not a measure of the applicant's own figures. */
export const isMoneyLimit = (limit: Limit): limit is MoneyLimit => "hkd" in limit;

/** The ceiling a reader asks for first, if the term has one in HK$. */
export const mainLimit = (term: Term): MoneyLimit | undefined => term.limits.find(isMoneyLimit);

/**
 * Whether the term has begun by the day. A start known only by month or year counts from its earliest day, one that
 * is not documented from the scheme's own beginning; an announced term never begins.
 */
const hasBegun = (scheme: SchemeRecord, { from, announced }: Term, day: string): boolean =>
  !announced && (from ? firstDay(from) : beginningOf(scheme)) <= day;

/** The term of the track that began last by the day; whatever came before it ended with it at the latest. */
const latestBegun = (scheme: SchemeRecord, track: Track, day: string): Term | undefined =>
  track.terms.filter((term) => hasBegun(scheme, term, day)).at(-1);

/** The term of the track in force on the day, if any is. An end known only by month or year counts to its latest day. */
export function termOn(scheme: SchemeRecord, track: Track, day: string): Term | undefined {
  const term = latestBegun(scheme, track, day);
  return term && (!term.until || day <= lastDay(term.until)) ? term : undefined;
}

/**
 * How the track stands on the day: the term in force, else the last one that ended before it,
 * else the first one still to come.
 */
export function standingOn(scheme: SchemeRecord, track: Track, day: string): Standing {
  const inForce = termOn(scheme, track, day);
  if (inForce) return { track, term: inForce, tense: "in-force" };
  const past = latestBegun(scheme, track, day);
  if (past) return { track, term: past, tense: "past" };
  return { track, term: track.terms[0] as Term, tense: "future" };
}

/**
 * The figure that speaks for the scheme on the day: of its tracks in the record's order the first in force,
 * else the first that was, else the first announced by then, else the first to come.
 * A track with a ceiling in HK$ goes before one without.
 */
export function headlineOn(scheme: SchemeRecord, day: string): Standing {
  const standings = scheme.tracks.map((track) => standingOn(scheme, track, day));
  const groups = [
    standings.filter(({ tense }) => tense === "in-force"),
    standings.filter(({ tense }) => tense === "past"),
    standings.filter((standing) => hasFigureOn(standing, day)),
    standings,
  ];
  for (const candidates of groups) {
    const best = candidates.find(({ term }) => mainLimit(term)) ?? candidates[0];
    if (best) return best;
  }
  throw new Error(`${scheme.id} has no track`);
}

/**
 * Whether the track has a figure on the day it was asked about: its term had begun, or had been announced by then.
 * An announcement known only by month or year counts from its earliest day.
 */
export const hasFigureOn = ({ term, tense }: Standing, day: string): boolean =>
  tense !== "future" || (term.announced !== undefined && firstDay(term.announced) <= day);

/** How the figure of a scheme stands to the day, as a reader is told. */
export const shownTense = (scheme: SchemeRecord, { tense }: Standing, day: string): ShownTense =>
  tense === "in-force" && shownStateOn(scheme, day) !== "open" ? "last-known" : tense;

/** The first day on which the term is known: the day it was announced, else the day it began; undefined where neither is documented. */
export const knownFrom = ({ announced, from }: Term): string | undefined => {
  const date = announced ?? from;
  return date && firstDay(date);
};

/** Whether the start of the term is a sighting or a guess rather than a stated day. */
export const startIsUncertain = (term: Term): boolean => !term.from || certainty(term.from) !== "stated";

/** A stable address of a term on its scheme's page. */
export const termAnchor = (track: Track, term: Term): string =>
  `${track.id}-${term.from ? firstDay(term.from) : term.announced ? "announced" : "undated"}`;
