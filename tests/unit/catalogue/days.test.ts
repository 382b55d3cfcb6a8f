import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAfter, dayBefore, todayInHongKong } from "../../../src/catalogue/days.ts";

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

test.each([
  ["2027-02-28T15:59:59.999Z", "2027-02-28"],
  ["2027-02-28T16:00:00Z", "2027-03-01"],
  ["2026-12-31T20:00:00-05:00", "2027-01-01"],
])("at %s it is %s in Hong Kong", (moment, day) => expect(todayInHongKong(new Date(moment))).toBe(day));

test("today in Hong Kong is what the tables of time zones say", () => {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: "Asia/Hong_Kong",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const moments = fc.date({ min: new Date("1980-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (now) => {
      const { year, month, day } = Object.fromEntries(parts.formatToParts(now).map(({ type, value }) => [type, value]));
      expect(todayInHongKong(now)).toBe(`${year}-${month}-${day}`);
    }),
  );
});
