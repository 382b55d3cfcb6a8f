/** Figures over time: the words of their drawing, and what changed from one term to the next. */
import type { Ceiling, Difference } from "../../../catalogue/changes.ts";
import type { MoneyLimit, Share } from "../../../catalogue/schema/record.ts";
import { governmentPercent } from "../../../catalogue/share.ts";
import type { drawing as en } from "../en/history.ts";
import { basis, limitWords, money, shareText } from "./words.ts";

export const drawing: typeof en = {
  heading: "歷年變化圖",
  limit: (limit) =>
    `${basis(limit)}上限${limit.of === "package" ? "（連實物支援）" : ""}${limit.case ? `：${limit.case["zh-Hant"]}` : ""}`,
  share: "政府出資比例（%）",
  guarantee: "政府擔保貸款的比例（%）",
  dashed: "虛線：該段時間未有資料證實",
  day: "所查看的日子",
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
      return `期限由${before}個月${after > before ? "延至" : "縮短至"}${after}個月`;
    }
    case "projects":
      return `項目數目由${difference.before}個${moved(difference.before, difference.after)}${difference.after}個`;
    case "people":
      return `人數由${difference.before}人${moved(difference.before, difference.after)}${difference.after}人`;
  }
}

const moved = (before: number, after: number): string => (after > before ? "增至" : "減至");

const whole = (limit: MoneyLimit): string => {
  const { before, money, after } = limitWords(limit);
  return `「${before}${money}${after}」`;
};

const countedOn = (limit: MoneyLimit): string =>
  `${basis(limit)}${limit.of === "package" ? "連實物支援" : ""}${limit.case ? `，${limit.case["zh-Hant"]}` : ""}`;

function limitChange(before: Ceiling, after: Ceiling): string {
  if (before === "none")
    return after === "none" ? "不設上限" : `設上限${money(after.hkd)}（${countedOn(after)}），此前不設`;
  if (after === "none") return `取消上限，此前為${money(before.hkd)}（${countedOn(before)}）`;
  if (countedOn(before) !== countedOn(after))
    return `上限由${money(before.hkd)}（${countedOn(before)}）改為${money(after.hkd)}（${countedOn(after)}）`;
  if (before.atLeast || after.atLeast) return `上限由${whole(before)}改為${whole(after)}`;
  return `上限由${money(before.hkd)}${moved(before.hkd, after.hkd)}${money(after.hkd)}（${countedOn(after)}）`;
}

const most = (share: Share): string => `${share.kind === "rate" ? "最多" : ""}${governmentPercent(share)}%`;

function shareChange(before: Share, after: Share): string {
  const [old, now] = [governmentPercent(before), governmentPercent(after)];
  const alike = (before.kind === "guarantee") === (after.kind === "guarantee");
  if (old === undefined || now === undefined || old === now || !alike)
    return `出資比例由「${shareText(before)}」改為「${shareText(after)}」`;
  const what = after.kind === "guarantee" ? "擔保比例" : "政府出資比例";
  return `${what}由${most(before)}${moved(old, now)}${most(after)}`;
}
