import { describe, expect, test } from "vitest";
import {
  backgroundIsUsedNowhereElse,
  sourcesAreDistinct,
  sourcesAreNamedOnce,
} from "../../../../src/catalogue/rules/source-lists.ts";
import type { DateAhead, SchemeRecord, Source } from "../../../../src/catalogue/schema/record.ts";
import { complaints, officialSource, soundRecord, tracksOf } from "../sound-record.ts";

const page = officialSource();
const guide: Source = {
  kind: "commercial",
  title: { en: "Guide", "zh-Hant": "指南" },
  publisher: { en: "Agent", "zh-Hant": "代理" },
  stated: "2020",
};
const dates = (...sources: string[]): { dates: DateAhead[] } => ({
  dates: [{ on: "2027-01", kind: "closes", what: { en: "Round", "zh-Hant": "一期" }, sources }],
});
const twice = ["page", "page"];

describe("a list names each source once", () => {
  test.each<[string, Partial<SchemeRecord>]>([
    ["tracks[0].terms[0].sources[1]", { tracks: tracksOf({ sources: twice }) }],
    ["life[0].sources[1]", { life: [{ state: "open", asOf: "2026", sources: twice }] }],
    ["checked[0].against[1]", { checked: [{ on: "2026-11-22", against: twice, result: "unchanged" }] }],
    ["timing.dates[0].sources[1]", { timing: dates(...twice) }],
    ["background[1]", { background: twice }],
  ])("%s", (path, changes) => {
    expect(complaints(sourcesAreNamedOnce, changes)).toMatchObject([{ path, found: "page" }]);
  });

  test("but any number of lists may", () => {
    expect(complaints(sourcesAreNamedOnce, { timing: dates("page") })).toEqual([]);
  });
});

describe("the background rests on nothing", () => {
  const check = (changes: Partial<SchemeRecord>) =>
    complaints(backgroundIsUsedNowhereElse, { sources: { page, guide }, background: ["guide"], ...changes });

  test("a source for texts alone, compared with the record or not", () => {
    expect(check({})).toEqual([]);
    expect(check({ checked: [{ on: "2026-11-22", against: ["guide"], result: "unchanged" }] })).toEqual([]);
  });

  test.each<[string, Partial<SchemeRecord>]>([
    ["a term", { tracks: tracksOf({ sources: ["page", "guide"] }) }],
    ["an event", { life: [{ state: "open", asOf: "2026", sources: ["guide"] }] }],
    ["a day ahead", { timing: dates("guide") }],
  ])("one that %s rests on", (_, changes) => {
    expect(check(changes)).toMatchObject([{ path: "background[0]", found: "guide" }]);
  });
});

describe("two keys are two documents", () => {
  const check = (sources: SchemeRecord["sources"]) => complaints(sourcesAreDistinct, { sources });

  test("other addresses, other dates of one guide", () => {
    expect(soundRecord().sources).toEqual({ page });
    expect(
      check({
        page,
        other: officialSource({ url: "https://www.example.gov.hk/b" }),
        guide,
        later: { ...guide, stated: "2021" },
      }),
    ).toEqual([]);
  });

  test("one address, whatever its place on the page, or one guide", () => {
    const again = officialSource({ url: "https://www.example.gov.hk/voucher#who" });
    expect(check({ page, again })).toMatchObject([
      { path: "sources.again", expected: expect.stringContaining("page") },
    ]);
    expect(check({ guide, copy: { ...guide } })).toMatchObject([{ path: "sources.copy" }]);
  });
});
