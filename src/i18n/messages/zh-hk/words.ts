/** Bases, shares and dates in words: what the sentences about figures are made of. */
import { certainty, type PartialDate } from "../../../catalogue/partial-date.ts";
import type { MoneyLimit, Share } from "../../../catalogue/schema/record.ts";
import type { Basis, LimitKind, Partner } from "../../../catalogue/schema/vocabulary.ts";
import { chineseDate } from "../../dates.ts";
import { money } from "../../money.ts";

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

export const limitKinds: Record<LimitKind, string> = {
  grant: "資助",
  loan: "貸款額",
  guarantee: "擔保額",
  investment: "投資額",
  "in-kind": "實物支援價值",
  package: "連實物支援合計",
};

export const partners: Record<Partner, string> = {
  applicant: "自付",
  industry: "業界贊助",
  investor: "共同投資者",
  sponsor: "贊助",
  university: "大學及業界",
};

export const periods = { month: "每月", year: "每年" };

export const start = (from: PartialDate): string =>
  ({ stated: chineseDate(from), by: `${chineseDate(from)}或之前`, inferred: `約${chineseDate(from)}（推算）` })[
    certainty(from)
  ];

export const end = (until: PartialDate): string =>
  ({ stated: chineseDate(until), by: `最遲${chineseDate(until)}`, inferred: `約${chineseDate(until)}（推算）` })[
    certainty(until)
  ];

export const basis = (limit: MoneyLimit): string => {
  const unit = `${bases[limit.per]}${limit.every ? periods[limit.every] : ""}`;
  const kind = limit.of && limit.of !== "grant" ? limitKinds[limit.of] : "";
  if (limit.inForce) return `${unit}同一時間生效的${kind || "資助"}上限`;
  return `${unit}${kind === "" && limit.per === "enterprise" && !limit.every ? "累計" : ""}${kind}上限`;
};

export const shareText = (share: Share): string => {
  switch (share.kind) {
    case "match":
      return `政府 ${share.government} : ${share.applicant} ${partners[share.partner ?? "applicant"]}`;
    case "rate":
      return `政府最多出${share.percent}%`;
    case "guarantee":
      return share.choices ? `政府擔保${share.choices.join("%、")}%` : `政府擔保${share.percent}%`;
    case "full":
      return "毋須自付配對資金";
    case "tiers":
      return (
        (share.of === "grant" ? "資助額" : "開支") +
        share.tiers
          .map(({ upTo, percent }, index) => `${index === 0 ? "首" : "其後至"}${money(upTo)}政府出${percent}%`)
          .join("，")
      );
  }
};
