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
