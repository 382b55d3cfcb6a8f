import { describe, expect, test } from "vitest";
import { chartFigureIsExplained } from "../../../../src/catalogue/rules/chart-against-terms.ts";
import {
  ceilingFitsTheLargestProject,
  ceilingsOnOneBaseHaveCases,
  concurrentFitsTheTotal,
  firstPaymentFitsTheCeiling,
  sharesSayEachOnce,
  sumsFitThePool,
} from "../../../../src/catalogue/rules/figures-together.ts";
import { partsFitTheirWhole } from "../../../../src/catalogue/rules/parts-of-a-whole.ts";
import type { Rule } from "../../../../src/catalogue/rules/rule.ts";
import type { Limit, SchemeRecord, Term } from "../../../../src/catalogue/schema/record.ts";
import { complaints, soundTerm, tracksOf } from "../sound-record.ts";

const checkWith = (rule: Rule) => (term: Partial<Term>) => complaints(rule, { tracks: tracksOf(term) });
const at = (field: string) => `tracks[0].terms[0].${field}`;

describe("ceilings on one base have cases", () => {
  const check = (...limits: Limit[]) => checkWith(ceilingsOnOneBaseHaveCases)({ limits });
  const only = (en: string) => ({ case: { en, "zh-Hant": "例" } });

  test("another base, a case each, or a usual one beside a case", () => {
    expect(
      check(
        { hkd: 600_000, per: "enterprise" },
        { hkd: 900_000, per: "project" },
        { hkd: 50_000, per: "enterprise", every: "year" },
        { hkd: 60_000, per: "enterprise", of: "loan" },
        { hkd: 70_000, per: "enterprise", binds: "running" },
        { months: 6, of: "wages-and-rents", per: "enterprise" },
      ),
    ).toEqual([]);
    expect(check({ hkd: 6, per: "person", ...only("degree") }, { hkd: 9, per: "person", ...only("master") })).toEqual(
      [],
    );
    expect(check({ hkd: 6, per: "person" }, { hkd: 9, per: "person", ...only("master") })).toEqual([]);
  });

  test("two without a case, or of the same case", () => {
    expect(check({ hkd: 600_000, per: "enterprise" }, { hkd: 900_000, per: "enterprise", of: "grant" })).toMatchObject([
      { path: at("limits[1].case"), expected: expect.stringContaining("grant, per enterprise") },
    ]);
    expect(
      check({ hkd: 6, per: "person", ...only("Degree") }, { hkd: 9, per: "person", ...only("degree") }),
    ).toMatchObject([{ path: at("limits[1].case") }]);
  });
});

describe("sums fit the pool", () => {
  const check = checkWith(sumsFitThePool);

  test("up to all of it", () => {
    expect(check({ pool: 600_000, firstPayment: { hkd: 600_000 }, projectCost: { atLeast: 5 } })).toEqual([]);
    expect(check({ firstPayment: { percent: 25 } })).toEqual([]);
  });

  test.each<[string, Partial<Term>]>([
    ["limits[0].hkd", {}],
    ["firstPayment.hkd", { limits: [], firstPayment: { hkd: 600_000 } }],
    ["projectCost.atLeast", { limits: [], projectCost: { atLeast: 600_000 } }],
  ])("%s above it", (field, term) => {
    expect(check({ ...term, pool: 599_999 })).toEqual([
      { path: at(field), found: 600_000, expected: expect.stringContaining("599999") },
    ]);
  });
});

test("the first payment is not above every ceiling", () => {
  const check = checkWith(firstPaymentFitsTheCeiling);
  expect(check({ firstPayment: { hkd: 600_000 } })).toEqual([]);
  expect(check({ firstPayment: null })).toEqual([]);
  expect(check({ firstPayment: { hkd: 9 }, limits: [] })).toEqual([]);
  expect(check({ firstPayment: { hkd: 600_001 } })).toMatchObject([{ path: at("firstPayment.hkd") }]);
});

test("a ceiling per project is no more than the share of the largest project", () => {
  const check = (hkd: number, term: Partial<Term> = {}) =>
    checkWith(ceilingFitsTheLargestProject)({
      limits: [{ hkd, per: "project" }],
      projectCost: { atMost: 1_000_000 },
      ...term,
    });
  expect(check(750_000)).toEqual([]);
  expect(check(750_001)).toMatchObject([{ path: at("limits[0].hkd"), expected: expect.stringContaining("750000") }]);
  expect(check(900_000, { limits: [{ hkd: 900_000, per: "enterprise" }] })).toEqual([]);
  const special = { percent: 90, case: { en: "x", "zh-Hant": "例" } };
  expect(check(900_000, { share: { kind: "rate", percent: 75, special } })).toEqual([]);
  expect(check(900_000, { share: { kind: "rate", percent: 75 } })).toHaveLength(1);
  expect(check(900_000, { share: { kind: "guarantee", percent: 75 } })).toEqual([]);
});

