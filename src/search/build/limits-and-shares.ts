/** What a scheme pays, as far as a query can ask for it: limits and shares, in force or past. */
import { periodsOf } from "../../catalogue/periods.ts";
import type { SchemeRecord, Share } from "../../catalogue/schema/record.ts";
import { headlineOn, isMoneyLimit, standingOn } from "../../catalogue/terms.ts";
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
    term.limits.filter(isMoneyLimit).map(({ hkd }) => (tense === "past" ? { hkd, past: true as const } : { hkd })),
  );
  return firstOfEach(limits, ({ hkd }) => hkd).map((limit) => ({
    ...limit,
    held: periodsOf(scheme, (term) => term.limits.some((other) => isMoneyLimit(other) && other.hkd === limit.hkd)),
  }));
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
  return firstOfEach(shares, keyOf).map((share) => ({
    ...share,
    held: periodsOf(
      scheme,
      (term) => term.share !== undefined && asShares(term.share).some((other) => keyOf(other) === keyOf(share)),
    ),
  }));
}

/** A share by its number alone, whenever it held. */
type BareShare = Omit<SearchShare, "held">;

const keyOf = ({ percent, ratio }: BareShare): number | string | undefined => percent ?? ratio;

function asShares(share: Share): BareShare[] {
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
