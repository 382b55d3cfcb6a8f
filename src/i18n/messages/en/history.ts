/** Figures over time: the words of their drawing, and what changed from one term to the next. */
import type { Ceiling, Difference } from "../../../catalogue/changes.ts";
import type { MoneyLimit, Share } from "../../../catalogue/schema/record.ts";
import { governmentPercent } from "../../../catalogue/share.ts";
import { basis, limitWords, money, plural, shareText } from "./words.ts";

export const drawing = {
  heading: "Drawn over time",
  limit: (limit: MoneyLimit): string => `Limit ${basis(limit)}${limit.case ? `: ${limit.case.en}` : ""}`,
  share: "Government's share of the cost, in percent",
  guarantee: "Part of the loan the government guarantees, in percent",
  dashed: "Dashed: not documented for that time",
  day: "The day shown",
};

/** One thing that is different, as part of a sentence. */
export function difference(difference: Difference): string {
  switch (difference.field) {
    case "limit":
      return limitChange(difference.before, difference.after);
    case "share":
      return shareChange(difference.before, difference.after);
    case "months": {
      const { before, after } = difference;
      return `duration ${after > before ? "extended" : "cut"} from ${before} to ${plural(after, "month")}`;
    }
    case "projects":
    case "people":
      return `number of ${difference.field} ${moved(difference.before, difference.after)} from ${difference.before} to ${difference.after}`;
  }
}

const moved = (before: number, after: number): string => (after > before ? "raised" : "lowered");

const whole = (limit: MoneyLimit): string => {
  const { before, money, after } = limitWords(limit);
  return `“${before}${money}${after}”`;
};

const countedOn = (limit: MoneyLimit): string => `${basis(limit)}${limit.case ? ` (${limit.case.en})` : ""}`;

function limitChange(before: Ceiling, after: Ceiling): string {
  if (before === "none")
    return after === "none" ? "no limit" : `limit of ${money(after.hkd)} ${countedOn(after)} set; none before`;
  if (after === "none") return `limit of ${money(before.hkd)} ${countedOn(before)} lifted`;
  if (countedOn(before) !== countedOn(after))
    return `limit changed from ${money(before.hkd)} ${countedOn(before)} to ${money(after.hkd)} ${countedOn(after)}`;
  if (before.atLeast || after.atLeast) return `limit changed: ${whole(after)} instead of ${whole(before)}`;
  return `limit ${moved(before.hkd, after.hkd)} from ${money(before.hkd)} to ${money(after.hkd)} ${countedOn(after)}`;
}

const most = (share: Share): string => `${share.kind === "rate" ? "up to " : ""}${governmentPercent(share)}%`;

function shareChange(before: Share, after: Share): string {
  const [old, now] = [governmentPercent(before), governmentPercent(after)];
  const alike = (before.kind === "guarantee") === (after.kind === "guarantee");
  if (old === undefined || now === undefined || old === now || !alike)
    return `share changed: “${shareText(after)}” instead of “${shareText(before)}”`;
  const what = after.kind === "guarantee" ? "guaranteed part of the loan" : "government share";
  return `${what} ${moved(old, now)} from ${most(before)} to ${most(after)}`;
}
