import { describe, expect, test } from "vitest";
import {
  aliasesAddSomething,
  chineseIsTraditional,
  englishHasNoHan,
  registersAreTraditional,
} from "../../../../src/catalogue/rules/wording.ts";
import type { Alias } from "../../../../src/catalogue/schema/record.ts";
import { complaints, soundRecord, surroundings, tracksOf } from "../sound-record.ts";

const inChinese = (chinese: string) => ({ summary: { en: "x", "zh-Hant": chinese } });
const inEnglish = (en: string) => ({ summary: { en, "zh-Hant": "無" } });

describe("Chinese is Traditional", () => {
  test.each([
    "為企業提供資助，最多60萬元",
    "皇后大道，岳飛，公里，里程碑，臨床，恒生，伙伴，夥伴，僱主，雇主",
    "台灣，臺灣，衞生，衛生，税務，稅務，裏，裡，峯，綫，群眾，年息2厘，蚝油，准許，一千元，只限，面積",
  ])("%s", (text) => {
    expect(complaints(chineseIsTraditional, inChinese(text))).toEqual([]);
  });

  test.each([
    "为企业提供资助",
    "科技券计划",
    "网站",
    "体验",
    "价格",
    "担保",
    "机构",
    "万元",
    "种类",
  ])("%s is Simplified", (text) => {
    expect(complaints(chineseIsTraditional, inChinese(text))).toMatchObject([{ path: "summary.zh-Hant", found: text }]);
  });

  test("one slipped character is named, and one that Traditional writes for other words", () => {
    expect(complaints(chineseIsTraditional, inChinese("資助計划及設备"))).toMatchObject([
      { expected: "Traditional characters instead of 备; as Hong Kong writes it: 劃 for “計划”" },
    ]);
  });

  test.each([
    "由于疫情",
    "已于2020年完成",
    "網上，于2027年截止",
    "位于香港",
    "最后一期",
    "其后",
    "占總額",
    "約占三成",
    "委托顧問",
    "規划",
    "研制產品",
    "制作電影",
    "征收費用",
    "采用科技",
    "旅游業",
    "雜志",
    "剩余款項",
    "云端系統",
    "批准備案，標准",
    "放松",
    "這里",
    "骨干人員",
    "餅干",
  ])("%s is Simplified by its word", (text) => {
    expect(complaints(chineseIsTraditional, inChinese(text))).toMatchObject([{ path: "summary.zh-Hant", found: text }]);
  });

  test.each([
    "皇后大道，天后，太后，后土",
    "占卜，占士",
    "摩托車，托兒所，托盤",
    "划船，划艇，划算",
    "限制作業，管制品，編制",
    "游泳，游說",
    "批准時，獲准進行",
    "里程，公里，鄰里",
    "干預，干擾，若干",
    "系統，聯系統一，關係系列",
    "松樹，茶几，志願，余先生，于先生，于右任，淳于教授",
    "文采，風采",
    "長征，遠征",
    "制度，強制，抑制",
  ])("%s is not", (text) => {
    expect(complaints(chineseIsTraditional, inChinese(text))).toEqual([]);
  });

  test("in a name, a note, a title and an alias too", () => {
    const chinese = { en: "x", "zh-Hant": "计" };
    const found = complaints(chineseIsTraditional, {
      name: chinese,
      tracks: tracksOf({ note: chinese }),
      sources: { page: { kind: "press", title: chinese, publisher: chinese } },
      aliases: [{ text: "科技券计划", kind: "colloquial" }],
    });
    expect(found.map(({ path }) => path)).toEqual([
      "name.zh-Hant",
      "tracks[0].terms[0].note.zh-Hant",
      "sources.page.title.zh-Hant",
      "sources.page.publisher.zh-Hant",
      "aliases[0].text",
    ]);
  });

  test("in the registers", () => {
    const around = (chinese: string) =>
      surroundings(soundRecord(), {
        organisations: { office: { kind: "body", name: { en: "Office", "zh-Hant": chinese } } },
      });
    expect(registersAreTraditional(around("辦公室"))).toEqual([]);
    expect(registersAreTraditional(around("办公室"))).toMatchObject([
      { file: "organisations.json", path: "office.name.zh-Hant" },
    ]);
  });
});

describe("English has no Chinese characters", () => {
  test.each([
    "The New Industrialisation scheme",
    "Formerly “再工業化資助計劃”",
    "The fund (基金) pays",
    "Formerly 「科技券」",
  ])("%s", (text) => {
    expect(complaints(englishHasNoHan, inEnglish(text))).toEqual([]);
  });

  test("outside quotation marks or brackets", () => {
    expect(complaints(englishHasNoHan, inEnglish("The 科技券 pays"))).toMatchObject([{ path: "summary.en" }]);
    expect(complaints(englishHasNoHan, inEnglish("The “voucher” 科技券"))).toHaveLength(1);
  });
});

describe("an alias adds something", () => {
  const check = (...aliases: Alias[]) => complaints(aliasesAddSomething, { aliases });

  test("another word, and a former name with its end", () => {
    expect(
      check({ text: "Tech Voucher", kind: "short" }, { text: "贈券先導計劃", kind: "former", until: "2019" }),
    ).toEqual([]);
  });

  test.each([
    ["the name, in other letters", "voucher programme"],
    ["the Chinese name, with blanks", "贈券 計劃"],
    ["a code", "v.p."],
    ["a code, full-width", "ＶＰ"],
  ])("%s again", (_, text) => {
    expect(check({ text, kind: "colloquial" })).toMatchObject([{ path: "aliases[0].text", found: text }]);
  });

  test("the same alias twice", () => {
    expect(check({ text: "Tech Voucher", kind: "short" }, { text: "tech-voucher", kind: "need" })).toMatchObject([
      { path: "aliases[1].text" },
    ]);
  });

  test("an end for what is no former name", () => {
    expect(check({ text: "Tech Voucher", kind: "short", until: "2019" })).toMatchObject([
      { path: "aliases[0].until", found: "2019" },
    ]);
  });
});
