import fc from "fast-check";
import { expect, test } from "vitest";
import { readersDay } from "../../../src/islands/today.ts";

const BUILT = "2026-11-22";
const on = (time: string) => readersDay(BUILT, new Date(time));

test.each([
  ["2026-11-22T15:59:59Z", "2026-11-22"],
  ["2026-11-22T16:00:00Z", "2026-11-23"],
  ["2028-02-01T00:00:00+08:00", "2028-02-01"],
  ["2028-02-28T23:59:00-05:00", "2028-02-29"],
])("%s is %s in Hong Kong", (time, day) => {
  expect(on(time)).toBe(day);
});

test.each([
  "1970-01-01T00:00:00Z",
  "2019-06-01T00:00:00Z",
  "2026-11-21T15:59:59Z",
  "no time at all",
])("a clock at %s is wrong: the page was built later", (time) => {
  expect(on(time)).toBe(BUILT);
});

test("it is the day that calendars in Hong Kong show", () => {
  const calendar = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Hong_Kong", dateStyle: "short" });
  fc.assert(
    fc.property(fc.date({ min: new Date("2026-11-23"), max: new Date("2099-12-31"), noInvalidDate: true }), (time) => {
      const [day, month, year] = calendar.format(time).split("/");
      expect(readersDay(BUILT, time)).toBe(`${year}-${month}-${day}`);
    }),
  );
});
