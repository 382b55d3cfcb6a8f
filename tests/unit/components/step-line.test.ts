import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Term, Track } from "../../../src/catalogue/schema/record.ts";
import { PICTURE, stepLine } from "../../../src/components/step-line.ts";
import * as arbitrary from "../catalogue/arbitrary.ts";
import { soundTerm } from "../catalogue/sound-record.ts";

const { width, top, floor, shareHeight, labelRoom } = PICTURE;
const TODAY = "2026-11-22";
const trackOf = (...terms: Partial<Term>[]): Track => ({ id: "main", terms: terms.map(soundTerm) });
const limit = (hkd: number): Partial<Term> => ({ limits: [{ hkd, per: "enterprise" }] });

const voucher = trackOf(
  { from: "2016-11", until: "2019-02-26", ...limit(200_000) },
  { from: "2019-02-27", until: "2020-03-31", ...limit(400_000) },
  { from: "2020-04-01", until: "2024-12-31", ...limit(600_000) },
);

describe("the line of a limit over time", () => {
  const { levels, years, labels } = stepLine(voucher, TODAY);

  test("has a step for each term, the higher sum higher, the highest at the top", () => {
    expect(levels).toHaveLength(3);
    expect(levels.map(({ y }) => y)).toEqual(levels.map(({ y }) => y).toSorted((a, b) => b - a));
    expect(levels.at(-1)?.y).toBe(top);
    expect((floor - (levels[0]?.y ?? 0)) / (floor - top)).toBeCloseTo(1 / 3, 1);
  });

  test("goes up from the step before where that ends, else from the floor", () => {
    expect(levels.map(({ rise }) => rise)).toEqual([floor, levels[0]?.y, levels[1]?.y]);
    const gap = stepLine(trackOf({ from: "2013", until: "2015-03-31" }, { from: "2015-06-15" }), TODAY);
    expect(gap.levels.map(({ rise }) => rise)).toEqual([floor, floor]);
  });

  test("stops where the scheme stopped, and goes on to the edge while nothing ends it", () => {
    expect(levels.at(-1)?.right).toBeLessThan(width);
    expect(stepLine(trackOf({ from: "2016" }), TODAY).levels.at(-1)?.right).toBe(width);
  });

  test("begins with the first documented year and marks at most six", () => {
    expect(years[0]).toEqual({ x: 0, year: 2016 });
    expect(years.length).toBeLessThanOrEqual(6);
    const old = stepLine(trackOf({ from: "1999-11" }), TODAY).years;
    expect(old[0]?.year).toBe(1999);
    expect(old.length).toBeLessThanOrEqual(6);
  });

  test("names sums where there is room, the highest first of all, and says the latest in the last years leftwards", () => {
    expect(labels.map(({ hkd }) => hkd)).toEqual([200_000, 600_000]);
    const [first = { x: 0 }, second = { x: 0 }] = labels;
    expect(second.x - first.x).toBeGreaterThanOrEqual(labelRoom);
    const late = stepLine(trackOf({ from: "2016", ...limit(1) }, { from: "2026-06", ...limit(2) }), TODAY);
    expect(late.labels.at(-1)).toMatchObject({ hkd: 2, atEnd: true });
  });

  test("does not name the same sum twice in a row", () => {
    const same = trackOf({ from: "2010", ...limit(5) }, { from: "2014", ...limit(5) }, { from: "2019", ...limit(6) });
    expect(stepLine(same, TODAY).labels.map(({ hkd }) => hkd)).toEqual([5, 6]);
  });

  test("marks a start that is a sighting or a guess", () => {
    const line = stepLine(trackOf({ from: "~2015", ...limit(1) }, { from: "2020", ...limit(2) }), TODAY);
    expect(line.levels.map(({ uncertain }) => uncertain)).toEqual([true, false]);
  });

  test("starts at the left edge where the start is not documented", () => {
    const line = stepLine(trackOf({ from: undefined, until: "2008-03-02" }, { from: "2008-03-03" }), TODAY);
    expect(line.levels[0]?.left).toBe(0);
    expect(line.years[0]?.year).toBe(2007);
  });
});

describe("government's part below it", () => {
  test("is as high as the part it pays", () => {
    const line = stepLine(trackOf({ from: "2020", share: { kind: "match", government: 1, applicant: 3 } }), TODAY);
    expect(line.shares).toEqual([{ left: 0, right: width, height: shareHeight / 4 }]);
  });

  test("is left out where it is not documented or differs from slice to slice", () => {
    const tiers: Term["share"] = { kind: "tiers", of: "grant", tiers: [{ upTo: 10_000, percent: 80 }] };
    expect(stepLine(trackOf({ from: "2020", share: undefined }), TODAY).shares).toEqual([]);
    expect(stepLine(trackOf({ from: "2020", share: tiers }), TODAY).shares).toEqual([]);
  });
});

test("whatever the record, the drawing stays within its picture and its steps in order", () => {
  fc.assert(
    fc.property(arbitrary.scheme, (scheme) => {
      for (const track of scheme.tracks) {
        if (!track.terms.some(({ from, until }) => from || until)) continue;
        const { levels, shares } = stepLine(track, "2029-12-31");
        for (const { left, right } of [...levels, ...shares]) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeGreaterThan(left);
          expect(left).toBeLessThanOrEqual(width);
        }
        for (const { y } of levels) expect(y >= top && y <= floor).toBe(true);
        const lefts = levels.map(({ left }) => left);
        expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
      }
    }),
  );
});
