/** Why a scheme is found, and what of it is marked. */
import { describe, expect, test } from "vitest";
import { engineOver, scheme, upTo } from "./fixture.ts";

const voucher = scheme({
  id: "voucher",
  codes: ["TVX"],
  name: { en: "Technology Voucher Programme", "zh-Hant": "科技券計劃" },
  aliases: [
    { text: "科技代用券", kind: "former", until: "2019-02-26" },
    { text: "電腦基金", kind: "colloquial" },
    { text: "Cloud Track", kind: "track" },
    { text: "整網站", kind: "need" },
  ],
  stages: ["tech-adoption"],
  sectors: ["food-and-beverage"],
  tracks: upTo(600_000),
  funds: [{ en: "Audit fees", "zh-Hant": "審計費" }],
});
const support = scheme({
  id: "support",
  codes: ["ESX"],
  name: { en: "Enterprise Support Scheme", "zh-Hant": "企業扶持計劃" },
});
const keep = scheme({
  id: "keep",
  codes: ["ESX"],
  name: { en: "Employment Rescue Scheme", "zh-Hant": "保住飯碗計劃" },
  oneOff: true,
  tracks: upTo(50_000, "2021"),
});
const engine = engineOver(voucher, support, keep);
const reason = (query: string) => engine.search(query).results[0]?.why[0];
const marked = (query: string) => {
  const { text = "", ranges = [] } = reason(query) ?? {};
  return ranges.map(([from, to]) => text.slice(from, to));
};

describe("the reason", () => {
  test.each([
    ["科技券", "name", "科技券計劃"],
    ["tvx", "code", "TVX"],
    ["科技代用券", "former", "科技代用券"],
    ["電腦基金", "colloquial", "電腦基金"],
    ["cloud track", "track", "Cloud Track"],
    ["整網站", "need", "整網站"],
    ["餐廳", "sector", "food-and-beverage"],
    ["數碼化", "stage", "tech-adoption"],
    ["60萬", "amount", "600000"],
    ["3:1", "share", "3:1"],
    ["75%", "share", "3:1"],
    ["四分三", "share", "3:1"],
    ["某署", "administrator", "某署"],
    ["審計", "text", "審計"],
  ])("of %s is its %s", (query, kind, text) => {
    expect(reason(query)).toMatchObject({ kind, text });
  });

  test("a former name tells how long it was in use", () => {
    expect(reason("科技代用券")?.until).toBe("2019-02-26");
  });

  test("a ratio is a ratio, not the numbers of a form's name", () => {
    const numbered = scheme({
      id: "numbered",
      name: { en: "Courses", "zh-Hant": "課程基金" },
      aliases: [{ text: "Courses (A-1, A-3)", kind: "track" }],
    });
    const { results } = engineOver(numbered, voucher).search("3:1");
    expect(results.map(({ id }) => id)).toEqual(["voucher"]);
  });

  test("a ceiling no longer in force says so", () => {
    expect(reason("5萬")?.limit).toMatchObject({ hkd: 50_000, past: true });
  });

  test("an amount and a share tell when they held, so that it can be said of any day", () => {
    expect(reason("5萬")?.held).toEqual([["2020-01-01", "2021-12-31"]]);
    expect(reason("60萬")?.held).toEqual([["2020-01-01"]]);
    expect(reason("3:1")?.held).toEqual([["2020-01-01"]]);
  });

  test("a form that several schemes have names the others, and the standing scheme comes first", () => {
    const { results } = engine.search("ESX");
    expect(results.map(({ id, why }) => [id, why[0]?.shared])).toEqual([
      ["support", ["keep"]],
      ["keep", ["support"]],
    ]);
  });
});

describe("what is marked", () => {
  test.each([
    ["科技券", ["科技券"]],
    ["科技劵", ["科技券"]],
    ["科 技 券", ["科技券"]],
    ["technology programme", ["Technology", "Programme"]],
    ["tecnology", ["Technology"]],
    ["整网站", ["整網站"]],
  ])("%s", (query, expected) => {
    expect(marked(query)).toEqual(expected);
  });

  test("any text can be marked, in the script in which it is shown", () => {
    const shown = "科技券计划（Technology Voucher）";
    expect(
      engine
        .search("科技劵")
        .highlight(shown)
        .map(([from, to]) => shown.slice(from, to)),
    ).toEqual(["科技券"]);
  });
});
