import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chartPrintIn } from "../../../src/i18n/chart-print.ts";

const { printed } = JSON.parse(readFileSync("data/editions/2020-04-29.json", "utf8")) as {
  printed: { id: string; figure: string }[];
};

describe("what the chart of 2020 printed, in the words of a page", () => {
  test.each([
    ["有待公佈", "to be announced"],
    ["40%", undefined],
    ["企業及行業支援計劃", "enterprise and industry support programmes"],
  ])("%s is “%s” in English", (print, words) => {
    expect(chartPrintIn(print, "en")).toBe(words);
  });

  test.each([
    ["$4M+, 4年", /^HK\$4(,000,000| million) or more, 4 years$/],
    ["$100K, 1年", /^HK\$100,000, 1 year$/],
    ["每年 $500K, 2:1", /^HK\$500,000 a year, Government .*2 ?: ?1/],
    ["$30M / 項目, 5:5", /^HK\$30(,000,000| million) per project, Government .*5 ?: ?5/],
    [
      "評估項目 - $28K, 5:5; 示範項目 - $330K, 5:5",
      /^assessment: HK\$28,000, Gov.+; demonstration: HK\$330,000, Gov.+$/,
    ],
    ["內地計劃 / 自貿協定計劃 $4M, 5:5", /^Mainland Programme \/ FTA Programme HK\$4/],
    ["100%擔保特惠貸款, $4M; 90% 擔保, $8M", /^100% guaranteed special loans, HK\$4.+; 90% guaranteed, HK\$8/],
  ])("%s in English", (print, words) => {
    expect(chartPrintIn(print, "en")).toMatch(words);
  });

  test("every print has English words without a Chinese character, and no ratio is left without its sentence", () => {
    expect(printed.length).toBe(29);
    for (const { id, figure } of printed) {
      const words = { en: chartPrintIn(figure, "en") ?? figure, zh: chartPrintIn(figure, "zh-hk") ?? figure };
      expect(words.en, id).not.toMatch(/\p{Script=Han}|\d[KM]\b|undefined|NaN/u);
      const ratios = figure.match(/\d:\d/g)?.length ?? 0;
      expect(words.en.match(/Government/g)?.length ?? 0, id).toBe(ratios);
      expect(words.zh.match(/政府/g)?.length ?? 0, id).toBe(ratios);
    }
  });

  test("Simplified words are simplified", () => {
    expect(chartPrintIn("$10M / 項目, 5:5", "zh-cn")).toContain("每个项目");
  });
});
