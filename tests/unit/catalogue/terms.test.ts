import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Term, Track } from "../../../src/catalogue/schema/record.ts";
import { beginningOf } from "../../../src/catalogue/status.ts";
import {
  hasFigureOn,
  headlineOn,
  isMoneyLimit,
  mainLimit,
  standingOn,
  startIsUncertain,
  termAnchor,
  termOn,
} from "../../../src/catalogue/terms.ts";
import * as arbitrary from "./arbitrary.ts";
import { soundRecord, soundTerm } from "./sound-record.ts";

const trackOf = (...terms: Partial<Term>[]): Track => ({ id: "main", terms: terms.map(soundTerm) });
const voucherProgramme = soundRecord();
const cap = (hkd: number): Partial<Term> => ({ limits: [{ hkd, per: "enterprise" }] });

/** The ceiling in force on the day, or that none is. */
const held = (track: Track, day: string): number | "nothing" => {
  const term = termOn(voucherProgramme, track, day);
  return term ? (mainLimit(term)?.hkd ?? 0) : "nothing";
};

describe("which term holds on a day", () => {
  const voucher = trackOf(
    { from: "2016-11", until: "2019-02-26", ...cap(200_000) },
    { from: "2019-02-27", until: "2020-03-31", ...cap(400_000) },
    { from: "2020-04-01", until: "2024-12-31", ...cap(600_000) },
  );

  test.each([
    ["the day before the first", "2016-10-31", "nothing"],
    ["the earliest day of a start known only by month", "2016-11-01", 200_000],
    ["the last day of a term, which belongs to it", "2019-02-26", 200_000],
    ["the first day of the next", "2019-02-27", 400_000],
    ["the last day before a change", "2020-03-31", 400_000],
    ["the day of the change", "2020-04-01", 600_000],
    ["the last day of all", "2024-12-31", 600_000],
    ["the day after", "2025-01-01", "nothing"],
  ])("%s", (_, day, expected) => {
    expect(held(voucher, day)).toBe(expected);
  });

  test("a term known only as 2022-11 holds from its earliest possible day", () => {
    const track = trackOf({ from: "2022-11" });
    expect([held(track, "2022-10-31"), held(track, "2022-11-01")]).toEqual(["nothing", 600_000]);
  });

  test("a term known only as 2022 holds from New Year's Day", () => {
    const track = trackOf({ from: "2022" });
    expect([held(track, "2021-12-31"), held(track, "2022-01-01")]).toEqual(["nothing", 600_000]);
  });

  test("a term first seen on a day is claimed from that day and no earlier", () => {
    const track = trackOf({ from: "≤2020-04-29" });
    expect([held(track, "2020-04-28"), held(track, "2020-04-29")]).toEqual(["nothing", 600_000]);
  });

  test("an end known only by month or year counts to its latest day", () => {
    const track = trackOf({ until: "2021-02" });
    expect([held(track, "2021-02-28"), held(track, "2021-03-01")]).toEqual([600_000, "nothing"]);
    expect(held(trackOf({ until: "≤2021" }), "2021-12-31")).toBe(600_000);
  });

  test("a term without an end stops where the next begins", () => {
    const track = trackOf({ from: "2015", ...cap(1) }, { from: "2020-06-01", ...cap(2) });
    expect([held(track, "2020-05-31"), held(track, "2020-06-01"), held(track, "2099-01-01")]).toEqual([1, 2, 2]);
  });

  test("a term does not come back when the one after it has ended", () => {
    const track = trackOf({ from: "2015", ...cap(1) }, { from: "2020-01-01", until: "2020-12-31", ...cap(2) });
    expect(held(track, "2021-01-01")).toBe("nothing");
  });

  test("between two terms nothing holds", () => {
    const track = trackOf({ from: "2013", until: "2015-03-31" }, { from: "2015-06-15" });
    expect([held(track, "2015-04-01"), held(track, "2015-06-14"), held(track, "2015-06-15")]).toEqual([
      "nothing",
      "nothing",
      600_000,
    ]);
  });

  test("a term whose start is not documented holds from the day its scheme began, and not before there was one", () => {
    const scheme = soundRecord({
      life: [
        { state: "announced", from: "1999-02", sources: ["page"] },
        { state: "open", from: "2001-12-14", sources: ["page"] },
      ],
    });
    const track = trackOf({ from: undefined, until: "2008-03-02" });
    expect(termOn(scheme, track, "2001-12-13")).toBeUndefined();
    expect(standingOn(scheme, track, "1995-01-01").tense).toBe("future");
    expect(termOn(scheme, track, "2001-12-14")).toBe(track.terms[0]);
    expect(termOn(scheme, track, "2008-03-03")).toBeUndefined();
  });

  test("an announced term never holds, even after the day it was announced for", () => {
    const track = trackOf({ from: "2020", ...cap(1) }, { from: "2026-04", announced: "2026-02-25", ...cap(2) });
    expect(held(track, "2030-01-01")).toBe(1);
  });
});

