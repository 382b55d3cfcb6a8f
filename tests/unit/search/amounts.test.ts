import { describe, expect, test } from "vitest";
import { characterClassesFor } from "../../../src/search/build/character-classes.ts";
import { characterFolder, readCharacterClasses } from "../../../src/search/fold/character-folder.ts";
import { fold } from "../../../src/search/fold/fold.ts";
import { amountReader } from "../../../src/search/query/amounts.ts";
import { chineseNumber } from "../../../src/search/query/chinese-numbers.ts";

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

test.each([
  ["十", 10],
  ["十五", 15],
  ["一百二十", 120],
  ["兩千", 2000],
  ["", undefined],
])("%s in digits", (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});
