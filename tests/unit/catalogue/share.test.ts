import { expect, test } from "vitest";
import type { Share } from "../../../src/catalogue/schema/record.ts";
import { governmentPercent } from "../../../src/catalogue/share.ts";

test.each<[string, Share, number | undefined]>([
  ["3:1 is three quarters", { kind: "match", government: 3, applicant: 1 }, 75],
  ["1:3 is one quarter", { kind: "match", government: 1, applicant: 3 }, 25],
  ["2:1 is two thirds, to a tenth", { kind: "match", government: 2, applicant: 1 }, 66.7],
  ["1:2 is one third, to a tenth", { kind: "match", government: 1, applicant: 2 }, 33.3],
  ["a rate is itself", { kind: "rate", percent: 33.3 }, 33.3],
  ["a guarantee is the part vouched for", { kind: "guarantee", percent: 90, choices: [80, 90] }, 90],
  ["where nothing has to be matched it is all", { kind: "full" }, 100],
])("what government pays: %s", (_, share, percent) => {
  expect(governmentPercent(share)).toBe(percent);
});

test("where it differs from slice to slice no single number is said", () => {
  expect(governmentPercent({ kind: "tiers", of: "grant", tiers: [{ upTo: 10_000, percent: 80 }] })).toBeUndefined();
});
