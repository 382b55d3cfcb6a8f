import { describe, expect, test } from "vitest";
import { ratiosAreSaidInWords } from "../../../../src/catalogue/rules/ratios-in-texts.ts";
import { complaints } from "../sound-record.ts";

const inChinese = (chinese: string) => complaints(ratiosAreSaidInWords, { summary: { en: "x", "zh-Hant": chinese } });
const inEnglish = (en: string) => complaints(ratiosAreSaidInWords, { summary: { en, "zh-Hant": "無" } });

describe("a ratio stands only where the same sentence says who pays what", () => {
  test.each([
    "Government and firm each pay half (1:1).",
    "Government pays a quarter (1:3), up to HK$800,000 a project.",
    "It was two thirds from government (2:1). Now government pays 75% (3:1).",
    "You pay 33.3% (2:1).",
    "Matched dollar for dollar.",
    "Government pays 62.5% (5:3), at most HK$1.5 million.",
  ])("%s", (text) => {
    expect(inEnglish(text)).toEqual([]);
  });

  test.each([
    ["At 1:1.", "1:1", "50%"],
    ["Government pays half. The ratio is 1:1.", "1:1", "50%"],
    ["Government pays half (1:3).", "1:3", "25%"],
    ["Half (1:1), then 2:1.", "2:1", "66.7%"],
    ["Matched 3 to 1, that is 3:1.", "3:1", "75%"],
  ])("%s does not", (text, ratio, percent) => {
    const found = inEnglish(text);
    expect(found).toMatchObject([{ path: "summary.en", found: text }]);
    expect(found[0]?.expected).toContain(`“${ratio}”`);
    expect(found[0]?.expected).toContain(percent);
  });

  test.each([
    "政府與企業各出一半（1:1）",
    "政府出四分一，企業付四分三（1:3）。",
    "各協創機構條款不一：一間沒有此限。",
  ])("%s", (text) => {
    expect(inChinese(text)).toEqual([]);
  });

  test.each(["以1:1資助", "以一比一資助", "政府出一半。比例為1：1"])("%s does not", (text) => {
    expect(inChinese(text)).toMatchObject([{ path: "summary.zh-Hant", found: text }]);
  });

  test("it holds for conflicts, unknowns and the remark on the chart, while what the chart printed stays", () => {
    const bare = { en: "Another page says 1:1.", "zh-Hant": "另一網頁為1:1。" };
    const found = complaints(ratiosAreSaidInWords, {
      conflicts: [bare],
      unknowns: [bare],
      deck: { figure: "1:1", remark: bare },
      sources: { page: { kind: "press", title: bare, publisher: bare } },
    });
    expect(found.map(({ path }) => path.replace(/\..*$/u, ""))).toEqual([
      "conflicts[0]",
      "conflicts[0]",
      "unknowns[0]",
      "unknowns[0]",
      "deck",
      "deck",
    ]);
  });
});
