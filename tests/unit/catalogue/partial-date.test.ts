import { describe, expect, test } from "vitest";
import {
  BEGINNING,
  certainty,
  compareDates,
  earliest,
  firstDay,
  isPartialDate,
  lastDay,
  plain,
  surelyBefore,
} from "../../../src/catalogue/partial-date.ts";

describe("which texts are dates", () => {
  test.each(["2022", "2022-11", "2022-11-07", "≤2023-02", "~2025-08-01", "1900", "2100-12-31"])("%s is one", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each([
    ["a day that does not exist", "2020-02-30"],
    ["a day of a 31st the month lacks", "2021-04-31"],
    ["month 13", "2020-13"],
    ["month 0", "2020-00"],
    ["day 0", "2020-01-00"],
    ["one digit for the month", "2020-1"],
    ["a year far off", "0202-01-01"],
    ["a year to come in another century", "2101"],
    ["two marks", "≤~2020"],
    ["a mark behind", "2020≤"],
    ["another mark", "<2020"],
    ["a space", " 2020"],
    ["a line break", "2020\n"],
    ["slashes", "2020/01/01"],
    ["a time", "2020-01-01T00:00"],
    ["full-width digits", "２０２０"],
    ["a season", "spring 2020"],
    ["nothing", ""],
  ])("%s is none: %j", (_, text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  test.each([
    ["2020-02-29", true],
    ["2000-02-29", true],
    ["2021-02-29", false],
    ["1900-02-29", false],
    ["2100-02-29", false],
  ])("leap day %s: %s", (text, exists) => {
    expect(isPartialDate(text)).toBe(exists);
  });
});

describe("marks", () => {
  test.each([
    ["2022-11", "stated"],
    ["≤2022-11", "by"],
    ["~2022-11", "inferred"],
  ] as const)("%s is %s", (date, expected) => {
    expect(certainty(date)).toBe(expected);
    expect(plain(date)).toBe("2022-11");
  });
});

describe("the days a date may mean", () => {
  test.each([
    ["2022", "2022-01-01", "2022-12-31"],
    ["2022-02", "2022-02-01", "2022-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2022-11", "2022-11-01", "2022-11-30"],
    ["2022-11-07", "2022-11-07", "2022-11-07"],
    ["~2022-12", "2022-12-01", "2022-12-31"],
    ["≤2022-11", "2022-11-01", "2022-11-30"],
  ])("%s lies between %s and %s", (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  test("a date with ≤ may be as early as can be, any other not before its first day", () => {
    expect(earliest("≤2022-11")).toBe(BEGINNING);
    expect(earliest("~2022-11")).toBe("2022-11-01");
    expect(earliest("2022")).toBe("2022-01-01");
  });
});

describe("before and after", () => {
  test.each([
    ["2019", "2020", true],
    ["2020-03-31", "2020-04", true],
    ["2020-03", "2020-03-31", false],
    ["2020", "2020-06", false],
    ["2020-04", "2020-03", false],
    ["2020-04-01", "2020-04-01", false],
    ["2019", "≤2020", false],
    ["≤2019", "2020", true],
    ["~2019", "~2020", true],
  ])("%s surely lies before %s: %s", (a, b, expected) => {
    expect(surelyBefore(a, b)).toBe(expected);
  });

  test("dates sort by first day, the vaguer one first", () => {
    const dates = ["2020-01-01", "2019-12-31", "≤2020-02", "2020", "~2020-01", "2021"];
    expect(dates.sort(compareDates)).toEqual(["2019-12-31", "2020", "~2020-01", "2020-01-01", "≤2020-02", "2021"]);
  });
});
