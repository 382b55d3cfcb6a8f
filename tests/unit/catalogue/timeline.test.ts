import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Term, Track } from "../../../src/catalogue/schema/record.ts";
import { stepsOf } from "../../../src/catalogue/timeline.ts";
import * as arbitrary from "./arbitrary.ts";
import { soundTerm } from "./sound-record.ts";

const trackOf = (...terms: Partial<Term>[]): Track => ({ id: "main", terms: terms.map(soundTerm) });
const times = (...terms: Partial<Term>[]) => stepsOf(trackOf(...terms)).map(({ from, until }) => [from, until]);

describe("the steps of a track", () => {
  test("last until the day after the last day of their term", () => {
    expect(times({ from: "2016-11", until: "2019-02-26" })).toEqual([["2016-11-01", "2019-02-27"]]);
    expect(times({ from: "2016-11", until: "2019" })).toEqual([["2016-11-01", "2020-01-01"]]);
  });

  test("end where the next begins, if their term has no end or a later one", () => {
    expect(times({ from: "2016" }, { from: "2020-04-01" })).toEqual([
      ["2016-01-01", "2020-04-01"],
      ["2020-04-01", undefined],
    ]);
    expect(times({ from: "2016", until: "2020" }, { from: "2020-04-01" })[0]).toEqual(["2016-01-01", "2020-04-01"]);
  });

  test("leave a gap where nothing was in force", () => {
    expect(times({ from: "2013", until: "2015-03-31" }, { from: "2015-06-15" })).toEqual([
      ["2013-01-01", "2015-04-01"],
      ["2015-06-15", undefined],
    ]);
  });

  test("are open at the start where that is not documented", () => {
    expect(times({ from: undefined, until: "2008-03-02" })).toEqual([[undefined, "2008-03-03"]]);
  });

  test("hold no announcement", () => {
    expect(times({ from: "2020" }, { from: "2026-04", announced: "2026-02-25" })).toEqual([["2020-01-01", undefined]]);
  });

  test("say where their start is a sighting or a guess", () => {
    const steps = stepsOf(trackOf({ from: "~2015" }, { from: "≤2019" }, { from: "2020-04" }));
    expect(steps.map(({ uncertain }) => uncertain)).toEqual([true, true, false]);
  });
});

test("steps never overlap and never end before they begin", () => {
  fc.assert(
    fc.property(arbitrary.scheme, (scheme) => {
      for (const steps of scheme.tracks.map(stepsOf)) {
        for (const [index, { from, until }] of steps.entries()) {
          if (from && until) expect(from < until).toBe(true);
          const next = steps[index + 1]?.from;
          if (until && next) expect(until <= next).toBe(true);
        }
      }
    }),
  );
});
