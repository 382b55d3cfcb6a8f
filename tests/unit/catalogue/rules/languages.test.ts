import { describe, expect, test } from "vitest";
import {
  chineseIsChinese,
  linksSpeakTheirLanguage,
  organisationLinksSpeakTheirLanguage,
  registersAreInChinese,
} from "../../../../src/catalogue/rules/languages.ts";
import { languagesAgree, registersAgree } from "../../../../src/catalogue/rules/languages-agree.ts";
import { registersHaveNoHanInEnglish } from "../../../../src/catalogue/rules/wording.ts";
import type { SchemeRecord } from "../../../../src/catalogue/schema/record.ts";
import { complaints, officialSource, soundRecord, surroundings } from "../sound-record.ts";

const text = (en: string, chinese: string) => ({ en, "zh-Hant": chinese });
const around = (name: { en: string; "zh-Hant": string }) =>
  surroundings(soundRecord(), { organisations: { office: { kind: "body", name } } });

describe("Chinese is Chinese", () => {
  const check = (chinese: string, en = "Pays for technology.") =>
    complaints(chineseIsChinese, { summary: text(en, chinese) });

  test("with Latin words in it, or nothing but a figure", () => {
    expect(check("資助採用科技。")).toEqual([]);
    expect(check("IT服務")).toEqual([]);
    expect(check("2019-20")).toEqual([]);
  });

  test.each(["Pays for technology.", "x", "Zahlt für Technik", "ТВП"])("not %s", (chinese) => {
    expect(check(chinese)).toMatchObject([{ path: "summary.zh-Hant", found: chinese }]);
  });

  test("a publisher may write itself in Latin letters, a scheme or a title not", () => {
    const source = (publisher: { en: string; "zh-Hant": string }, title = text("Guide", "指南")) =>
      complaints(chineseIsChinese, { sources: { page: { kind: "press", title, publisher } } });
    expect(source(text("am730", "am730"))).toEqual([]);
    expect(source(text("The News", "News"))).toMatchObject([{ path: "sources.page.publisher.zh-Hant" }]);
    expect(source(text("am730", "am730"), text("Guide", "Guide"))).toMatchObject([
      { path: "sources.page.title.zh-Hant" },
    ]);
    expect(complaints(chineseIsChinese, { name: text("Voucher", "Voucher") })).toMatchObject([
      { path: "name.zh-Hant" },
    ]);
  });

  test("in the registers too", () => {
    expect(registersAreInChinese(around(text("Office", "辦公室")))).toEqual([]);
    expect(registersAreInChinese(around(text("Office", "Office")))).toMatchObject([
      { file: "organisations.json", path: "office.name.zh-Hant" },
    ]);
    expect(registersHaveNoHanInEnglish(around(text("Office", "辦公室")))).toEqual([]);
    expect(registersHaveNoHanInEnglish(around(text("辦公室", "辦公室")))).toMatchObject([
      { file: "organisations.json", path: "office.name.en" },
    ]);
  });
});

describe("the languages state the same", () => {
  const check = (en: string, chinese: string) => complaints(languagesAgree, { summary: text(en, chinese) });

  test.each([
    ["Up to HK$600,000", "最多60萬元"],
    ["half of the cost", "成本的一半"],
    ["dollar for dollar", "政府與公司各出一半"],
    ["government pays three quarters (3:1)", "政府出四分三（3:1）"],
    ["more than half", "出資逾半"],
    ["HK$100 million to HK$300 million", "1億至3億元"],
    ["about US$5,000", "約5,000美元"],
    ["tens of thousands of dollars", "數萬元"],
    ["The 2026-27 Budget of 25 February 2026", "2026年2月25日的2026-27年度財政預算案"],
    ["until 13 March 2025", "2025年3月14日前"],
    ["until 28 February 2025", "2025年3月1日之前"],
    ["1 to 15 March", "3月1日至15日"],
    ["up to 2,000 firms", "最多2,000間企業"],
  ])("%s: %s", (en, chinese) => {
    expect(check(en, chinese)).toEqual([]);
  });

  test.each([
    ["Up to HK$400,000", "最多60萬元"],
    ["half of the cost", "成本的三分一"],
    ["dollar for dollar", "政府出七成"],
    ["since 2020", "自2021年起"],
    ["from 1 April", "由4月2日起"],
    ["until 12 March", "3月14日前"],
  ])("%s is not %s", (en, chinese) => {
    expect(check(en, chinese)).toMatchObject([
      { path: "summary.zh-Hant", found: chinese },
      { path: "summary.en", found: en },
    ]);
  });

  test.each([
    ["Pays half, up to HK$600,000", "最多60萬元", "summary.zh-Hant"],
    ["Up to HK$600,000", "政府出一半，最多60萬元", "summary.en"],
    ["since April", "自2020年4月1日", "summary.en"],
  ])("%s leaves out what %s says, or the other way round", (en, chinese, path) => {
    const paths = new Set(check(en, chinese).map((complaint) => complaint.path));
    expect([...paths]).toEqual([path]);
  });

  test("in titles and registers too", () => {
    const page = {
      ...officialSource(),
      title: text("Report, 2020", "報道，2021年"),
    } as SchemeRecord["sources"][string];
    expect(complaints(languagesAgree, { sources: { page } })).toHaveLength(2);
    expect(registersAgree(around(text("Fund of 2020", "2020基金")))).toEqual([]);
    expect(registersAgree(around(text("Fund of 2020", "基金")))).toMatchObject([
      { file: "organisations.json", path: "office.name.zh-Hant" },
    ]);
  });
});

describe("links lead to pages in their language", () => {
  const host = "https://www.example.gov.hk";
  const check = (links: SchemeRecord["links"]) => complaints(linksSpeakTheirLanguage, { links });

  test("by what their addresses say, where they say anything", () => {
    expect(check({ en: `${host}/en/a`, "zh-Hant": `${host}/tc/a` })).toEqual([]);
    expect(check({ en: `${host}/a.asp?lang=eng`, "zh-Hant": `${host}/chi/a` })).toEqual([]);
    expect(check({ en: `${host}/fintech/tourism`, "zh-Hant": `${host}/engine/` })).toEqual([]);
    expect(check({ en: "https://tc.example.gov.hk/", "zh-Hant": `${host}/` })).toEqual([]);
  });

  test("one page for both", () => {
    expect(check({ en: `${host}/en/`, "zh-Hant": `${host}/en/` })).toEqual([]);
  });

  test("the two exchanged", () => {
    expect(check({ en: `${host}/tc/a`, "zh-Hant": `${host}/en/a` })).toMatchObject([
      { path: "links.en" },
      { path: "links.zh-Hant" },
    ]);
    const context = surroundings(soundRecord(), {
      organisations: { office: { kind: "body", name: { en: "Office" }, links: { en: `${host}/tc/` } } },
    });
    expect(organisationLinksSpeakTheirLanguage(context)).toMatchObject([
      { file: "organisations.json", path: "office.links.en" },
    ]);
  });
});
