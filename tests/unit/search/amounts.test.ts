import { describe, expect, test } from "vitest";
import { characterClassesFor } from "../../../src/search/build/character-classes.ts";
import { characterFolder, readCharacterClasses } from "../../../src/search/fold/character-folder.ts";
import { fold } from "../../../src/search/fold/fold.ts";
import { amountReader } from "../../../src/search/query/amounts.ts";
import { data, engine } from "./real.ts";

const folder = characterFolder(readCharacterClasses(characterClassesFor(["萬億兩成百千十零比半科技券"])));
const read = amountReader(folder);
const values = (text: string) => read(fold(text, folder)).map(({ start: _start, end: _end, ...value }) => value);

describe("sums of money", () => {
  test.each([
    ["60萬", 600_000],
    ["60万", 600_000],
    ["６０萬元", 600_000],
    ["60 萬", 600_000],
    ["六十萬", 600_000],
    ["六 十 萬", 600_000],
    ["十萬", 100_000],
    ["百萬", 1_000_000],
    ["一千五百萬", 15_000_000],
    ["1.5億", 150_000_000],
    ["3百萬", 3_000_000],
    ["$600K", 600_000],
    ["600k", 600_000],
    ["HK$1.5 million", 1_500_000],
    ["1.5m", 1_500_000],
    ["HK$600,000", 600_000],
    ["600000", 600_000],
    ["60w", 600_000],
  ])("%s", (text, hkd) => {
    expect(values(text)).toEqual([{ hkd }]);
  });

  test.each(["2020", "SFGS 80", "工業4.0", "web3", "CP3", "3E", "萬", "第一", ""])("%s is none", (text) => {
    expect(values(text)).toEqual([]);
  });

  test("takes in its units and no others", () => {
    const folded = fold("科技券 60萬元", folder);
    const [amount] = read(folded);
    expect(folded.tokens.slice(amount?.start, amount?.end).map((token) => token.text)).toEqual(["60", folder("萬")]);
  });
});

describe("shares", () => {
  test.each([
    ["40%", { percent: 40 }],
    ["四成", { percent: 40 }],
    ["七成半", { percent: 75 }],
    ["百分之八十", { percent: 80 }],
    ["四分三", { percent: 75 }],
    ["三分之一", { percent: 100 / 3 }],
    ["3:1", { ratio: "3:1" }],
    ["3比1", { ratio: "3:1" }],
    ["一比一", { ratio: "1:1" }],
  ])("%s", (text, value) => {
    expect(values(text)).toEqual([value]);
  });
});

const real = characterFolder(readCharacterClasses(data.characterClasses));
const readReal = amountReader(real);
const valuesIn = (text: string) => readReal(fold(text, real)).map(({ start: _start, end: _end, ...value }) => value);

describe("what was read in part or not at all", () => {
  test.each([
    ["100,000,000元", 100_000_000],
    ["10,000,000元", 10_000_000],
    ["600,000元", 600_000],
    ["HK$600,000元", 600_000],
    ["600,000港元", 600_000],
    ["600000HKD", 600_000],
    ["600,000dollars", 600_000],
    ["600,000 dollars", 600_000],
    ["600,000 元", 600_000],
    ["600,000/-", 600_000],
    ["600,000蚊", 600_000],
    ["$600,000.", 600_000],
    ["廿五萬", 250_000],
    ["廿五万", 250_000],
    ["廿 五 萬", 250_000],
    ["一二五萬", 1_250_000],
    ["2萬5千", 25_000],
    ["兩萬五", 25_000],
    ["两万五", 25_000],
    ["1億5千萬", 150_000_000],
    ["1億5000萬", 150_000_000],
    ["1亿5000万", 150_000_000],
    ["一五〇萬", 1_500_000],
    ["廿萬", 200_000],
    ["壹佰萬", 1_000_000],
    ["贰佰万", 2_000_000],
  ])("%s is %i, and nothing beside", (text, hkd) => {
    expect(valuesIn(text)).toEqual([{ hkd }]);
  });

  test.each(["1.2.3", "幾十萬", "60多萬", "1,00,00元", "US$600,000", "600,000美元"])("%s is no sum in HK$", (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  test("a currency written on to the number belongs to its unit, one that stands apart is a word of its own", () => {
    const spanOf = (text: string) => {
      const folded = fold(text, real);
      return readReal(folded).map(({ start, end }) => folded.tokens.slice(start, end).map((token) => token.text));
    };
    expect(spanOf("600000HKD")).toEqual([["600000hkd"]]);
    expect(spanOf("600,000 dollars")).toEqual([["600000"]]);
    expect(spanOf("科技券600,000港元")).toEqual([["600000"]]);
  });
});

describe("a sum is found by each way of writing it", () => {
  const found = (query: string) => engine.search(query).results.map(({ id }) => id);

  test.each([
    [
      "600,000",
      [
        "600,000元",
        "HK$600,000元",
        "600,000港元",
        "600000HKD",
        "600,000dollars",
        "600,000 元",
        "600,000/-",
        "600,000蚊",
        "$600,000.",
        "60萬",
        "六十萬",
      ],
    ],
    ["100,000,000", ["100,000,000元", "1億", "一億", "1亿元"]],
    ["250,000", ["廿五萬", "25萬元", "二十五万", "HK$250k"]],
    ["2,500,000", ["250萬元", "二百五十萬", "HK$2.5 million", "两百五十万"]],
    ["1,500,000", ["一五〇萬", "一百五十萬"]],
    ["200,000", ["廿萬", "20萬", "貳拾萬"]],
  ])("%s", (plain, others) => {
    expect(found(plain).length).toBeGreaterThan(0);
    for (const other of others) expect(found(other), other).toEqual(found(plain));
  });
});
