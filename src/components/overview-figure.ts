/** The figure of one line of the overview, in pieces: the sum with its unit, and the share. */
import { offerOf } from "../catalogue/offer.ts";
import type { Share, Term } from "../catalogue/schema/record.ts";
import { governmentPercent } from "../catalogue/share.ts";
import type { Messages } from "../i18n/messages/index.ts";

/** A piece of a figure: what is large, and what stands before and after it in lighter type. */
export interface Piece {
  before?: string;
  large?: string;
  after?: string;
}

/** What a term pays at most and at what share; nothing where neither is documented. */
export function overviewFigure(term: Term, m: Messages): Piece[] {
  const { single, total } = offerOf(term);
  const share = term.share && shareText(term.share, m);
  if (single) {
    const { before, money, after } = m.figure.limit(single);
    const sum = { before: before.trim(), large: money, after: after.trim() };
    return [sum, ...(total ? [{ after: m.figure.inTotal(total) }] : []), ...(share ? [{ after: share }] : [])];
  }
  const noCeiling = term.ceiling === "none" ? m.figure.noCeiling : undefined;
  return [noCeiling, share].flatMap((large) => (large ? [{ large }] : []));
}

function shareText(share: Share, m: Messages): string {
  switch (share.kind) {
    case "full":
      return m.overview.nothingToMatch;
    case "guarantee":
      return m.overview.guaranteed(share.percent);
    case "tiers":
      return m.overview.share(...share.tiers.map(({ percent }) => percent));
    case "match":
    case "rate":
      return m.overview.share(governmentPercent(share) ?? 0);
  }
}
