import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LifeEvent, MoneyLimit, Term, Track } from "../../../src/catalogue/schema/record.ts";
import { PICTURE } from "../../../src/components/level-labels.ts";
import { hasLine, stepLine } from "../../../src/components/step-line.ts";
import * as arbitrary from "../catalogue/arbitrary.ts";
import { soundRecord, soundTerm } from "../catalogue/sound-record.ts";

const { width, top } = PICTURE;
const TODAY = "2026-11-22";
const GUTTER = 80;

const trackOf = (...terms: Partial<Term>[]): Track => ({ id: "main", terms: terms.map(soundTerm) });
const limit = (hkd: number, changes: Partial<MoneyLimit> = {}): Partial<Term> => ({
  limits: [{ hkd, per: "enterprise", ...changes }],
});
/** The drawing of a scheme that was seen open today, unless told otherwise. */
const draw = (terms: Partial<Term>[], life: LifeEvent[] = [{ state: "open", asOf: TODAY, sources: ["page"] }]) => {
  const track = trackOf(...terms);
  return stepLine(soundRecord({ tracks: [track], life }), track, TODAY, GUTTER);
};
const only = <T>(items: readonly T[]): T => {
  expect(items).toHaveLength(1);
  return items[0] as T;
};
const onlyLimit = (...terms: Partial<Term>[]) => only(draw(terms).limits);

const VOUCHER: Partial<Term>[] = [
  { from: "2016-11", until: "2019-02-26", ...limit(200_000) },
  { from: "2019-02-27", until: "2020-03-31", ...limit(400_000) },
  { from: "2020-04-01", until: "2024-12-31", ...limit(600_000) },
];

describe("the line of a limit over time", () => {
  const { levels, floor, ticks } = onlyLimit(...VOUCHER);

  test("has a step for each term, as high as its sum, the highest at the top", () => {
    const heights = levels.map(({ y }) => floor - y);
    expect(levels.at(-1)?.y).toBe(top);
    expect(heights.map((height) => height / (floor - top))).toEqual(
      [1 / 3, 2 / 3, 1].map((part) => expect.closeTo(part, 2)),
    );
  });

  test("goes up from the step before where that ends, else from the floor", () => {
    expect(levels.map(({ rise }) => rise)).toEqual([floor, levels[0]?.y, levels[1]?.y]);
    const gap = onlyLimit({ from: "2013", until: "2015-03-31" }, { from: "2015-06-15" });
    expect(gap.levels.map(({ rise }) => rise)).toEqual([gap.floor, gap.floor]);
  });

  test("stops where the term stopped", () => {
    expect(levels.at(-1)?.right).toBeLessThan(width);
    expect(levels.at(-1)?.solidUntil).toBe(levels.at(-1)?.right);
  });

  test("names every sum at the height of its level", () => {
    expect(ticks).toEqual(levels.map(({ y, value }) => ({ y, value })));
  });

  test("names a sum once, however often it was set", () => {
    const same = onlyLimit({ from: "2010", ...limit(5) }, { from: "2014", ...limit(5) }, { from: "2019", ...limit(6) });
    expect(same.ticks.map(({ value }) => value)).toEqual([5, 6]);
  });

  test("names none where one name would lie on another", () => {
    expect(onlyLimit({ from: "2010", ...limit(1_000_000) }, { from: "2014", ...limit(1_010_000) }).ticks).toEqual([]);
  });

  test("begins with the first documented year", () => {
    expect(draw(VOUCHER).years[0]).toEqual({ x: GUTTER, year: 2016 });
    expect(draw([{ from: "1999-11" }]).years[0]?.year).toBe(1999);
  });

  test("leaves room between two years for their digits", () => {
    for (const from of ["1969", "1999-11", "2016", "2026"]) {
      const places = draw([{ from }]).years.map(({ x }) => x);
      for (const [index, x] of places.slice(1).entries()) expect(x - (places[index] ?? 0)).toBeGreaterThan(34);
    }
  });
});

