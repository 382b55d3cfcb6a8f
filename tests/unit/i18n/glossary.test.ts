import { describe, expect, test } from "vitest";
import { type GlossaryId, glossaryPieces } from "../../../src/i18n/glossary/index.ts";

const linksIn = (text: string, locale: "en" | "zh-hk" | "zh-cn", explained = new Set<GlossaryId>()) =>
  glossaryPieces(text, locale, explained).flatMap(({ text, id }) => (id ? [`${id}: ${text}`] : []));

describe("words of the glossary in a text", () => {
  test.each([
    ["SME registered in Hong Kong with real business here", ["sme: SME", "substantive-business: real business"]],
    [
      "Not listed, not statutory and not subvented by government",
      ["non-listed: Not listed", "statutory-body: statutory", "subvented: subvented"],
    ],
    ["The SME Export Marketing Fund was to be merged in", []],
    ["No guarantee fee.", []],
    ["Described as running in November 2022.", []],
  ])("%s", (text, found) => {
    expect(linksIn(text, "en")).toEqual(found);
  });

  test.each([
    ["在香港登記並有實質業務的非上市企業", ["substantive-business: 實質業務", "non-listed: 非上市企業"]],
    [
      "並非上市公司、法定機構或政府資助機構",
      ["non-listed: 上市公司", "statutory-body: 法定機構", "subvented: 政府資助機構"],
    ],
    ["「中小企業市場推廣基金」擬併入本基金", []],
    ["根據《公司條例》成立的擔保有限公司", []],
  ])("%s", (text, found) => {
    expect(linksIn(text, "zh-hk")).toEqual(found);
    expect(linksIn(text, "zh-cn"), "found before the text is simplified").toEqual(found);
  });

  test("only the first use in a section is marked, whatever the text it stands in", () => {
    const explained = new Set<GlossaryId>();
    expect(linksIn("SMEs first, other SMEs later", "en", explained)).toEqual(["sme: SMEs"]);
    expect(linksIn("For SMEs with matching money", "en", explained)).toEqual(["matching: matching"]);
  });

  test("no letter of the text is lost or moved", () => {
    for (const text of ["", "SME", "An SME, not listed, with seed money.", "no word of it"]) {
      const pieces = glossaryPieces(text, "en", new Set());
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    }
  });
});
