import { describe, expect, test } from "vitest";
import { dueNotes, reviewBy } from "../../../src/catalogue/review.ts";
import type { DateAhead, SchemeRecord, Term } from "../../../src/catalogue/schema/record.ts";
import { checkedOn, soundRecord, tracksOf } from "./sound-record.ts";

const checked = checkedOn("2026-12-01");
const withTerms = (...terms: Partial<Term>[]) => soundRecord({ checked, tracks: tracksOf(...terms) });
const withDate = (kind: DateAhead["kind"], on?: string, changes: Partial<SchemeRecord> = {}) =>
  soundRecord({
    checked,
    timing: { dates: [{ ...(on && { on }), kind, what: { en: "Intake", "zh-Hant": "一期" }, sources: ["page"] }] },
    ...changes,
  });

describe("a record is read again on the first day that may have changed it", () => {
  test.each<[string, SchemeRecord, string, string]>([
    ["after a term's last day", withTerms({ until: "2027-01-31" }), "2027-02-01", "term-ends"],
    ["a term that ends in a month", withTerms({ until: "2027-01" }), "2027-02-01", "term-ends"],
    ["a term that ends on the day of the check", withTerms({ until: "2026-12-01" }), "2026-12-02", "term-ends"],
    ["after the last day to apply", withDate("closes", "2027-01-15"), "2027-01-16", "date-ahead"],
    ["on the day of an opening", withDate("opens", "2027-01-15"), "2027-01-15", "date-ahead"],
    ["when the month of a change is over", withDate("change", "~2027-01"), "2027-01-31", "date-ahead"],
    ["at an announced start", withTerms({ from: "2027-01-04", announced: "2026" }), "2027-01-04", "announced-start"],
    ["after the next Budget", withTerms({ until: "2027-03-31" }), "2027-02-25", "budget"],
    ["a day that has no date", withDate("opens"), "2027-02-25", "budget"],
    [
      "by the end of October, between two Budgets",
      soundRecord({ checked: checkedOn("2027-02-25") }),
      "2027-10-31",
      "policy-address",
    ],
  ])("%s", (_, record, on, why) => {
    expect(reviewBy(record)).toEqual({ on, why });
  });

  test("what had passed by the latest check does not count", () => {
    const tracks = tracksOf({ until: "2026-11-29" });
    expect(reviewBy(withDate("opens", "2026-12-01", { tracks }))).toMatchObject({ why: "budget" });
  });

  test("a one-off measure that is over is read once a year", () => {
    const over: SchemeRecord["life"] = [{ state: "closed", from: "2020", asOf: "2023", sources: ["page"] }];
    expect(reviewBy(soundRecord({ checked, oneOff: true, life: over }))).toEqual({ on: "2027-12-01", why: "age" });
    expect(reviewBy(soundRecord({ checked, oneOff: true }))).toMatchObject({ why: "budget" });
    expect(reviewBy(soundRecord({ checked, life: over }))).toMatchObject({ why: "budget" });
  });
});

describe("what a day makes true of a record", () => {
  const notes = (record: SchemeRecord, today: string) =>
    dueNotes(record, today).map(({ why, path }) => `${why} ${path}`);

  test("nothing on the day of the check", () => {
    expect(notes(soundRecord({ checked }), "2026-12-01")).toEqual([]);
    expect(notes(withTerms({ until: "2026-11-30" }), "2026-12-01")).toEqual([]);
  });

  test("a day to apply by, once it has gone by, whenever the record was checked", () => {
    expect(notes(withDate("closes", "2026-12-15"), "2026-12-15")).toEqual([]);
    expect(notes(withDate("closes", "2026-12-15"), "2026-12-16")).toEqual(["date-ahead timing.dates[0].on"]);
    expect(notes(withDate("closes", "2026-11-15"), "2026-12-01")).toEqual(["date-ahead timing.dates[0].on"]);
  });

  test("a term that ended since, an announced start gone by", () => {
    expect(notes(withTerms({ until: "2026-12-31" }), "2027-01-01")).toEqual(["term-ends tracks[0].terms[0].until"]);
    const announced = withTerms({ until: "2026-12" }, { from: "2027-01-01", announced: "2026-10" });
    expect(notes(announced, "2027-01-01")).toEqual([
      "term-ends tracks[0].terms[0].until",
      "announced-start tracks[0].terms[1].from",
    ]);
  });

  test("of the yearly days only the first that has come", () => {
    expect(notes(soundRecord({ checked }), "2027-02-24")).toEqual([]);
    expect(notes(soundRecord({ checked }), "2027-02-25")).toEqual(["budget checked"]);
    expect(notes(soundRecord({ checked }), "2030-01-01")).toEqual(["budget checked"]);
  });
});
