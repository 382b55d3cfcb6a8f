import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAfter, dayBefore } from "../../../src/catalogue/days.ts";

test.each([
  ["2020-04-29", "2020-04-30"],
  ["2020-04-30", "2020-05-01"],
  ["2019-12-31", "2020-01-01"],
  ["2020-02-28", "2020-02-29"],
  ["2021-02-28", "2021-03-01"],
  ["2000-02-28", "2000-02-29"],
])("after %s comes %s, and before it the other", (day, next) => {
  expect(dayAfter(day)).toBe(next);
  expect(dayBefore(next)).toBe(day);
});

test("the day before the day after is the day itself", () => {
  const days = fc.date({ min: new Date("0001-01-02"), max: new Date("9999-12-30"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(dayBefore(dayAfter(day))).toBe(day);
      expect(dayAfter(day) > day).toBe(true);
    }),
  );
});
