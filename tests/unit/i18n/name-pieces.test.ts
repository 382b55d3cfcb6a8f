/** Where a line may break within a name. */
import { expect, test } from "vitest";
import { namePieces } from "../../../src/i18n/name-pieces.ts";
import { simplify } from "../../../src/i18n/simplify.ts";

/** Each name with a bar where a line may break, as a reader of Chinese would have it. */
const TRADITIONAL = [
  "發展|品牌、|升級|轉型|及拓展|內銷|市場的|專項|基金",
  "工商|機構|支援|基金",
  "社會|創新|及創業|發展|基金",
  "綠色|和可持續|金融|資助|計劃",
  "樂齡|及康復|創科|應用|基金",
  "第三方|物流|服務|供應商|資助|先導|計劃",
  "內地|與香港|聯合|資助|計劃",
  "新型|工業化|資助|計劃",
  "中小企|融資|擔保|計劃",
  "大灣區|青年|就業|計劃",
  "遙距營商|計劃",
];
const SIMPLIFIED = [
  "发展|品牌、|升级|转型|及拓展|内销|市场的|专项|基金",
  "乐龄|及康复|创科|应用|基金",
  "第三方|物流|服务|供应商|资助|先导|计划",
  "大湾区|青年|就业|计划",
];
const MIXED = [
  "香港|科技園|Ideation|計劃",
  "產學研1+|計劃",
  "RTH-NIAS|額外|人手",
  "BUD |專項|基金",
  "2020年|計劃",
  "企業|內部|BIM|培訓",
  "組裝|合成|（MiC）|起重|設備",
  "「拍住上」|金融|科技|概念|驗證|測試|資助|計劃",
  "「創業|展才能」|計劃",
];

for (const name of [...TRADITIONAL, ...SIMPLIFIED, ...MIXED]) {
  test(`a line breaks between words only: ${name}`, () => {
    expect(namePieces(name.replaceAll("|", "")).join("|")).toBe(name);
  });
}

test("a name in Latin letters is left to its spaces", () => {
  expect(namePieces("Dedicated Fund on Branding, Upgrading and Domestic Sales")).toHaveLength(1);
  expect(namePieces("")).toEqual([""]);
});

test("put together again the pieces are the name, whatever it holds", () => {
  const odd = [
    "（",
    "「」",
    "A（甲）",
    "甲",
    "及",
    "甲及",
    " 甲 乙 ",
    "、甲",
    "與乙",
    "2026",
    "甲2026年乙",
    "「甲",
    "𠮷野家",
  ];
  for (const name of [...odd, ...odd.map(simplify)]) {
    const pieces = namePieces(name);
    expect(pieces.join("")).toBe(name);
    expect(pieces.slice(1).every(Boolean), name).toBe(true);
  }
});

test("no line begins with a sign that closes or separates, and none ends with an opening bracket", () => {
  for (const name of [...TRADITIONAL, ...MIXED].map((piece) => piece.replaceAll("|", ""))) {
    const pieces = namePieces(name);
    expect(pieces.filter((piece, index) => index > 0 && /^[、，。；：）」』》〉]/u.test(piece))).toEqual([]);
    expect(pieces.filter((piece) => /[（「『《〈]$/u.test(piece))).toEqual([]);
  }
});
