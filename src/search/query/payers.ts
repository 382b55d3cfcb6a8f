/** Who pays an amount or a share that a query asks for. */
import type { SearchIndex } from "../index/search-index.ts";
import type { DocId, SearchDocument, SearchLimit, SearchShare } from "../search-data.ts";
import type { Amount } from "./amounts.ts";

/** The limit and the share of the scheme that the amount speaks of; one in force before a past one. */
export function paidBy(
  { limits, shares }: SearchDocument,
  { hkd, percent, ratio }: Amount,
): { limit: SearchLimit | undefined; share: SearchShare | undefined } {
  return {
    limit: hkd === undefined ? undefined : limits.find((limit) => limit.hkd === hkd),
    share: shares.find((share) => isSameShare(share, { percent, ratio })),
  };
}

/** The documents of the schemes that pay the amount. */
export function payersOf(amount: Amount, { documents }: SearchIndex): DocId[] {
  return documents.flatMap((document, doc) => {
    const { limit, share } = paidBy(document, amount);
    return limit || share ? [doc] : [];
  });
}

/** A ratio and a percentage of the whole are two ways to write one share: 3:1 is 75%, and 33% is near enough to 1:2. */
function isSameShare(share: SearchShare, asked: Pick<Amount, "percent" | "ratio">): boolean {
  if (asked.ratio !== undefined && asked.ratio === share.ratio) return true;
  const difference = percentOf(share) - percentOf(asked);
  return share.ratio === asked.ratio ? difference === 0 : Math.abs(difference) < ROUNDED;
}

/** What rounding a third or two to whole percent, up or down, may change. */
const ROUNDED = 0.7;

function percentOf({ percent, ratio }: { percent?: number | undefined; ratio?: string | undefined }): number {
  if (percent !== undefined) return percent;
  const [government = Number.NaN, applicant = Number.NaN] = (ratio ?? "").split(":").map(Number);
  return (100 * government) / (government + applicant);
}