describe("how a track stands on a day", () => {
  const track = trackOf({ from: "2020-04-01", until: "2021-03-31" }, { from: "2022-01-01", until: "2022-12-31" });
  const tense = (day: string) => standingOn(voucherProgramme, track, day).tense;

  test("in force, past, or still to come", () => {
    expect(tense("2020-03-31")).toBe("future");
    expect(tense("2020-04-01")).toBe("in-force");
    expect(tense("2021-04-01")).toBe("past");
    expect(tense("2022-06-01")).toBe("in-force");
    expect(tense("2023-01-01")).toBe("past");
  });

  test("past is the term that ended last, not one to come", () => {
    expect(standingOn(voucherProgramme, track, "2021-06-01").term).toBe(track.terms[0]);
    expect(standingOn(voucherProgramme, track, "2024-01-01").term).toBe(track.terms[1]);
  });

  test("on a day before the first documented term nothing speaks for it", () => {
    const before = standingOn(voucherProgramme, track, "2019-12-31");
    expect(before.term).toBe(track.terms[0]);
    const speaks = (day: string) => hasFigureOn(standingOn(voucherProgramme, track, day), day);
    expect(speaks("2019-12-31")).toBe(false);
    expect(speaks("2020-04-01")).toBe(true);
    expect(speaks("2023-01-01")).toBe(true);
  });

  test("what was only announced may be shown, as an announcement", () => {
    const announced = standingOn(voucherProgramme, trackOf({ from: undefined, announced: "2026-02-25" }), "2026-06-01");
    expect(announced.tense).toBe("future");
    expect(hasFigureOn(announced, "2026-06-01")).toBe(true);
  });

  test("before it was announced it has no figure; known by month it has from the first day of that month", () => {
    for (const [announced, eve, day] of [
      ["2026-02-25", "2026-02-24", "2026-02-25"],
      ["2023-12", "2023-11-30", "2023-12-01"],
    ] as const) {
      const only = trackOf({ from: undefined, announced });
      const speaks = (on: string) => hasFigureOn(standingOn(voucherProgramme, only, on), on);
      expect([speaks("2010-01-01"), speaks(eve), speaks(day)], announced).toEqual([false, false, true]);
    }
  });
});

describe("the figure that speaks for a scheme", () => {
  const [general, easy] = [
    { id: "general", terms: [soundTerm({ from: "2020", until: "2021-12-31" })] },
    { id: "easy", terms: [soundTerm({ from: "2021-06-01" })] },
  ];
  const headline = (day: string, ...tracks: Track[]) => headlineOn(soundRecord({ tracks }), day).track.id;

  test("is of the first track in force", () => {
    expect(headline("2021-07-01", general, easy)).toBe("general");
    expect(headline("2022-01-01", general, easy)).toBe("easy");
  });

  test("is of the first that was, where none is in force, else of the first to come", () => {
    const over = { id: "over", terms: [soundTerm({ from: "2018", until: "2019-12-31" })] };
    expect(headline("2020-02-01", { ...easy }, over)).toBe("over");
    expect(headline("2017-01-01", easy, over)).toBe("easy");
  });

  test("is of the first announced by the day rather than of one nobody knew of", () => {
    const pilot = { id: "pilot", terms: [soundTerm({ from: undefined, announced: "2030-01-01" })] };
    const soon = {
      id: "soon",
      terms: [soundTerm({ from: undefined, announced: "2025-01-01", limits: [], ceiling: "not-documented" })],
    };
    expect(headline("2026-01-01", pilot, soon)).toBe("soon");
    expect(headline("2024-01-01", pilot, soon)).toBe("pilot");
  });

  test("has a ceiling in HK$ rather than none", () => {
    const without = { id: "without", terms: [soundTerm({ limits: [], ceiling: "not-documented" })] };
    expect(headline("2021-07-01", without, easy)).toBe("easy");
    expect(headline("2021-01-01", without, easy)).toBe("without");
  });

  test("is missing only where a record has no track at all, which no record may", () => {
    expect(() => headlineOn(soundRecord({ tracks: [] }), "2020-01-01")).toThrow("voucher");
  });
});

test("a measure of wages and rents is no ceiling in HK$; the first sum is", () => {
  const measure = { months: 6, of: "wages-and-rents" as const, per: "enterprise" as const };
  const sum = { hkd: 4_000_000, per: "enterprise" as const };
  expect([isMoneyLimit(measure), isMoneyLimit(sum)]).toEqual([false, true]);
  expect(mainLimit(soundTerm({ limits: [measure, sum] }))).toBe(sum);
  expect(mainLimit(soundTerm({ limits: [measure] }))).toBeUndefined();
});

test.each([
  ["2022-11-07", false],
  ["2022", false],
  ["≤2022-11", true],
  ["~2022-11-07", true],
  [undefined, true],
])("a start of %s is uncertain: %s", (from, expected) => {
  expect(startIsUncertain(soundTerm({ from }))).toBe(expected);
});

test("a term has an address on its page: by its first day, as announced, or as undated", () => {
  const anchor = (changes: Partial<Term>) => termAnchor(trackOf(changes), soundTerm(changes));
  expect(anchor({ from: "≤2022-11" })).toBe("main-2022-11-01");
  expect(anchor({ from: undefined, announced: "2026-02-25" })).toBe("main-announced");
  expect(anchor({ from: undefined })).toBe("main-undated");
});

test("on any day a track is in force, over, or still to come, and never by a term that had not begun", () => {
  fc.assert(
    fc.property(arbitrary.scheme, arbitrary.day, (scheme, day) => {
      const beginning = beginningOf(scheme);
      for (const track of scheme.tracks) {
        const { term, tense } = standingOn(scheme, track, day);
        expect(track.terms).toContain(term);
        expect(termOn(scheme, track, day)).toBe(tense === "in-force" ? term : undefined);
        const begun = track.terms.filter(({ from = beginning }) => from.replace(/^\D/, "").padEnd(10, "-01") <= day);
        expect(term).toBe(begun.at(-1) ?? track.terms[0]);
        expect(tense === "future").toBe(begun.length === 0);
      }
    }),
  );
});
