/** What an applicant has to pay of the cost, for whoever looks for a scheme by it. */
import type { Share } from "./schema/record.ts";
import { governmentPercent } from "./share.ts";

/** Nothing, up to a half of the cost, or more. */
export const OWN_SHARES = ["none", "half", "more"] as const;
export type OwnShare = (typeof OWN_SHARES)[number];

/**
 * The most an applicant pays of the cost, in percent. undefined where that is not documented, and for a guarantee,
 * which is no part of a cost.
 */
function ownPercent(share: Share | undefined): number | undefined {
  if (!share) return undefined;
  switch (share.kind) {
    case "guarantee":
      return undefined;
    case "full":
      return 0;
    case "tiers":
      return 100 - Math.min(...share.tiers.map(({ percent }) => percent));
    default:
      // A sponsor, an investor or a university pays the other side.
      if ((share.partner ?? "applicant") !== "applicant") return 0;
      return 100 - (governmentPercent(share) ?? 100);
  }
}

/** Which of the shares the applicant's own is; undefined where it is not known. */
export function ownShareOf(share: Share | undefined): OwnShare | undefined {
  const percent = ownPercent(share);
  if (percent === undefined) return undefined;
  return percent === 0 ? "none" : percent <= 50 ? "half" : "more";
}
