import { describe, expect, test } from "vitest";
import {
  checkedByToday,
  checksInOrder,
  nothingIsLaterThanTheCheck,
} from "../../../../src/catalogue/rules/past-and-future.ts";
import type { SchemeRecord, Source } from "../../../../src/catalogue/schema/record.ts";
import { checkedOn, complaints, officialSource, tracksOf } from "../sound-record.ts";

const CHECK = "2026-11-22";
const words = { en: "x", "zh-Hant": "例" };

/** Each field that tells of the past, with a date in it. */
const FIELDS: [path: string, record: (date: string) => Partial<SchemeRecord>][] = [
  ["life[0].from", (from) => ({ life: [{ state: "open", from, asOf: "2020", sources: ["page"] }] })],
  ["life[0].asOf", (asOf) => ({ life: [{ state: "open", asOf, sources: ["page"] }] })],
  ["tracks[0].terms[0].announced", (announced) => ({ tracks: tracksOf({ from: "2028", announced }) })],
  ["record[0].from", (from) => ({ record: [{ figure: "approved", value: 1, from, sources: ["page"] }] })],
  ["record[0].until", (until) => ({ record: [{ figure: "approved", value: 1, until, sources: ["page"] }] })],
  ["aliases[0].until", (until) => ({ aliases: [{ text: "Old name", kind: "former", until }] })],
  ["sources.page.stated", (stated) => ({ sources: { page: { ...officialSource(), stated } as Source } })],
  [
    "sources.page.quotedBy.stated",
    (stated) => ({ sources: { page: { ...officialSource(), quotedBy: { publisher: words, stated } } as Source } }),
  ],
];

describe("nothing is later than the latest check", () => {
  test.each(FIELDS)("%s", (path, record) => {
    const check = (date: string) =>
      complaints(nothingIsLaterThanTheCheck, { checked: checkedOn(CHECK), ...record(date) });
    for (const date of [CHECK, "2026-11", "2026", "2001-02-03"]) expect(check(date)).toEqual([]);
    for (const date of ["2026-11-23", "2026-12", "2027", "2099-12-31"])
      expect(check(date)).toMatchObject([{ path, found: date, expected: expect.stringContaining(CHECK) }]);
  });

  test("a sighting of a figure or a statement neither, but its end, and the start of an announced term, may be ahead", () => {
    const check = (from: string) => complaints(nothingIsLaterThanTheCheck, { tracks: tracksOf({ from }) });
    expect(check("≤2026-11")).toEqual([]);
    expect(check("≤2027")).toMatchObject([{ path: "tracks[0].terms[0].from", found: "≤2027" }]);
    const lead = (from: string) =>
      complaints(nothingIsLaterThanTheCheck, { lead: [{ who: ["company"], from, sources: ["page"] }] });
    expect(lead("2027")).toEqual([]);
    expect(lead("≤2027")).toMatchObject([{ path: "lead[0].from", found: "≤2027" }]);
    const tracks = tracksOf({ until: "2030" }, { from: "2031", announced: "2026" });
    expect(complaints(nothingIsLaterThanTheCheck, { tracks })).toEqual([]);
  });
});

const checks = (...days: string[]) => ({ checked: days.flatMap(checkedOn) });

test("checks stand oldest first", () => {
  expect(complaints(checksInOrder, checks("2025-01-01", "2026-01-01", "2026-01-01"))).toEqual([]);
  expect(complaints(checksInOrder, checks("2026-01-02", "2026-01-01"))).toEqual([
    { path: "checked[1].on", found: "2026-01-01", expected: expect.stringContaining("2026-01-02") },
  ]);
});

describe("nobody checked after today", () => {
  const check = (today: string | undefined) => complaints(checkedByToday, checks("2026-01-01", CHECK), { today });

  test("a check of today, or of any day before", () => {
    expect(check(CHECK)).toEqual([]);
    expect(check("2040-01-01")).toEqual([]);
    expect(check(undefined)).toEqual([]);
  });

  test("a check of tomorrow, which may be the clock's fault", () => {
    expect(check("2026-11-21")).toEqual([
      { path: "checked[1].on", found: CHECK, expected: expect.stringMatching(/2026-11-21.*clock.*BUILD_DAY/) },
    ]);
  });
});