test("a share says each thing once", () => {
  const check = (share: Term["share"]) => checkWith(sharesSayEachOnce)({ share });
  const special = (percent: number) => ({ percent, case: { en: "listed", "zh-Hant": "上市" } });
  expect(check({ kind: "guarantee", percent: 70, choices: [50, 60, 70] })).toEqual([]);
  expect(check({ kind: "rate", percent: 70, special: special(50) })).toEqual([]);
  expect(check({ kind: "full" })).toEqual([]);
  expect(check({ kind: "guarantee", percent: 70, choices: [50, 70, 70] })).toMatchObject([
    { path: at("share.choices[2]"), found: 70 },
  ]);
  expect(check({ kind: "rate", percent: 70, special: special(70) })).toMatchObject([
    { path: at("share.special.percent") },
  ]);
  expect(check({ kind: "rate", percent: 100 })).toMatchObject([{ path: at("share") }]);
});

test("no more projects at once than in total", () => {
  const check = checkWith(concurrentFitsTheTotal);
  expect(check({ projects: 2, concurrent: 2 })).toEqual([]);
  expect(check({ concurrent: 3 })).toEqual([]);
  expect(check({ projects: 2, concurrent: 3 })).toMatchObject([{ path: at("concurrent"), found: 3 }]);
});

describe("a part fits its whole", () => {
  const check = (part: Partial<Term>, ...whole: Partial<Term>[]) =>
    complaints(partsFitTheirWhole, {
      tracks: [...tracksOf(...whole), { id: "part", terms: [soundTerm({ within: "main", ...part })] }],
    });
  const sum = (hkd: number): Limit[] => [{ hkd, per: "enterprise" }];

  test("up to its ceiling, on another base, or not at the same time", () => {
    expect(check({ limits: sum(600_000) }, {})).toEqual([]);
    expect(check({ limits: [{ hkd: 700_000, per: "project" }] }, {})).toEqual([]);
    expect(
      check({ limits: sum(700_000), from: "2022" }, { from: "2020" }, { from: "2021", limits: sum(700_000) }),
    ).toEqual([]);
  });

  test("above it", () => {
    expect(check({ limits: sum(700_000) }, {})).toEqual([
      { path: "tracks[1].terms[0].limits[0].hkd", found: 700_000, expected: expect.stringContaining("600000") },
    ]);
    expect(
      check({ limits: sum(700_000), until: "2020-12-31" }, {}, { from: "2021", limits: sum(700_000) }),
    ).toHaveLength(1);
  });
});

describe("the chart's figure is explained where no term held it", () => {
  const editions = [
    {
      date: "2020-04-29",
      publisher: { en: "P" },
      title: { en: "T" },
      claimed: 1,
      printed: [{ id: "voucher", code: "VP", name: "贈券計劃", figure: "" }],
      completed: [],
      rule: { en: "R", "zh-Hant": "規" },
    },
  ];
  const check = (figure: string, changes: Partial<SchemeRecord> = {}) =>
    complaints(chartFigureIsExplained, { deck: { figure }, ...changes }, { editions });

  test.each(["$600K, 3:1", "75%, $0.6M", "有待公佈"])("%s follows from 600,000 at 3:1", (figure) => {
    expect(check(figure)).toEqual([]);
  });

  test("5:5 is 1:1", () => {
    const tracks = tracksOf({ share: { kind: "match", government: 1, applicant: 1 } });
    expect(check("$600K, 5:5", { tracks })).toEqual([]);
  });

  test.each(["$500K, 3:1", "$600K, 2:1", "$600K, 5:5", "50%"])("%s does not", (figure) => {
    expect(check(figure)).toMatchObject([{ path: "deck.remark", expected: expect.stringContaining("2020-04-29") }]);
    const remark = { en: "Before the change.", "zh-Hant": "改變之前。" };
    expect(check("$500K", { deck: { figure, remark } })).toEqual([]);
  });

  test("a term of another day does not speak for that day", () => {
    const tracks = tracksOf({ until: "2020-04-28" }, { from: "2020-04-29", limits: [{ hkd: 1, per: "enterprise" }] });
    expect(check("$600K", { tracks })).toHaveLength(1);
    expect(check("$600K", { tracks: tracksOf({ from: "2020-04-30" }) })).toHaveLength(1);
  });
});
