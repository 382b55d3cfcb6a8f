/** What a scheme pays, as far as a query can ask for it: ceilings and shares, in force or past. */

import type { SchemeRecord, Share } from "../../catalogue/schema/record.ts";
import { headlineOn, isCap, standingOn } from "../../catalogue/terms.ts";
import type { Figure, Portion } from "../search-data.ts";

/** Ceilings of all tracks: the headline's first, then those in force, then the last of tracks that ended. Each sum once. */
export function figuresOn(scheme: SchemeRecord, day: string): Figure[] {
  const headline = headlineOn(scheme, day);
  const standings = [headline, ...scheme.tracks.map((track) => standingOn(scheme, track, day))].filter(
    ({ tense }) => tense !== "future",
  );
  const figures = standings.flatMap(({ term, tense }) =>
    term.limits.filter(isCap).map(
      ({ hkd, per, of }): Figure => ({
        hkd,
        per,
        ...(of && { of }),
        ...(tense === "past" && { past: true as const }),
      }),
    ),
  );
  return firstOfEach(figures, ({ hkd }) => hkd);
}

/** Shares of all tracks in force, or of the last terms of those that ended. Each once. */
export function portionsOn(scheme: SchemeRecord, day: string): Portion[] {
  const portions = scheme.tracks
    .map((track) => standingOn(scheme, track, day))
    .filter(({ tense }) => tense !== "future")
    .flatMap(({ term, tense }) =>
      term.share
        ? asPortions(term.share).map((portion) => (tense === "past" ? { ...portion, past: true as const } : portion))
        : [],
    );
  return firstOfEach(portions, ({ percent, ratio }) => percent ?? ratio);
}

function asPortions(share: Share): Portion[] {
  switch (share.kind) {
    case "match":
      return [{ ratio: `${share.government}:${share.applicant}` }];
    case "rate":
      return [{ percent: share.percent }];
    case "guarantee":
      return (share.choices ?? [share.percent]).map((percent) => ({ percent }));
    case "tiers":
      return share.tiers.map(({ percent }) => ({ percent }));
    case "full":
      return [{ percent: 100 }];
  }
}

/** In force before past, and of those alike the first. */
function firstOfEach<T extends { past?: true }>(items: T[], key: (item: T) => unknown): T[] {
  const ordered = [...items.filter((item) => !item.past), ...items.filter((item) => item.past)];
  return [...Map.groupBy(ordered, key).values()].map(([first]) => first as T);
}
