import { describe, expect, test } from "vitest";
import {
  groupsHoldFigures,
  guaranteeIsTheHighest,
  rangesRunUpwards,
  tiersRunUpwards,
} from "../../../../src/catalogue/rules/figures.ts";
import type { Rule } from "../../../../src/catalogue/rules/rule.ts";
import type { Term } from "../../../../src/catalogue/schema/record.ts";
import { complaints, tracksOf } from "../sound-record.ts";

const check = (rule: Rule, term: Partial<Term>) => complaints(rule, { tracks: tracksOf(term) });
const what = { en: "Deposit", "zh-Hant": "按金" };

describe("the smallest of a range comes before its largest", () => {
  test("ranges that run upwards, or are open", () => {
    expect(
      check(rangesRunUpwards, {
        limits: [{ hkd: 2, atLeast: 1, per: "project" }],
        projectCost: { atLeast: 5 },
        months: 12,
      }),
    ).toEqual([]);
    expect(check(rangesRunUpwards, { projectCost: { atLeast: 5, atMost: 5 }, monthsAtLeast: 6, months: 12 })).toEqual(
      [],
    );
    expect(check(rangesRunUpwards, { limits: [{ months: 6, of: "wages-and-rents", per: "loan" }] })).toEqual([]);
  });

  test.each<[string, Partial<Term>]>([
    ["limits[0].atLeast", { limits: [{ hkd: 1, atLeast: 2, per: "project" }] }],
    ["projectCost.atLeast", { projectCost: { atLeast: 6, atMost: 5 } }],
    ["monthsAtLeast", { monthsAtLeast: 24, months: 12 }],
  ])("%s above its upper end", (field, term) => {
    expect(check(rangesRunUpwards, term)).toMatchObject([{ path: `tracks[0].terms[0].${field}` }]);
  });
});

describe("the slices of a tiered share run upwards", () => {
  const tiers = (...ends: number[]): Partial<Term> => ({
    share: { kind: "tiers", of: "cost", tiers: ends.map((upTo) => ({ upTo, percent: 50 })) },
  });

  test("each ends above the one before", () => {
    expect(check(tiersRunUpwards, tiers(10_000, 25_000))).toEqual([]);
    expect(check(tiersRunUpwards, {})).toEqual([]);
  });

  test("one that ends where, or before, the one before it does", () => {
    expect(check(tiersRunUpwards, tiers(10_000, 10_000))).toMatchObject([
      { path: "tracks[0].terms[0].share.tiers[1].upTo", found: 10_000 },
    ]);
    expect(check(tiersRunUpwards, tiers(25_000, 10_000, 30_000))).toHaveLength(1);
  });
});

describe("a guarantee is told by its highest percentage", () => {
  const guarantee = (percent: number, choices?: number[]): Partial<Term> => ({
    share: { kind: "guarantee", percent, choices },
  });

  test("alone, or the highest of the choices", () => {
    expect(check(guaranteeIsTheHighest, guarantee(80))).toEqual([]);
    expect(check(guaranteeIsTheHighest, guarantee(70, [50, 60, 70]))).toEqual([]);
  });

  test("another than the highest, or one that is not on offer", () => {
    expect(check(guaranteeIsTheHighest, guarantee(50, [50, 60, 70]))).toMatchObject([
      { path: "tracks[0].terms[0].share.percent", found: 50 },
    ]);
    expect(check(guaranteeIsTheHighest, guarantee(80, [50, 60, 70]))).toHaveLength(1);
  });
});

describe("a group of figures holds one", () => {
  test("one is enough, and null says that nothing is paid in advance", () => {
    expect(
      check(groupsHoldFigures, { projectCost: { atMost: 1 }, firstPayment: { percent: 25 }, also: [{ what, hkd: 1 }] }),
    ).toEqual([]);
    expect(check(groupsHoldFigures, { firstPayment: null })).toEqual([]);
  });

  test.each<[string, Partial<Term>]>([
    ["projectCost", { projectCost: {} }],
    ["firstPayment", { firstPayment: {} }],
    [
      "also[1]",
      {
        also: [
          { what, percent: 10 },
          { what, per: "project" },
        ],
      },
    ],
  ])("an empty %s", (field, term) => {
    expect(check(groupsHoldFigures, term)).toMatchObject([{ path: `tracks[0].terms[0].${field}` }]);
  });
});
