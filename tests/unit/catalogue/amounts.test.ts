import { describe, expect, test } from "vitest";
import { figuresIn } from "../../../src/catalogue/amounts.ts";

/** The figures of a text, as written and as understood. */
const found = (text: string) => figuresIn(text).map((figure) => [figure.text, Object.values(figure.value)[0]]);

describe("sums", () => {
  test.each([
    ["Up to HK$600,000 in all", "HK$600,000", 600_000],
    ["Up to $600K", "$600K", 600_000],
    ["HK$0.6 million a year", "HK$0.6 million", 600_000],
    ["HKD 1.5bn", "HKD 1.5bn", 1_500_000_000],
    ["HK$2 million", "HK$2 million", 2_000_000],
    ["最多60萬元", "60萬元", 600_000],
    ["最多60萬。", "60萬", 600_000],
    ["1.5億港元", "1.5億港元", 150_000_000],
    ["600,000元", "600,000元", 600_000],
    ["5千元", "5千元", 5_000],
  ])("%s", (text, written, hkd) => {
    expect(found(text)).toEqual([[written, hkd]]);
  });

  test("the lower end of a Chinese range takes scale and unit from the upper", () => {
    expect(found("60至80萬元")).toEqual([
      ["60", 600_000],
      ["80萬元", 800_000],
    ]);
  });

  test.each([
    "5萬名學員",
    "24 months",
    "2020年4月1日",
    "第3期",
    "HK$",
    "$ and cents",
    "5m tall",
  ])("%s holds none", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("a scale that is the beginning of another word is no scale", () => {
    expect(found("HK$5 monthly")).toEqual([["HK$5", 5]]);
    expect(found("HK$100 basic")).toEqual([["HK$100", 100]]);
  });
});

describe("percentages and ratios", () => {
  test.each([
    ["up to 75% of cost", "75%", 75],
    ["66.7 per cent", "66.7 per cent", 66.7],
    ["政府出75％", "75％", 75],
    ["自付百分之25", "百分之25", 25],
    ["at 3:1", "3:1", "3:1"],
    ["以1：2資助", "1：2", "1:2"],
    ["按2比1", "2比1", "2:1"],
  ])("%s", (text, written, value) => {
    expect(found(text)).toEqual([[written, value]]);
  });

  test("a time of day is no ratio", () => {
    expect(found("at 10:30:00")).toEqual([]);
  });
});

test("all figures of a text, in the order they stand and where they stand", () => {
  const text = "It pays 75%, up to HK$600,000, at 3:1.";
  const figures = figuresIn(text);
  expect(figures.map((figure) => figure.text)).toEqual(["75%", "HK$600,000", "3:1"]);
  for (const { start, end, text: written } of figures) expect(text.slice(start, end)).toBe(written);
});
