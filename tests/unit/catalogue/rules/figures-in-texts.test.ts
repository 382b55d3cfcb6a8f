import { describe, expect, test } from "vitest";
import { figuresInTextsAreDated, sumsAreInDigits } from "../../../../src/catalogue/rules/figures-in-texts.ts";
import type { Term } from "../../../../src/catalogue/schema/record.ts";
import { complaints, tracksOf } from "../sound-record.ts";

const inChinese = (chinese: string) => ({ summary: { en: "x", "zh-Hant": chinese } });
const inEnglish = (en: string) => ({ summary: { en, "zh-Hant": "無" } });

describe("no figure in a text unless a term holds it", () => {
  const check = (chinese: string, term: Partial<Term> = {}) =>
    complaints(figuresInTextsAreDated, { ...inChinese(chinese), tracks: tracksOf(term) });
  const checkEnglish = (en: string, term: Partial<Term> = {}) =>
    complaints(figuresInTextsAreDated, { ...inEnglish(en), tracks: tracksOf(term) });

  test.each([
    "最多60萬元",
    "最多60萬",
    "最多600,000元",
    "60萬港元",
    "政府出75%",
    "自付百分之25",
    "以3:1資助",
    "最多6個項目，為期12個月",
    "5萬名學員",
  ])("%s follows from 600,000 at 3:1", (text) => {
    expect(check(text)).toEqual([]);
  });

  test.each([
    "最多50萬元",
    "最多50萬。",
    "50至60萬元",
    "0.5億元",
    "5千元",
    "政府出70%",
    "百分之70",
    "以2:1資助",
    "1：3",
  ])("%s does not", (text) => {
    expect(check(text)).toMatchObject([{ path: "summary.zh-Hant", found: text }]);
  });

  test.each([
    "Up to HK$600,000",
    "Up to $600K",
    "HK$0.6 million",
    "HKD 600,000",
    "75% of cost",
    "75 per cent",
    "at 3:1",
  ])("%s does", (text) => {
    expect(checkEnglish(text)).toEqual([]);
  });

  test.each([
    "Up to HK$500,000",
    "$500K",
    "HK$0.5M",
    "HKD500,000",
    "70%",
    "70 percent",
    "2:1",
  ])("%s does not", (text) => {
    expect(checkEnglish(text)).toMatchObject([{ path: "summary.en" }]);
  });

  test.each([
    "最多陸拾萬元",
    "政府出四分三",
    "自付四分之一",
    "政府出七成五",
    "百分之七十五",
    "三比一資助",
    "60萬至600,000元",
  ])("%s follows from 600,000 at 3:1", (text) => {
    expect(check(text)).toEqual([]);
  });

  test.each([
    "政府出一半",
    "自付三分之一",
    "三分一",
    "政府出七成",
    "三成半",
    "百分之六十一",
    "七比一",
    "七百七十七萬",
    "柒佰萬元",
    "777萬以上",
    "777萬港幣",
    "50萬至60萬元",
    "60萬至1億元",
    "人民幣60萬元",
    "幾十萬元",
  ])("%s does not", (text) => {
    expect(check(text)).toMatchObject([{ path: "summary.zh-Hant", found: text }]);
  });

  test.each([
    "three quarters of the cost",
    "a quarter of the cost",
    "seventy-five per cent",
    "six hundred thousand dollars",
    "three to one",
  ])("%s does", (text) => {
    expect(checkEnglish(text)).toEqual([]);
  });

  test.each([
    "half of the cost",
    "one third of the cost",
    "at least a third themselves",
    "777,000 HKD",
    "777,000 dollars",
    "half a million dollars",
    "HK＄777,000",
    "HK$７７７,０００",
    "777k",
    "US$600,000",
    "RMB 600,000",
    "61pc",
    "sixty-one per cent",
    "7-to-1",
    "HK$600,000 to 2 million",
    "HK$500,000 to HK$600,000",
  ])("%s does not", (text) => {
    expect(checkEnglish(text)).toMatchObject([{ path: "summary.en", found: text }]);
  });

  test("a number of another kind is no proof: six projects are not 6 %, twelve months not HK$12", () => {
    expect(checkEnglish("6% a year", { projects: 6 })).toHaveLength(1);
    expect(checkEnglish("HK$12 each", { months: 12 })).toHaveLength(1);
  });

  test.each<[string, Partial<Term>]>([
    ["HK$50,000", { also: [{ what: { en: "Deposit", "zh-Hant": "按金" }, hkd: 50_000 }] }],
    ["HK$50,000", { projectCost: { atLeast: 50_000 } }],
    ["HK$50,000", { pool: 50_000 }],
    ["HK$50,000", { limits: [{ hkd: 100_000, atLeast: 50_000, per: "project" }] }],
    ["60%", { share: { kind: "rate", percent: 40 } }],
    ["50%", { share: { kind: "guarantee", percent: 70, choices: [50, 70] } }],
    [
      "80%",
      {
        share: {
          kind: "tiers",
          of: "cost",
          tiers: [
            { upTo: 1, percent: 20 },
            { upTo: 2, percent: 40 },
          ],
        },
      },
    ],
    ["66.7%", { share: { kind: "match", government: 2, applicant: 1 } }],
    ["100%", { share: { kind: "full" } }],
  ])("%s may rest on %j", (text, term) => {
    expect(checkEnglish(text, term)).toEqual([]);
  });

  test("a conflict, an unknown and the remark on the chart may quote other readings", () => {
    const other = { en: "Others say HK$1 at 9:9 or 99%.", "zh-Hant": "另有說法為1元。" };
    expect(
      complaints(figuresInTextsAreDated, {
        conflicts: [other],
        unknowns: [other],
        deck: { figure: "$1", remark: other },
      }),
    ).toEqual([]);
  });

  test("but no note, event, or line of text", () => {
    const other = { en: "HK$1", "zh-Hant": "無" };
    const found = complaints(figuresInTextsAreDated, {
      tracks: tracksOf({ note: other }),
      life: [{ state: "open", asOf: "2026", note: other, sources: ["page"] }],
      eligibility: [other],
      apply: other,
    });
    expect(found.map(({ path }) => path)).toEqual([
      "tracks[0].terms[0].note.en",
      "life[0].note.en",
      "eligibility[0].en",
      "apply.en",
    ]);
  });
});

test("sums stand in digits", () => {
  expect(complaints(sumsAreInDigits, inChinese("最多60萬元，四分三的開支，一千名學員"))).toEqual([]);
  expect(complaints(sumsAreInDigits, inChinese("最多六十萬元"))).toMatchObject([
    { path: "summary.zh-Hant", expected: expect.stringContaining("六十萬元") },
  ]);
});
