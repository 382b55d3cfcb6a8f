/** What changed from one term to the next, and in a scheme's life: facts for words, lists and feeds. */
import { compareDates, firstDay, type PartialDate } from "./partial-date.ts";
import type { LifeEvent, MoneyLimit, SchemeRecord, Share, Term, Track } from "./schema/record.ts";
import { governmentPercent } from "./share.ts";
import { eventAnchor } from "./status.ts";
import { isMoneyLimit, mainLimit, termAnchor } from "./terms.ts";

/** A ceiling in HK$, or that a source says there is none. */
export type Ceiling = MoneyLimit | "none";

/** One thing that is different after a change. What is not documented on either side is no change. */
export type Difference =
  | { field: "limit"; before: Ceiling; after: Ceiling }
  | { field: "share"; before: Share; after: Share }
  | { field: "months" | "projects" | "people"; before: number; after: number };

export type Change = { scheme: SchemeRecord; date: PartialDate; sources: readonly string[] } & (
  | { kind: "term"; track: Track; term: Term; before: Term | undefined; differences: Difference[] }
  | { kind: "event"; event: LifeEvent; before: LifeEvent | undefined }
);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether government pays the same part, be it written as a ratio or as a percentage. */
const sameShare = (a: Share, b: Share): boolean => {
  const [before, after] = [governmentPercent(a), governmentPercent(b)];
  return same(a, b) || (before !== undefined && before === after && a.kind !== "guarantee" && b.kind !== "guarantee");
};

const ceilingOf = (term: Term): Ceiling | undefined =>
  mainLimit(term) ?? (term.ceiling === "none" ? "none" : undefined);

/** The ceiling of the later term that answers to the main one of the earlier: on the same base, else its own main one. */
const counterpart = (before: Ceiling | undefined, term: Term): Ceiling | undefined =>
  term.limits
    .filter(isMoneyLimit)
    .find((limit) => before && before !== "none" && limit.per === before.per && limit.every === before.every) ??
  ceilingOf(term);

/** How a term differs from the one before it. */
export function differences(before: Term, after: Term): Difference[] {
  const found: Difference[] = [];
  const [limit, newLimit] = [ceilingOf(before), counterpart(ceilingOf(before), after)];
  if (limit && newLimit && !same(limit, newLimit)) found.push({ field: "limit", before: limit, after: newLimit });
  if (before.share && after.share && !sameShare(before.share, after.share)) {
    found.push({ field: "share", before: before.share, after: after.share });
  }
  for (const field of ["months", "projects", "people"] as const) {
    const [old, now] = [before[field], after[field]];
    if (old !== undefined && now !== undefined && old !== now) found.push({ field, before: old, after: now });
  }
  return found;
}

/** Where the change is told on its scheme's page. */
export const changeAnchor = (change: Change): string =>
  change.kind === "event" ? eventAnchor(change.event) : termAnchor(change.track, change.term);

/** Whether a term tells a figure at all. */
const tellsAFigure = ({ limits, ceiling, share }: Term): boolean =>
  limits.length > 0 || ceiling === "none" || share !== undefined;

/**
 * Everything dated that happened to a scheme: terms that began and events of its life. What has no date is left out, and
 * so is a term without a figure where an event of the same day says what happened.
 */
export function changesOf(scheme: SchemeRecord): Change[] {
  const terms = scheme.tracks.flatMap((track) =>
    track.terms.flatMap((term, index): Change[] => {
      const date = term.announced ?? term.from;
      const before = track.terms[index - 1];
      if (!date || (!tellsAFigure(term) && scheme.life.some(({ from }) => from === date))) return [];
      const different = before ? differences(before, term) : [];
      return [{ scheme, date, sources: term.sources, kind: "term", track, term, before, differences: different }];
    }),
  );
  const events = scheme.life.flatMap((event, index): Change[] =>
    event.from
      ? [{ scheme, date: event.from, sources: event.sources, kind: "event", event, before: scheme.life[index - 1] }]
      : [],
  );
  return [...terms, ...events];
}

/**
 * The changes of all schemes up to the day (`YYYY-MM-DD`), newest first; on the same day in the order of their ids. What
 * a law has fixed for later is no change before its day.
 */
export const allChanges = (schemes: readonly SchemeRecord[], day: string): Change[] =>
  schemes
    .flatMap(changesOf)
    .filter(({ date }) => firstDay(date) <= day)
    .sort((a, b) => compareDates(b.date, a.date) || a.scheme.id.localeCompare(b.scheme.id));
