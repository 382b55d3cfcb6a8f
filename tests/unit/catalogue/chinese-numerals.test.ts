import { describe, expect, test } from "vitest";
import { chineseNumber } from "../../../src/catalogue/figures/chinese-numerals.ts";
import { englishNumber } from "../../../src/catalogue/figures/english-numerals.ts";

test.each([
  ["十", 10],
  ["十五", 15],
  ["一百二十", 120],
  ["兩千", 2000],
  ["", undefined],
])("%s in digits", (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

describe("numerals", () => {
  test.each([
    ["廿五", 25],
    ["卅", 30],
    ["百廿", 120],
    ["一五〇", 150],
    ["一百零五", 105],
    ["一百五", 150],
    ["三千五", 3500],
    ["一千零五十", 1050],
    ["柒仟柒佰柒拾柒", 7777],
    ["兩萬五千", 25_000],
    ["兩萬零五", 20_005],
    ["3百萬", 3_000_000],
    ["六十一點五", 61.5],
    ["1.5億", 150_000_000],
    ["十億", 1_000_000_000],
  ])("%s is %d", (text, value) => {
    expect(chineseNumber(text)).toBe(value);
  });

  test.each([
    "萬",
    "萬一",
    "百千",
    "十百",
    "60萬80萬",
    "一億二億",
    "1.2.3",
    "一零百",
    "5五",
    "幾十萬",
  ])("%s is none, nor is a part of it", (text) => {
    expect(chineseNumber(text)).toBeUndefined();
  });
});

describe("English words", () => {
  test.each([
    ["sixty-one", 61],
    ["a hundred", 100],
    ["two hundred and fifty thousand", 250_000],
    ["half a million", 500_000],
    ["one and a half million", 1_500_000],
    ["three million two hundred thousand", 3_200_000],
  ])("%s is %d", (text, value) => {
    expect(englishNumber(text)).toBe(value);
  });

  test.each(["twenty twenty", "one two", "thousand million", "one million and a half"])("%s is none", (text) => {
    expect(englishNumber(text)).toBeUndefined();
  });
});
