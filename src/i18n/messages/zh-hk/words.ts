/** Limits, shares and dates in words: what the sentences about figures are made of. */
import { certainty, type PartialDate } from "../../../catalogue/partial-date.ts";
import type { MoneyLimit, Share } from "../../../catalogue/schema/record.ts";
import type { Basis, LimitKind, Partner } from "../../../catalogue/schema/vocabulary.ts";
import { governmentPercent } from "../../../catalogue/share.ts";
import { chineseDate } from "../../dates.ts";
import { CHINESE_MONEY, writeMoney } from "../../money.ts";
import { percentNumber } from "../../percent.ts";
import type { LimitWords } from "../en/words.ts";

export const money = (hkd: number): string => writeMoney(hkd, CHINESE_MONEY);

export const bases: Record<Basis, string> = {
  enterprise: "每間企業",
  project: "每個項目",
  application: "每宗申請",
  person: "每人",
  unit: "每個單位",
  loan: "每筆貸款",
  fund: "每個基金",
  university: "每間大學",
  tonne: "每公噸",
};

/** What the money is; a grant needs no word. */
const limitKinds: Record<LimitKind, string> = {
  grant: "",
  loan: "貸款",
  guarantee: "擔保額",
  investment: "投資額",
  "in-kind": "實物支援價值",
  package: "",
  cover: "受保額",
};

/** Who pays the side that government does not. */
const payers: Record<Partner, string> = {
  applicant: "自付",
  industry: "業界贊助",
  investor: "共同投資者出",
  sponsor: "贊助者出",
  university: "大學及業界出",
};

export const periods = { month: "每月", year: "每年" };

export const start = (from: PartialDate): string =>
  ({ stated: chineseDate(from), by: `最遲${chineseDate(from)}`, inferred: `約${chineseDate(from)}（推算）` })[
    certainty(from)
  ];

export const end = (until: PartialDate): string =>
  ({ stated: chineseDate(until), by: `最遲${chineseDate(until)}`, inferred: `約${chineseDate(until)}（推算）` })[
    certainty(until)
  ];

/** What the limit is counted on: 「每宗申請」「每間企業累計」. */
export const basis = ({ per, every, of, binds }: MoneyLimit): string => {
  const kind = of === undefined ? "" : limitKinds[of];
  // A loan's own limit needs no second word for the loan.
  const named = per === "loan" && of === "loan" ? "" : kind;
  const time = binds === "running" ? "同一時間" : every ? periods[every] : "";
  const counted = binds === "cost" ? "可計算的開支" : "";
  // Only of grants is it documented throughout that the limit adds up over all projects.
  const total = (of === undefined || of === "grant") && per === "enterprise" && !time ? "累計" : "";
  return `${bases[per]}${time}${counted || total}${named}`;
};

/** 「每宗申請最多80萬元」「每個項目5萬元至30萬元」 */
export const limitWords = (limit: MoneyLimit): LimitWords => ({
  before: `${basis(limit)}${limit.atLeast ? "" : "最多"}`,
  money: limit.atLeast ? `${money(limit.atLeast)}至${money(limit.hkd)}` : money(limit.hkd),
  after: limit.of === "package" ? "（連實物支援）" : "",
});

const percentText = (value: number): string => `${percentNumber(value)}%`;

/** Who pays what, in words; a ratio stands only behind them. */
export const shareText = (share: Share): string => {
  switch (share.kind) {
    case "match": {
      const government = governmentPercent(share) ?? 0;
      const payer = payers[share.partner ?? "applicant"];
      return `政府出${percentText(government)}，${payer}${percentText(100 - government)}（${share.government}:${share.applicant}）`;
    }
    case "rate":
      return share.percent === 100
        ? "政府最多出100%"
        : `政府最多出${share.percent}%，${payers[share.partner ?? "applicant"]}至少${percentText(100 - share.percent)}`;
    case "guarantee":
      return `政府擔保貸款的${(share.choices ?? [share.percent])
        .map(percentText)
        .join("、")
        .replace(/、(?=[^、]*$)/u, "或")}`;
    case "full":
      return "毋須配對資金";
    case "tiers":
      return `${share.of === "grant" ? "資助額" : "開支"}${share.tiers
        .map(({ upTo, percent }, index) => `${index === 0 ? "首" : "其後至"}${money(upTo)}政府出${percent}%`)
        .join("，")}，餘額自付`;
  }
};
