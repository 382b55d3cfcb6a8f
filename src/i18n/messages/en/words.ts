/** Limits, shares and dates in words: what the sentences about figures are made of. */
import { certainty, type PartialDate } from "../../../catalogue/partial-date.ts";
import type { MoneyLimit, Share } from "../../../catalogue/schema/record.ts";
import type { Basis, LimitKind, Partner } from "../../../catalogue/schema/vocabulary.ts";
import { governmentPercent } from "../../../catalogue/share.ts";
import { englishDate } from "../../dates.ts";
import { ENGLISH_MONEY, writeMoney } from "../../money.ts";
import { percentNumber } from "../../percent.ts";

export const money = (hkd: number): string => writeMoney(hkd, ENGLISH_MONEY);

/** A sum of money and the words around it, blanks included, so that a page can make the sum stand out. */
export interface LimitWords {
  before: string;
  money: string;
  after: string;
}

export const bases: Record<Basis, string> = {
  enterprise: "company",
  project: "project",
  application: "application",
  person: "person",
  unit: "unit",
  loan: "loan",
  fund: "fund",
  university: "university",
  tonne: "tonne",
};

/** What the money is; a grant needs no word. */
const limitKinds: Record<LimitKind, string> = {
  grant: "",
  loan: "in loans",
  guarantee: "guaranteed",
  investment: "invested",
  "in-kind": "in kind",
  package: "including support in kind",
  cover: "insured",
};

/** Who pays the side that government does not. */
const payers: Record<Partner, string> = {
  applicant: "you pay",
  industry: "an industry sponsor pays",
  investor: "a co-investor pays",
  sponsor: "a sponsor pays",
  university: "university and industry pay",
};

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

export const start = (from: PartialDate): string =>
  ({
    stated: englishDate(from),
    by: `${englishDate(from)} or earlier`,
    inferred: `about ${englishDate(from)} (inferred)`,
  })[certainty(from)];

export const end = (until: PartialDate): string =>
  ({
    stated: englishDate(until),
    by: `${englishDate(until)} at the latest`,
    inferred: `about ${englishDate(until)} (inferred)`,
  })[certainty(until)];

/** What the limit is counted on: “per application”, “per company in total”. */
export const basis = ({ per, every, of, binds }: MoneyLimit): string => {
  const kind = of && limitKinds[of];
  const time = binds === "running" ? "at any one time" : every ? `per ${every}` : "";
  const counted = binds === "cost" ? "of the cost that counts" : "";
  // Only of grants is it documented throughout that the limit adds up over all projects.
  const total = !kind && per === "enterprise" && !time ? "in total" : "";
  const words = kind?.startsWith("including")
    ? [`per ${bases[per]}`, time, kind]
    : [kind, counted, `per ${bases[per]}`, time, counted ? "" : total];
  return words.filter(Boolean).join(" ").replace(" including", ", including");
};

/** “Up to HK$800,000 per application”, “HK$50,000 to HK$300,000 per project”. */
export const limitWords = (limit: MoneyLimit): LimitWords => ({
  before: limit.atLeast ? "" : "Up to ",
  money: limit.atLeast ? `${money(limit.atLeast)} to ${money(limit.hkd)}` : money(limit.hkd),
  after: ` ${basis(limit)}`,
});

/** What a slice of the cost, or of the money paid out so far, is counted from. */
const TIER_FIRST = { cost: "of the first", grant: "until it has paid" };
const TIER_NEXT = { cost: "from there to", grant: "from there until it has paid" };

const percentText = (value: number): string => `${percentNumber(value)}%`;

/** Who pays what, in words; a ratio stands only behind them. */
export const shareText = (share: Share): string => {
  switch (share.kind) {
    case "match": {
      const government = governmentPercent(share) ?? 0;
      const payer = payers[share.partner ?? "applicant"];
      return `Government pays ${percentText(government)}, ${payer} ${percentText(100 - government)} (${share.government}:${share.applicant})`;
    }
    case "rate":
      return share.percent === 100
        ? "Government pays up to 100%"
        : `Government pays up to ${share.percent}%, ${payers[share.partner ?? "applicant"]} at least ${percentText(100 - share.percent)}`;
    case "guarantee":
      return `Government guarantees ${share.choices ? orList(share.choices.map(percentText)) : percentText(share.percent)} of the loan`;
    case "full":
      return "No matching money needed";
    case "tiers":
      return `Government pays ${share.tiers
        .map(
          ({ upTo, percent }, index) =>
            `${percent}% ${(index === 0 ? TIER_FIRST : TIER_NEXT)[share.of]} ${money(upTo)}`,
        )
        .join(", ")}; you pay the rest`;
  }
};

const orList = (items: readonly string[]): string => `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
