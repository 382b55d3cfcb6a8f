/** What a scheme pays, as far as a query can ask for it: limits and shares, in force or past. */
import type { SchemeRecord, Share } from "../../catalogue/schema/record.ts";
import { headlineOn, isCap, standingOn } from "../../catalogue/terms.ts";
import type { SearchLimit, SearchShare } from "../search-data.ts";

/**
 * Limits in HK$ of all tracks on a day (`YYYY-MM-DD`): the headline's first, then those in force, then the last of
 * tracks that ended. Each sum once.
 */
export function limitsOn(scheme: SchemeRecord, day: string): SearchLimit[] {
  const headline = headlineOn(scheme, day);
  const standings = [headline, ...scheme.tracks.map((track) => standingOn(scheme, track, day))].filter(
    ({ tense }) => tense !== "future",
  );
  const limits = standings.flatMap(({ term, tense }) =>
    term.limits.filter(isCap).map(({ hkd }): SearchLimit => (tense === "past" ? { hkd, past: true } : { hkd })),
  );
  return firstOfEach(limits, ({ hkd }) => hkd);
}

/** Shares of all tracks in force on a day, or of the last terms of those that ended. Each once. */
export function sharesOn(scheme: SchemeRecord, day: string): SearchShare[] {
  const shares = scheme.tracks
    .map((track) => standingOn(scheme, track, day))
    .filter(({ tense }) => tense !== "future")
    .flatMap(({ term, tense }) =>
      term.share
        ? asShares(term.share).map((share) => (tense === "past" ? { ...share, past: true as const } : share))
        : [],
    );
  return firstOfEach(shares, ({ percent, ratio }) => percent ?? ratio);
}

function asShares(share: Share): SearchShare[] {
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
