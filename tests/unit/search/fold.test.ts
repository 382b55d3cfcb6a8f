import { describe, expect, test } from "vitest";
import { characterClassesFor } from "../../../src/search/build/character-classes.ts";
import { characterFolder, readCharacterClasses } from "../../../src/search/fold/character-folder.ts";
import { singular, spelling, stem } from "../../../src/search/fold/english.ts";
import { fold } from "../../../src/search/fold/fold.ts";

const folder = characterFolder(
  readCharacterClasses(characterClassesFor(["科技券計劃市場推廣基金夥伴臺灣衞生設計發展遙距營商"])),
);
const texts = (text: string): string[] => fold(text, folder).tokens.map((token) => token.text);

describe("characters that are one to a reader", () => {
  test.each([
    ["科技券計劃", "科技券计划"],
    ["科技券計劃", "科技劵計畫"],
    ["科技券計劃", "科技卷計劃"],
    ["市場推廣", "市埸推广"],
    ["夥伴", "伙伴"],
    ["臺灣", "台湾"],
    ["衞生", "衛生"],
    ["發展", "発展"],
    ["遙距營商", "遥距营商"],
  ])("%s and %s", (one, other) => {
    expect(texts(other)).toEqual(texts(one));
  });

  test("only classes that the texts need are shipped", () => {
    expect(characterClassesFor(["券"]).split(" ")).toHaveLength(1);
    expect(characterClassesFor(["abc"])).toBe("");
  });
});

describe("tokens", () => {
  test.each([
    ["ＢＵＤ基金", ["bud", "基", "金"]],
    ["B.U.D.", ["bud"]],
    ["R&D", ["rd"]],
    ["I&T Fund", ["it", "fund"]],
    ["Incu-App", ["incu", "app"]],
    ["tvp科技券", ["tvp", "科", "技", "券"]],
    ["科 技 券", ["科", "技", "券"]],
    ["工業4.0", ["工", "業", "4.0"]],
    ["HK$600,000", ["hk", "600000"]],
    ["driver’s", ["drivers"]],
    ["RAISe+", ["raise", "plus"]],
    ["Café", ["cafe"]],
    ["『回收基金』", ["回", "收", "基", "金"]],
    ["<script>", ["script"]],
    ["—…!?", []],
  ])("%s", (text, expected) => {
    expect(texts(text)).toEqual(expected.map((unit) => texts(unit)[0]));
  });

  test("each knows where it stands in the original, also outside the basic plane and where one becomes several", () => {
    const text = "😀㈱ＴＶＰ 𠮷券";
    const spans = fold(text, folder).tokens.map(({ from, to }) => text.slice(from, to));
    expect(spans).toEqual(["㈱", "ＴＶＰ", "𠮷", "券"]);
  });
});

describe("English", () => {
  test.each([
    ["programme", "program"],
    ["reindustrialization", "reindustrialisation"],
    ["labour", "labor"],
    ["centre", "center"],
    ["licence", "license"],
    ["catalogue", "catalog"],
  ])("%s and %s are one spelling", (one, other) => {
    expect(spelling(one)).toBe(spelling(other));
  });

  test.each([
    ["training", "trainer"],
    ["recycling", "recycle"],
    ["incubator", "incubation"],
    ["farmers", "farm"],
    ["financing", "financial"],
  ])("%s and %s share a stem", (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  test.each(["rfs", "ess", "cies", "pass", "housing"])("%s is left alone or stays itself", (word) => {
    expect(stem(word).length).toBeGreaterThanOrEqual(3);
    expect(singular(word).length).toBeGreaterThanOrEqual(3);
  });
  test("a code does not lose its last letter", () => {
    expect([singular("rfs"), singular("ess"), stem("sfgs").length]).toEqual(["rfs", "ess", 4]);
  });
});
