import { expect, test } from "vitest";
import { budgetDay, firstAfter, policyAddressBy } from "../../../src/catalogue/policy-days.ts";

test("the Budget is given on the last Wednesday of February", () => {
  expect([2023, 2024, 2025, 2026, 2027, 2028].map(budgetDay)).toEqual([
    "2023-02-22",
    "2024-02-28",
    "2025-02-26",
    "2026-02-25",
    "2027-02-24",
    "2028-02-23",
  ]);
});

test("the first of the yearly days after another is never that day itself", () => {
  expect(firstAfter("2026-02-24", budgetDay)).toBe("2026-02-25");
  expect(firstAfter("2026-02-25", budgetDay)).toBe("2027-02-24");
  expect(firstAfter("2026-12-01", policyAddressBy)).toBe("2027-10-31");
});
