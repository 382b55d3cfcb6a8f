import { expect, test } from "vitest";
import { stepsWithin } from "../../../src/catalogue/ceiling-steps.ts";

test.each<[number, string[]]>([
  [0, []],
  [99_999, []],
  [100_000, ["100000"]],
  [600_000, ["100000", "500000"]],
  [1_000_000, ["100000", "500000", "1000000"]],
  [9_999_999, ["100000", "500000", "1000000", "5000000"]],
  [50_000_000, ["100000", "500000", "1000000", "5000000", "10000000"]],
])("a ceiling of HK$%i is in reach of whoever looks for %j", (hkd, steps) => {
  expect(stepsWithin(hkd)).toEqual(steps);
});
