import { describe, expect, test } from "vitest";
import {
  announcementComesLast,
  ceilingIsExplained,
  futureTermIsAnnounced,
  termEndsAfterItBegins,
  termsInOrder,
  tracksAreTold,
} from "../../../../src/catalogue/rules/terms.ts";
import type { SchemeRecord, Term } from "../../../../src/catalogue/schema/record.ts";
import { checkedOn, complaints, soundTerm, tracksOf } from "../sound-record.ts";

describe("a term ends after it begins", () => {
  const check = (from: string, until: string) =>
    complaints(termEndsAfterItBegins, { tracks: tracksOf({ from, until }) });

  test.each([
    ["2020-04-01", "2024-12-31"],
    ["2020", "2020"],
    ["2020-06", "2020"],
    ["2020-04-01", "2020-04-01"],
    ["≤2020-04", "≤2021"],
  ])("%s until %s holds", (from, until) => {
    expect(check(from, until)).toEqual([]);
  });

  test.each([
    ["2020-04-01", "2020-03-31"],
    ["2020", "2019-12"],
    ["2020-04-01", "≤2019"],
    ["≤2020-04", "2019"],
  ])("%s until %s cannot be", (from, until) => {
    expect(check(from, until)).toEqual([
      { path: "tracks[0].terms[0].until", found: until, expected: expect.stringContaining(from) },
    ]);
  });

  test("without a start or an end there is nothing to compare", () => {
    expect(
      complaints(termEndsAfterItBegins, { tracks: tracksOf({ from: undefined, until: "2020" }, { from: "2021" }) }),
    ).toEqual([]);
  });
});

describe("terms stand in order and do not overlap", () => {
  const check = (...terms: Partial<Term>[]) => complaints(termsInOrder, { tracks: tracksOf(...terms) });

  test.each<[string, Partial<Term>[]]>([
    ["one after the other", [{ from: "2019", until: "2020-03-31" }, { from: "2020-04-01" }]],
    ["the first without a start", [{ from: undefined, until: "2020-03" }, { from: "2020-04" }]],
    [
      "an end known by month only, in which the next begins",
      [{ from: "2019", until: "2020-03" }, { from: "2020-03-15" }],
    ],
    ["an end by then at the latest", [{ from: "2019", until: "≤2023" }, { from: "2022" }]],
    ["no end documented", [{ from: "2019" }, { from: "2020" }]],
    ["an announcement of an earlier day", [{ from: "2025" }, { from: undefined, announced: "2024" }]],
  ])("%s", (_, terms) => {
    expect(check(...terms)).toEqual([]);
  });

  test.each<[string, Partial<Term>[]]>([
    ["newest first", [{ from: "2020" }, { from: "2019" }]],
    ["two from the same day", [{ from: "2020-04-01" }, { from: "2020-04-01" }]],
    ["one day of overlap", [{ from: "2019", until: "2020-04-01" }, { from: "2020-04-01" }]],
    ["an overlap whatever day of the month it was", [{ from: "2019", until: "2020-12-31" }, { from: "2020-11" }]],
    ["a later term without a start", [{ from: "2019" }, { from: undefined }]],
  ])("%s cannot be", (_, terms) => {
    expect(check(...terms)).toMatchObject([{ path: "tracks[0].terms[1].from", found: terms[1]?.from }]);
  });

  test("tracks run beside each other", () => {
    const tracks = [...tracksOf({ from: "2020" }), ...tracksOf({ from: "2019" })];
    expect(complaints(termsInOrder, { tracks })).toEqual([]);
  });
});

describe("what begins after the check is an announcement", () => {
  const check = (term: Partial<Term>) =>
    complaints(futureTermIsAnnounced, { checked: checkedOn("2026-11-22"), tracks: tracksOf(term) });

  test("a start up to the day of the check is none", () => {
    expect(check({ from: "2026-11-22" })).toEqual([]);
    expect(check({ from: "2026" })).toEqual([]);
    expect(check({ from: "2027", announced: "2026-10" })).toEqual([]);
  });

  test("a later start asks for the day of the announcement", () => {
    for (const from of ["2026-11-23", "2026-12", "2027", "~2027"]) {
      expect(check({ from })).toMatchObject([
        { path: "tracks[0].terms[0].announced", expected: expect.stringContaining(from) },
      ]);
    }
  });
});

describe("an announcement comes last", () => {
  const check = (...terms: Partial<Term>[]) => complaints(announcementComesLast, { tracks: tracksOf(...terms) });

  test("below what is in force, one or several", () => {
    expect(check({}, { from: "2027", announced: "2026-10" })).toEqual([]);
    expect(check({}, { from: "2027", announced: "2026-10" }, { from: "2028", announced: "2026-10" })).toEqual([]);
  });

  test("a term in force below an announcement", () => {
    expect(check({ from: "2020", announced: "2019" }, { from: "2021" })).toMatchObject([
      { path: "tracks[0].terms[1]", found: "2021" },
    ]);
  });
});

describe("an empty list of limits says why", () => {
  const check = (term: Partial<Term>) => complaints(ceilingIsExplained, { tracks: tracksOf(term) });

  test("limits without an explanation, or an explanation without limits", () => {
    expect(check({})).toEqual([]);
    expect(check({ limits: [], ceiling: "none" })).toEqual([]);
    expect(check({ limits: [], ceiling: "not-documented" })).toEqual([]);
  });

  test("neither", () => {
    expect(check({ limits: [] })).toMatchObject([
      { path: "tracks[0].terms[0].ceiling", expected: expect.stringContaining('"none"') },
    ]);
  });

  test("both", () => {
    expect(check({ ceiling: "none" })).toMatchObject([{ path: "tracks[0].terms[0].ceiling", found: "none" }]);
  });
});

describe("tracks are told apart", () => {
  const named = (id: string, term: Partial<Term> = {}) => ({ id, name: { en: id }, terms: [soundTerm(term)] });
  const check = (tracks: SchemeRecord["tracks"]) => complaints(tracksAreTold, { tracks });

  test("one needs no name, several have one each", () => {
    expect(check(tracksOf({}))).toEqual([]);
    expect(check([named("main"), named("loan", { within: "main" })])).toEqual([]);
  });

  test("the same id twice", () => {
    expect(check([named("main"), named("main")])).toMatchObject([{ path: "tracks[1].id", found: "main" }]);
  });

  test("several, one without a name", () => {
    expect(check([named("main"), ...tracksOf({}).map((track) => ({ ...track, id: "loan" }))])).toMatchObject([
      { path: "tracks[1].name" },
    ]);
  });

  test("counting towards a track that does not exist, or towards itself", () => {
    expect(check([named("main", { within: "nowhere" }), named("loan")])).toMatchObject([
      { path: "tracks[0].terms[0].within", found: "nowhere", expected: expect.stringContaining("loan") },
    ]);
    expect(check([named("main", { within: "main" })])).toMatchObject([
      { path: "tracks[0].terms[0].within", found: "main" },
    ]);
  });
});
