/** Bases, shares and dates in words: what the sentences about figures are made of. */
import { certainty, type PartialDate } from "../../../catalogue/partial-date.ts";
import type { MoneyLimit, Share } from "../../../catalogue/schema/record.ts";
import type { Basis, LimitKind, Partner } from "../../../catalogue/schema/vocabulary.ts";
import { englishDate } from "../../dates.ts";
import { money } from "../../money.ts";

export const bases: Record<Basis, string> = {
  enterprise: "enterprise",
  project: "project",
  application: "application",
  person: "person",
  unit: "unit",
  loan: "loan",
  fund: "fund",
  university: "university",
  tonne: "tonne",
};

export const limitKinds: Record<LimitKind, string> = {
  grant: "grant",
  loan: "loan",
  guarantee: "guaranteed amount",
  investment: "investment",
  "in-kind": "value in kind",
  package: "package, aid in kind included",
};

export const partners: Record<Partner, string> = {
  applicant: "applicant",
  industry: "industry sponsor",
  investor: "co-investor",
  sponsor: "sponsor",
  university: "university and industry",
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

export const basis = (limit: MoneyLimit): string => {
  const unit = `per ${bases[limit.per]}${limit.every ? ` per ${limit.every}` : ""}`;
  const kind = limit.of && limit.of !== "grant" ? `${limitKinds[limit.of]} ` : "";
  if (limit.inForce) return `${kind}${unit}, running at any one time`;
  // Only of grants is it documented throughout that the ceiling adds up over all projects.
  return `${kind}${unit}${kind === "" && limit.per === "enterprise" && !limit.every ? ", cumulative" : ""}`;
};

/** A share where space is short: `3:1`, `50%`. */
export const shareShort = (share: Share): string => {
  switch (share.kind) {
    case "match":
      return `${share.government}:${share.applicant}`;
    case "rate":
    case "guarantee":
      return `${share.percent}%`;
    case "full":
      return "100%";
    case "tiers":
      return share.tiers.map(({ percent }) => `${percent}%`).join("/");
  }
};

export const shareText = (share: Share): string => {
  switch (share.kind) {
    case "match":
      return `Government ${share.government} : ${share.applicant} ${partners[share.partner ?? "applicant"]}`;
    case "rate":
      return `Up to ${share.percent}% of cost`;
    case "guarantee":
      return share.choices ? `${share.choices.join("%, ")}% guaranteed` : `${share.percent}% guaranteed`;
    case "full":
      return "No matching money needed";
    case "tiers":
      return (
        share.tiers
          .map(
            ({ upTo, percent }, index) =>
              `${percent}% ${index === 0 ? "for the first" : "from there to"} ${money(upTo)}`,
          )
          .join(", ") + (share.of === "grant" ? " paid" : " of cost")
      );
  }
};
