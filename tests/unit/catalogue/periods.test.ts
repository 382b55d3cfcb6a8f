import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Period, periodsOf, tenseOn } from "../../../src/catalogue/periods.ts";
import type { Term } from "../../../src/catalogue/schema/record.ts";
import { isMoneyLimit, termOn } from "../../../src/catalogue/terms.ts";
import * as arbitrary from "./arbitrary.ts";
import { soundRecord, soundTerm, tracksOf } from "./sound-record.ts";

const upTo = (hkd: number, changes: Partial<Term> = {}): Partial<Term> => ({
  limits: [{ hkd, per: "enterprise" }],
  ...changes,
});
const holds =
  (hkd: number) =>
  ({ limits }: Term) =>
    limits.some((limit) => isMoneyLimit(limit) && limit.hkd === hkd);

describe("the periods of a ceiling", () => {
  const scheme = soundRecord({
    tracks: tracksOf(
      upTo(200_000, { from: "2016-11", until: "2019-02-26" }),
      upTo(400_000, { from: "2019-02-27" }),
      upTo(600_000, { from: "2020-04-01", until: "2024-12-31" }),
      upTo(900_000, { from: undefined, announced: "2026-01-01" }),
    ),
  });

  test.each<[hkd: number, periods: Period[]]>([
    [200_000, [["2016-11-01", "2019-02-26"]]],
    [400_000, [["2019-02-27", "2020-03-31"]]],
    [600_000, [["2020-04-01", "2024-12-31"]]],
    [900_000, []],
    [1, []],
  ])("of HK$%i", (hkd, periods) => {
    expect(periodsOf(scheme, holds(hkd))).toEqual(periods);
  });

  test("that meet are one, also across tracks; those apart stay apart", () => {
    const tracks = [
      { id: "a", terms: [soundTerm(upTo(1, { from: "2015", until: "2016" })), soundTerm(upTo(1, { from: "2020" }))] },
      { id: "b", terms: [soundTerm(upTo(1, { from: "2017-01-01", until: "2017-06" }))] },
    ];
    expect(periodsOf(soundRecord({ tracks }), holds(1))).toEqual([["2015-01-01", "2017-06-30"], ["2020-01-01"]]);
  });

  test("begin with the scheme where the start is not documented", () => {
    const life = [{ state: "open" as const, from: "2001-12-14", sources: ["page"] }];
    const tracks = tracksOf(upTo(1, { from: undefined, until: "2008-03-02" }));
    expect(periodsOf(soundRecord({ life, tracks }), holds(1))).toEqual([["2001-12-14", "2008-03-02"]]);
  });
});

test.each([
  ["2012-06-01", "future"],
  ["2016-01-01", "in-force"],
  ["2016-12-31", "in-force"],
  ["2018-06-01", "past"],
  ["2020-01-01", "in-force"],
  ["2099-01-01", "in-force"],
])("on %s it is %s", (day, tense) => {
  expect(tenseOn([["2016-01-01", "2016-12-31"], ["2020-01-01"]], day)).toBe(tense);
});

test("a ceiling is in force on exactly the days on which a term in force has it", () => {
  fc.assert(
    fc.property(arbitrary.scheme, arbitrary.day, fc.integer({ min: 1, max: 9 }), (scheme, day, units) => {
      const isMeant = holds(units * 100_000);
      const inForce = scheme.tracks.some((track) => {
        const term = termOn(scheme, track, day);
        return term !== undefined && isMeant(term);
      });
      expect(tenseOn(periodsOf(scheme, isMeant), day) === "in-force").toBe(inForce);
    }),
    { numRuns: 500 },
  );
});
