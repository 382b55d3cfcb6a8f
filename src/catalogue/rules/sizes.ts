/**
 * Figures of a size that no scheme has: a slipped digit, a fraction written for a percentage, a sum in thousands. The
 * bounds lie well beyond what schemes pay, so that only a mistake meets them.
 */
import type { Complaint } from "../fault.ts";
import type { Share } from "../schema/record.ts";
import type { Basis } from "../schema/vocabulary.ts";
import { isMoneyLimit } from "../terms.ts";
import { eachTerm, type Rule } from "./rule.ts";

/** What is wrong with a number outside the range. */
export const outside = (
  path: string,
  found: number | undefined,
  [least, most]: readonly [number, number],
): Complaint[] =>
  found === undefined || (least <= found && found <= most)
    ? []
    : [{ path, found, expected: `from ${least} to ${most}, which every scheme keeps to; look at the source again` }];

const COUNTS = {
  projects: [1, 1000],
  concurrent: [1, 100],
  people: [1, 10_000],
  months: [1, 600],
  monthsAtLeast: [1, 600],
  monthsBetween: [1, 600],
} as const;

/** Months, people and projects are as many as a scheme can mean. */
export const countsAreOfSense: Rule = (record) =>
  eachTerm(record, (term, path) => [
    ...Object.entries(COUNTS).flatMap(([field, range]) =>
      outside(`${path}.${field}`, term[field as keyof typeof COUNTS], range),
    ),
    ...term.limits.flatMap((limit, index) =>
      isMoneyLimit(limit) ? [] : outside(`${path}.limits[${index}].months`, limit.months, COUNTS.months),
    ),
  ]);

/** Smallest and largest ceiling in HK$, by what it is counted on. */
const CEILINGS: Readonly<Record<Basis, readonly [number, number]>> = {
  enterprise: [1000, 1e9],
  project: [1000, 1e9],
  application: [1000, 1e9],
  person: [10, 1e7],
  unit: [10, 1e8],
  loan: [1000, 1e9],
  fund: [1000, 1e10],
  university: [1000, 1e9],
  tonne: [1, 1e6],
};
const POOL = [100_000, 1e11] as const;

/** Ceilings and pools are as large as what they are counted on can get. */
export const sumsAreOfSense: Rule = (record) =>
  eachTerm(record, ({ limits, pool }, path) => [
    ...limits.flatMap((limit, index) =>
      isMoneyLimit(limit) ? outside(`${path}.limits[${index}].hkd`, limit.hkd, CEILINGS[limit.per]) : [],
    ),
    ...outside(`${path}.pool`, pool, POOL),
  ]);

/** 1 is a fraction too: all of it. */
const PERCENT = [2, 100] as const;

/** A share is written in percent, not as a fraction: 75, never 0.75. */
export const percentagesAreNoFractions: Rule = (record) =>
  eachTerm(record, ({ share, firstPayment, ownAtLeast, limits }, path) => [
    ...outside(`${path}.firstPayment.percent`, firstPayment?.percent, PERCENT),
    ...outside(`${path}.ownAtLeast.percent`, ownAtLeast?.percent, PERCENT),
    ...limits.flatMap((limit, l) =>
      isMoneyLimit(limit)
        ? (limit.parts ?? []).flatMap(({ percent }, p) =>
            outside(`${path}.limits[${l}].parts[${p}].percent`, percent, PERCENT),
          )
        : [],
    ),
    ...percentsOf(share).flatMap(([field, percent]) => outside(`${path}.share.${field}`, percent, PERCENT)),
  ]);

function percentsOf(share: Share | undefined): [field: string, percent: number | undefined][] {
  switch (share?.kind) {
    case "rate":
      return [
        ["percent", share.percent],
        ["special.percent", share.special?.percent],
      ];
    case "guarantee":
      return [
        ["percent", share.percent],
        ...(share.choices ?? []).map((percent, index): [string, number] => [`choices[${index}]`, percent]),
      ];
    case "tiers":
      return share.tiers.map(({ percent }, index) => [`tiers[${index}].percent`, percent]);
    default:
      return [];
  }
}

const LARGEST_PART = 20;
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The parts of a ratio are small, and in lowest terms: 3:1, never 6:2 or 300:1. */
export const ratiosAreInLowestTerms: Rule = (record) =>
  eachTerm(record, ({ share }, path) => {
    if (share?.kind !== "match") return [];
    const { government, applicant } = share;
    const by = divisor(government, applicant);
    if (by === 1 && Math.max(government, applicant) <= LARGEST_PART) return [];
    const expected =
      by === 1
        ? `two parts of at most ${LARGEST_PART}`
        : `${government / by}:${applicant / by}, the same in lowest terms`;
    return [{ path: `${path}.share`, found: `${government}:${applicant}`, expected }];
  });
