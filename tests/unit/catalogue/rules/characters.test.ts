import { describe, expect, test } from "vitest";
import { charactersAreOurs, registersUseOurCharacters } from "../../../../src/catalogue/rules/characters.ts";
import { complaints, soundRecord, surroundings } from "../sound-record.ts";

const check = (en: string) => complaints(charactersAreOurs, { summary: { en, "zh-Hant": "無" } });

describe("characters are those of the two languages", () => {
  test.each([
    "Pays “half” – up to HK$600,000 (3:1) … café, Zürich",
    "資助科技：最多60萬元、75％；《財政預算案》「伙伴」『援沖易』（新）…？！",
    "共築．創業家2.0·新，〇九年，カタカナ、ひらがな",
    "½ of it, ≤ 3 °C, €5, £5, ¥5, ±1, 5 × 5",
    "AT&T; R&D & more; Q&A",
    "it’s an SME’s “café”’s",
  ])("%s", (text) => {
    expect(check(text)).toEqual([]);
  });

  test.each([
    ["Cyrillic", "ТVР", "U+0422"],
    ["Greek", "ΤVΡ", "U+03A4"],
    ["full-width letters", "ＴＶＰ", "U+FF34"],
    ["full-width digits", "６００", "U+FF16"],
    ["a ligature", "ﬁnance", "U+FB01"],
    ["letters for mathematics", "𝐀 grant", "U+1D400"],
    ["a superscript", "CO²", "U+00B2"],
    ["a circled number", "① rent", "U+2460"],
    ["a stacked mark", "e\u0335xport", "U+0335"],
    ["an empty braille sign", "a\u2800b", "U+2800"],
    ["what could not be read", "Wan\uFFFDchai", "U+FFFD"],
    ["what stands for an object", "a\uFFFCb", "U+FFFC"],
    ["a dash that does not break", "sixty\u2011one", "U+2011"],
    ["an emoji", "Apply 🎉", "U+1F389"],
  ])("not %s", (_, text, number) => {
    expect(check(text)).toMatchObject([
      { path: "summary.en", found: text, expected: expect.stringContaining(number as string) },
    ]);
  });

  test.each(["itâ€™s", "cafÃ©", "Â£5", "è³‡åŠ©"])("%s was read in another encoding", (text) => {
    expect(check(text)).toMatchObject([{ expected: expect.stringContaining("encoding") }]);
  });

  test.each(["&lt;script&gt;", "a&nbsp;b", "&#8217;", "&#x2019;", "R&amp;D"])("%s is an entity", (text) => {
    expect(check(text)).toMatchObject([{ expected: expect.stringContaining("the character itself") }]);
  });

  test("in a code, an alias and the registers too", () => {
    const found = complaints(charactersAreOurs, { codes: ["ТVP"], aliases: [{ text: "ТVР", kind: "short" }] });
    expect(found.map(({ path }) => path)).toEqual(["codes[0]", "aliases[0].text"]);
    const organisations = { office: { kind: "body" as const, name: { en: "Оffice" } } };
    expect(registersUseOurCharacters(surroundings(soundRecord(), { organisations }))).toMatchObject([
      { file: "organisations.json", path: "office.name.en" },
    ]);
  });
});
