import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageInMonths } from "../../../src/catalogue/freshness.ts";
import * as arbitrary from "./arbitrary.ts";

describe("the age of evidence in whole months", () => {
  test.each([
    ["2026-02-22", "2026-02-22", 0],
    ["2026-02-22", "2026-03-21", 0],
    ["2026-02-22", "2026-03-22", 1],
    ["2025-12-31", "2026-01-30", 0],
    ["2025-12-31", "2026-01-31", 1],
    ["2025-11-22", "2026-11-22", 12],
  ])("of %s on %s is %i", (evidence, day, months) => {
    expect(ageInMonths(evidence, day)).toBe(months);
  });

  test("counts from the first day that a month or a year may mean: the cautious reading", () => {
    expect(ageInMonths("2026-02", "2026-11-22")).toBe(9);
    expect(ageInMonths("2025", "2026-11-22")).toBe(22);
  });

  test("is never negative, as where a reader's clock is behind", () => {
    expect(ageInMonths("2026-02", "2025-01-01")).toBe(0);
  });

  test("never falls as days go by", () => {
    fc.assert(
      fc.property(arbitrary.partialDate, arbitrary.day, arbitrary.day, (evidence, a, b) => {
        const [sooner = a, later = b] = [a, b].sort();
        expect(ageInMonths(evidence, sooner)).toBeLessThanOrEqual(ageInMonths(evidence, later));
      }),
    );
  });
});