describe("sums counted on different things", () => {
  const wage = draw([
    { from: "2009", until: "2018-08-31", ...limit(4_000, { per: "person", every: "month" }) },
    { from: "2018-09-01", until: "2020-08-31", ...limit(51_000, { per: "person" }) },
  ]);

  test("have a picture each, with a scale of its own, over the same years", () => {
    expect(wage.limits.map(({ basis }) => [basis.per, basis.every])).toEqual([
      ["person", "month"],
      ["person", undefined],
    ]);
    for (const { levels } of wage.limits) expect(only(levels).y).toBe(top);
    const [monthly, whole] = wage.limits.map(({ levels }) => only(levels));
    expect(whole?.left).toBe(monthly?.right);
    expect(whole?.rise, "it does not rise from a sum it cannot be compared with").toBe(wage.limits[1]?.floor);
  });

  test.each<[string, Partial<MoneyLimit>]>([
    ["on another thing", { per: "project" }],
    ["each year", { every: "year" }],
    ["on what runs at any one time", { binds: "running" }],
    ["as a loan", { of: "loan" }],
    ["for one case", { case: { en: "large firms", "zh-Hant": "大企業" } }],
  ])("are told apart where one is counted %s", (_, changes) => {
    const drawn = draw([
      { from: "2015", until: "2019-12-31", ...limit(100) },
      { from: "2020-01-01", ...limit(200, changes) },
    ]);
    expect(drawn.limits).toHaveLength(2);
  });

  test("are one line again where the first basis comes back, broken in between", () => {
    const { limits } = draw([
      { from: "2010", until: "2012-12-31", ...limit(100) },
      { from: "2013-01-01", until: "2015-12-31", ...limit(900, { per: "project" }) },
      { from: "2016-01-01", ...limit(200) },
    ]);
    const [first] = limits;
    expect(first?.levels.map(({ value, follows }) => [value, follows])).toEqual([
      [100, false],
      [200, false],
    ]);
  });

  test("stand below each other, what one application can get above the total", () => {
    const both: Partial<Term> = {
      limits: [
        { hkd: 700, per: "enterprise" },
        { hkd: 80, per: "application" },
      ],
    };
    expect(draw([{ from: "2020", ...both }]).limits.map(({ basis }) => basis.per)).toEqual([
      "application",
      "enterprise",
    ]);
  });
});

describe("what no document tells", () => {
  test.each(["≤2019-05-01", "~2019-05-01"])("a start of %s is drawn open to the left, without a cliff", (from) => {
    const level = only(onlyLimit({ from, ...limit(100) }).levels);
    expect(level.rise).toBeUndefined();
    expect(level.left).toBeLessThan(level.solidFrom);
    expect(level.left).toBeGreaterThanOrEqual(GUTTER);
  });

  test("a change on an uncertain day is a doubtful rise and no solid one", () => {
    const [, after] = onlyLimit({ from: "2015", ...limit(100) }, { from: "≤2019-05-01", ...limit(200) }).levels;
    expect(after).toMatchObject({ rise: undefined, doubtfulRise: expect.any(Number) });
  });

  test("of a term whose start is not documented only the end is known", () => {
    const [first] = onlyLimit({ from: undefined, until: "2008-03-02" }, { from: "2008-03-03" }).levels;
    expect(first).toMatchObject({ left: GUTTER, rise: undefined });
    expect(first?.solidFrom).toBe(first?.right);
    expect(draw([{ from: undefined, until: "2008-03-02" }, { from: "2008-03-03" }]).years[0]?.year).toBe(2007);
  });

  test("a term that nothing ends goes on solid until the newest evidence, and open from there", () => {
    const seen = (asOf: string) =>
      only(only(draw([{ from: "2016" }], [{ state: "open", from: "2016", asOf, sources: ["page"] }]).limits).levels);
    expect(seen("2021-07").right).toBe(width);
    expect(seen("2021-07").solidUntil).toBeLessThan(seen("2024-07").solidUntil);
    expect(seen("2024-07").solidUntil).toBeLessThan(width);
  });

  test("a term that nothing ends stops with the scheme", () => {
    const closed = (event: Partial<LifeEvent>) =>
      only(only(draw([{ from: "2016" }], [{ state: "closed", sources: ["page"], ...event }]).limits).levels);
    const stated = closed({ from: "2021-07-01" });
    expect(stated.right).toBeLessThan(width);
    expect(stated.solidUntil).toBe(stated.right);
    expect(closed({ asOf: "2021-07-01" }).solidUntil, "over by then, nobody knows since when").toBeLessThan(
      stated.right,
    );
  });
});

