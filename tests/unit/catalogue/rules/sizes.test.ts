import { describe, expect, test } from "vitest";
import type { Rule } from "../../../../src/catalogue/rules/rule.ts";
import {
  countsAreOfSense,
  percentagesAreNoFractions,
  ratiosAreInLowestTerms,
  sumsAreOfSense,
} from "../../../../src/catalogue/rules/sizes.ts";
import type { Share, Term } from "../../../../src/catalogue/schema/record.ts";
import { complaints, tracksOf } from "../sound-record.ts";

const check = (rule: Rule, term: Partial<Term>) => complaints(rule, { tracks: tracksOf(term) });
const at = (field: string) => ({ path: `tracks[0].terms[0].${field}` });

test.each<[field: string, most: number]>([
  ["projects", 1000],
  ["concurrent", 100],
  ["people", 10_000],
  ["months", 600],
  ["monthsAtLeast", 600],
  ["monthsBetween", 600],
])("%s up to %i", (field, most) => {
  expect(check(countsAreOfSense, { [field]: most })).toEqual([]);
  for (const found of [most + 1, Number.MAX_SAFE_INTEGER])
    expect(check(countsAreOfSense, { [field]: found })).toMatchObject([{ ...at(field), found }]);
});

test("a ceiling counted in months is of so many months", () => {
  const limits = (months: number) => ({
    limits: [{ months, of: "wages-and-rents" as const, per: "enterprise" as const }],
  });
  expect(check(countsAreOfSense, limits(27))).toEqual([]);
  expect(check(countsAreOfSense, limits(601))).toMatchObject([at("limits[0].months")]);
});

describe("a sum is of the size of what it is counted on", () => {
  const limit = (hkd: number, per: "enterprise" | "person" | "tonne" | "fund") =>
    check(sumsAreOfSense, { limits: [{ hkd, per }] });

  test("what schemes pay", () => {
    expect(limit(200_000_000, "enterprise")).toEqual([]);
    expect(limit(100, "person")).toEqual([]);
    expect(limit(1_000_000_000, "fund")).toEqual([]);
    expect(check(sumsAreOfSense, { pool: 10_000_000_000 })).toEqual([]);
  });

  test("a slipped digit, or thousands left out", () => {
    expect(limit(600_000_000_000, "enterprise")).toMatchObject([at("limits[0].hkd")]);
    expect(limit(600, "enterprise")).toMatchObject([at("limits[0].hkd")]);
    expect(limit(60_000_000, "person")).toHaveLength(1);
    expect(limit(2_000_000, "tonne")).toHaveLength(1);
    expect(check(sumsAreOfSense, { pool: 50_000 })).toMatchObject([at("pool")]);
  });
});

describe("a percentage is no fraction", () => {
  const rate = (percent: number, special = 50): Share => ({
    kind: "rate",
    percent,
    special: { percent: special, case: { en: "x", "zh-Hant": "例" } },
  });
  const tiers = (percent: number): Share => ({
    kind: "tiers",
    of: "cost",
    tiers: [
      { upTo: 1, percent: 75 },
      { upTo: 2, percent },
    ],
  });

  test.each<[string, Partial<Term>, Partial<Term>]>([
    ["share.percent", { share: rate(75) }, { share: rate(0.75) }],
    ["share.special.percent", { share: rate(75, 60) }, { share: rate(75, 0.6) }],
    ["share.percent", { share: { kind: "guarantee", percent: 80 } }, { share: { kind: "guarantee", percent: 0.8 } }],
    [
      "share.choices[0]",
      { share: { kind: "guarantee", percent: 80, choices: [50, 80] } },
      { share: { kind: "guarantee", percent: 80, choices: [0.5, 80] } },
    ],
    ["share.tiers[1].percent", { share: tiers(2) }, { share: tiers(1) }],
    ["firstPayment.percent", { firstPayment: { percent: 25 } }, { firstPayment: { percent: 0.25 } }],
  ])("%s", (field, sound, mistaken) => {
    expect(check(percentagesAreNoFractions, sound)).toEqual([]);
    expect(check(percentagesAreNoFractions, mistaken)).toMatchObject([at(field)]);
  });

  test("of the applicant's own and of a part of a ceiling neither", () => {
    const part = (percent: number) => ({
      limits: [{ hkd: 9000, per: "project" as const, parts: [{ what: { en: "Site", "zh-Hant": "網站" }, percent }] }],
    });
    expect(check(percentagesAreNoFractions, { ownAtLeast: { percent: 10 }, ...part(20) })).toEqual([]);
    expect(check(percentagesAreNoFractions, { ownAtLeast: { percent: 0.1 } })).toMatchObject([
      at("ownAtLeast.percent"),
    ]);
    expect(check(percentagesAreNoFractions, part(0.2))).toMatchObject([at("limits[0].parts[0].percent")]);
  });

  test("a fee may be a part of one percent", () => {
    const also = [{ what: { en: "Fee", "zh-Hant": "費用" }, percent: 0.5 }];
    expect(check(percentagesAreNoFractions, { also })).toEqual([]);
  });
});

test("a ratio is in lowest terms, of small parts", () => {
  const match = (government: number, applicant: number) =>
    check(ratiosAreInLowestTerms, { share: { kind: "match", government, applicant } });
  for (const [government, applicant] of [
    [1, 1],
    [3, 1],
    [7, 3],
    [9, 1],
  ] as const)
    expect(match(government, applicant)).toEqual([]);
  expect(match(6, 2)).toMatchObject([{ ...at("share"), found: "6:2", expected: expect.stringContaining("3:1") }]);
  expect(match(5, 5)).toHaveLength(1);
  expect(match(300, 1)).toMatchObject([at("share")]);
  expect(match(1, 30)).toHaveLength(1);
});
