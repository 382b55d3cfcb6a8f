/** How the money comes, and what its figures are of: a loan is no grant, and only a loan has a guaranteed part. */
import type { Complaint } from "../fault.ts";
import type { MoneyLimit, Share } from "../schema/record.ts";
import type { Instrument, LimitKind } from "../schema/vocabulary.ts";
import { isMoneyLimit } from "../terms.ts";
import { eachTerm, type Rule } from "./rule.ts";

const AID: readonly LimitKind[] = ["grant", "in-kind", "package"];

/** What a ceiling may be of, by the instrument; for those left out it may be of anything but an insured sum. */
const LIMITS: Partial<Record<Instrument, readonly LimitKind[]>> = {
  "matching-grant": AID,
  grant: AID,
  "cash-rebate": ["grant"],
  "manpower-subsidy": AID,
  incubation: [...AID, "investment"],
  investment: ["investment", "grant"],
  loan: ["loan"],
  "loan-guarantee": ["loan", "guarantee"],
  insurance: ["cover", "guarantee"],
};
const ANY: readonly LimitKind[] = [...AID, "investment", "loan", "guarantee"];

/** What a share may be, by the instrument; for those left out anything but a guarantee. */
const SHARES: Partial<Record<Instrument, readonly Share["kind"][]>> = {
  "cash-rebate": ["rate", "tiers", "full"],
  loan: ["guarantee"],
  "loan-guarantee": ["guarantee"],
};
const NO_GUARANTEE: readonly Share["kind"][] = ["match", "rate", "full", "tiers"];

/** A ceiling is of the money that the instrument brings. */
export const limitsFitTheInstrument: Rule = (record) => {
  const allowed = LIMITS[record.instrument] ?? ANY;
  return eachTerm(record, ({ limits }, path) =>
    limits.flatMap((limit, index): Complaint[] => {
      if (!isMoneyLimit(limit) || allowed.includes(kindOf(limit))) return [];
      const expected = `${among(allowed)}, as the instrument is ${record.instrument}`;
      return [{ path: `${path}.limits[${index}].of`, found: limit.of, expected }];
    }),
  );
};

const kindOf = ({ of = "grant" }: MoneyLimit): LimitKind => of;

/** A share is of the kind that the instrument can have. */
export const shareFitsTheInstrument: Rule = (record) => {
  const allowed = SHARES[record.instrument] ?? NO_GUARANTEE;
  return eachTerm(record, ({ share }, path) =>
    !share || allowed.includes(share.kind)
      ? []
      : [
          {
            path: `${path}.share.kind`,
            found: share.kind,
            expected: `${among(allowed)}, as the instrument is ${record.instrument}`,
          },
        ],
  );
};

const among = (kinds: readonly string[]): string => kinds.map((kind) => `“${kind}”`).join(" or ");
