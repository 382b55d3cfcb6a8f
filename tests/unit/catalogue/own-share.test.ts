import { describe, expect, test } from "vitest";
import { ownShareOf } from "../../../src/catalogue/own-share.ts";
import type { Share } from "../../../src/catalogue/schema/record.ts";
import { PARTNERS } from "../../../src/catalogue/schema/vocabulary.ts";

const tiers = (...percents: number[]): Share => ({
  kind: "tiers",
  of: "cost",
  tiers: percents.map((percent, index) => ({ upTo: (index + 1) * 100_000, percent })),
});

describe("what an applicant pays of the cost", () => {
  test.each<[string, Share, string]>([
    ["government 3 : 1 applicant, a quarter", { kind: "match", government: 3, applicant: 1 }, "half"],
    ["1 : 1, exactly a half", { kind: "match", government: 1, applicant: 1 }, "half"],
    ["1 : 3, three quarters", { kind: "match", government: 1, applicant: 3 }, "more"],
    ["a rate of 75%", { kind: "rate", percent: 75 }, "half"],
    ["a rate of 50%", { kind: "rate", percent: 50 }, "half"],
    ["a rate of 40%", { kind: "rate", percent: 40 }, "more"],
    ["a rate of 100%", { kind: "rate", percent: 100 }, "none"],
    ["all of it", { kind: "full" }, "none"],
    ["tiers, by the one that pays least", tiers(90, 60), "half"],
    ["tiers down to 30%", tiers(90, 30), "more"],
  ])("%s", (_, share, own) => {
    expect(ownShareOf(share)).toBe(own);
  });

  test("is nothing where somebody else pays the other side", () => {
    for (const partner of PARTNERS.filter((who) => who !== "applicant")) {
      expect(ownShareOf({ kind: "match", government: 1, applicant: 9, partner })).toBe("none");
      expect(ownShareOf({ kind: "rate", percent: 10, partner })).toBe("none");
    }
    expect(ownShareOf({ kind: "match", government: 1, applicant: 9, partner: "applicant" })).toBe("more");
  });

  test("is not known where it is not documented, nor for a guarantee", () => {
    expect(ownShareOf(undefined)).toBeUndefined();
    expect(ownShareOf({ kind: "guarantee", percent: 80 })).toBeUndefined();
  });
});
