import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedDay } from "../../../../src/islands/as-of/asked-day.ts";

const TODAY = "2026-11-22";
/** The day that is shown. */
const asked = (search: string) => {
  const day = askedDay(search, TODAY);
  return day?.verdict === "sound" ? day.text : undefined;
};

describe("the day asked for in the address", () => {
  test.each(["2020-04-29", "2020-02-29", "1990-01-01", TODAY])("%s is shown", (day) => {
    expect(asked(`?asof=${day}`)).toBe(day);
  });

  test("other parts of the address make no difference", () => {
    expect(asked("?stage=rnd&asof=2020-04-29&q=x")).toBe("2020-04-29");
  });

  test.each([
    ["none", ""],
    ["an empty one", "?asof="],
    ["tomorrow", "?asof=2026-11-23"],
    ["a far future", "?asof=9999-12-31"],
    ["a day long before any record", "?asof=1989-12-31"],
    ["the year nought", "?asof=0000-01-01"],
    ["a day that does not exist", "?asof=2021-02-29"],
    ["the 31st of a month of 30 days", "?asof=2021-04-31"],
    ["month 13", "?asof=2020-13-01"],
    ["month and day nought", "?asof=2020-00-00"],
    ["a month alone", "?asof=2020-04"],
    ["a time", "?asof=2020-04-29T00:00:00Z"],
    ["slashes", "?asof=2020/04/29"],
    ["blanks around", "?asof=%202020-04-29%20"],
    ["a line break behind", "?asof=2020-04-29%0A"],
    ["full-width digits", "?asof=２０２０-04-29"],
    ["markup", "?asof=%3Cscript%3Ealert(1)%3C/script%3E"],
    ["the name of a path", "?asof=../../../etc/passwd"],
    ["the word “today”", "?asof=today"],
    ["another first value", "?asof=x&asof=2020-04-29"],
    ["a name every object has", "?asof=__proto__"],
    ["broken escapes", "?asof=%E0%A4%A"],
  ])("%s is passed over", (_, search) => {
    expect(asked(search)).toBeUndefined();
  });

  test("whatever stands there, only a day of the calendar that is not to come is shown", () => {
    const part = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, "0"));
    const nearly = fc.tuple(fc.integer({ min: 1980, max: 2040 }), part, part).map((parts) => parts.join("-"));
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: "binary" })), (text) => {
        const day = asked(`?asof=${encodeURIComponent(text.toWellFormed())}`);
        if (day === undefined) return;
        expect(day).toBe(text);
        expect(day >= "1990-01-01" && day <= TODAY).toBe(true);
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});

describe("a day that is not shown", () => {
  test.each(["1989-12-31", "1066-10-14", "0000-01-01", "2026-11-23", "9999-12-31"])("%s is out of reach", (text) => {
    expect(askedDay(`?asof=${text}`, TODAY)).toEqual({ text, verdict: "outOfReach" });
  });

  test.each([
    "2020-4-29",
    "2023-02-29",
    "29-04-2020",
    "2020",
    "2020-04-29 ",
    "today",
    "__proto__",
  ])("“%s” is no day", (text) => {
    expect(askedDay(`?asof=${encodeURIComponent(text)}`, TODAY)).toEqual({ text, verdict: "notADay" });
  });

  test.each(["", "?asof=", "?q=asof"])("“%s” asks for none", (search) => {
    expect(askedDay(search, TODAY)).toBeUndefined();
  });
});