describe("government's part below it", () => {
  const match = (government: number, applicant: number): Partial<Term> => ({
    share: { kind: "match", government, applicant },
  });

  test("is as high as the part it pays, of a hundred", () => {
    const { bars, floor, labels } = only(draw([{ from: "2020", ...match(1, 3) }]).shares);
    expect((floor - only(bars).y) / (floor - top)).toBe(0.25);
    expect(labels.map(({ percent }) => percent)).toEqual([25]);
  });

  test("names each part once in its middle, or none where one has no room", () => {
    const stays = only(
      draw([
        { from: "2010", ...match(1, 1) },
        { from: "2015", ...match(1, 1) },
        { from: "2020", ...match(3, 1) },
      ]).shares,
    );
    expect(stays.labels.map(({ percent }) => percent)).toEqual([50, 75]);
    for (const { x, percent } of stays.labels) {
      const own = stays.bars.filter(({ y }) => (stays.floor - y) / (stays.floor - top) === percent / 100);
      expect(own.some(({ left }) => left < x) && own.some(({ right }) => right > x)).toBe(true);
    }
    const brief = only(
      draw([
        { from: "2000", until: "2019-12-31", ...match(1, 1) },
        { from: "2020-01-01", until: "2020-02-01", ...match(3, 1) },
      ]).shares,
    );
    expect(brief.labels).toEqual([]);
  });

  test("of a cost and of a loan it vouches for are two pictures", () => {
    const shares = draw([
      { from: "2010", ...match(1, 1) },
      { from: "2020", share: { kind: "guarantee", percent: 80 } },
    ]).shares;
    expect(shares.map(({ guarantee }) => guarantee)).toEqual([false, true]);
  });

  test("is left out where it is not documented or differs from slice to slice", () => {
    const tiers: Term["share"] = { kind: "tiers", of: "grant", tiers: [{ upTo: 10_000, percent: 80 }] };
    expect(draw([{ from: "2020", share: undefined }]).shares).toEqual([]);
    expect(draw([{ from: "2020", share: tiers }]).shares).toEqual([]);
  });
});

test("there is something to draw only where a limit is known more than once and something changed", () => {
  const share: Term["share"] = { kind: "rate", percent: 50 };
  expect(hasLine(trackOf({ from: "2020" }))).toBe(false);
  expect(hasLine(trackOf({ from: "2016" }, { from: "2020" }))).toBe(false);
  expect(hasLine(trackOf({ from: "2016", ...limit(1) }, { from: "2020", ...limit(2) }))).toBe(true);
  expect(hasLine(trackOf({ from: "2016" }, { from: "2020", share }))).toBe(true);
  expect(hasLine(trackOf({ from: "2016", limits: [] }, { from: "2020" }))).toBe(false);
  expect(hasLine(trackOf({ from: "2016" }, { from: "2026", announced: "2026-02-25", ...limit(9) }))).toBe(false);
});

test("whatever the record, the drawing stays within its picture, its steps in order, its names apart", () => {
  fc.assert(
    fc.property(arbitrary.scheme, (scheme) => {
      for (const track of scheme.tracks) {
        if (!track.terms.some(({ from, until }) => from || until)) continue;
        const { limits, shares } = stepLine(scheme, track, "2029-12-31", GUTTER);
        for (const { left, solidFrom, solidUntil, right } of [
          ...limits.flatMap(({ levels }) => levels),
          ...shares.flatMap(({ bars }) => bars),
        ]) {
          expect(left).toBeGreaterThanOrEqual(GUTTER);
          expect(right).toBeGreaterThan(left);
          expect(left).toBeLessThanOrEqual(width);
          expect(left <= solidFrom && solidFrom <= solidUntil && solidUntil <= right).toBe(true);
        }
        for (const { levels, floor, ticks } of limits) {
          for (const { y } of levels) expect(y >= top && y <= floor).toBe(true);
          const lefts = levels.map(({ left }) => left);
          expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
          const sums = new Set(levels.map(({ value }) => value));
          expect([0, sums.size]).toContain(ticks.length);
          const heights = ticks.map(({ y }) => y).toSorted((a, b) => a - b);
          for (const [index, y] of heights.slice(1).entries())
            expect(y - (heights[index] ?? 0)).toBeGreaterThan(PICTURE.text);
        }
      }
    }),
  );
});
