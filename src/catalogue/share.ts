import type { Share } from "./schema/record.ts";

/** Whether two percentages are the same as far as they are written: a third is written 33.3%. */
export const isSamePercent = (a: number, b: number): boolean => Math.round(10 * a) === Math.round(10 * b);

/**
 * The part of the cost, in percent, that the public side pays at most; for a guarantee the part of the loan it vouches for.
 * undefined where it differs from slice to slice.
 */
export function governmentPercent(share: Share): number | undefined {
  switch (share.kind) {
    case "match":
      return Math.round((share.government / (share.government + share.applicant)) * 1000) / 10;
    case "rate":
    case "guarantee":
      return share.percent;
    case "full":
      return 100;
    case "tiers":
      return undefined;
  }
}

/** The least and the most that the public side pays of a cost, in percent; undefined for a guarantee, which pays none. */
export function percentRange(share: Share | undefined): readonly [least: number, most: number] | undefined {
  if (!share || share.kind === "guarantee") return undefined;
  if (share.kind === "tiers") {
    const percents = share.tiers.map(({ percent }) => percent);
    return [Math.min(...percents), Math.max(...percents)];
  }
  const percent = governmentPercent(share) ?? 100;
  const special = share.kind === "rate" ? (share.special?.percent ?? percent) : percent;
  return [Math.min(percent, special), Math.max(percent, special)];
}
