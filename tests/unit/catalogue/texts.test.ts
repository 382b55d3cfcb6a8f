import { describe, expect, test } from "vitest";
import { complaintsAfter } from "./sound-record.ts";

describe("texts are plain, visible and not empty", () => {
  test.each([
    ["empty", "", /not an empty one/],
    ["blanks only", "  ", /no space/],
    ["a blank before", " a", /no space/],
    ["a line break behind", "a\n", /no space/],
    ["a line break inside", "a\nb", /no control/],
    ["a tab", "a\tb", /no control/],
    ["a zero-width space", "科技\u200B券", /zero-width/],
    ["a byte order mark", "a\uFEFFb", /zero-width/],
    ["a mark that turns the line around", "a\u202E000,006", /direction mark/],
    ["a soft hyphen", "pro\u00ADgramme", /no control/],
    ["an ideographic space", "科技\u3000券", /no other space/],
    ["a non-breaking space", "HK$\u00A01", /no other space/],
    ["a line separator", "a\u2028b", /no control/],
    ["half of a character", "a\uD800b", /no control/],
    ["HTML", "a <b>bold</b> claim", /without HTML/],
    ["a script", "<script>alert(1)</script>", /without HTML/],
    ["a comment", "a <!-- b -->", /without HTML/],
    ["accents apart from their letters", "cafe\u0301", /NFC/],
    ["more than fits", "x".repeat(321), /at most 320 characters/],
  ])("%s", (_, text, expected) => {
    const found = complaintsAfter((record) => (record.summary.en = text));
    expect(found[0]).toMatchObject({ path: "summary.en", expected: expect.stringMatching(expected) });
  });

  test.each(["R&D", "a < b", "≤ 5 staff", "café", "科技券（試驗）", "𠮷"])("%s stands", (text) => {
    expect(complaintsAfter((record) => (record.summary.en = text))).toEqual([]);
  });

  test("a name of blanks is no name", () => {
    expect(complaintsAfter((record) => (record.name.en = " "))).toMatchObject([{ path: "name.en" }]);
    expect(complaintsAfter((record) => (record.name["zh-Hant"] = ""))).toMatchObject([{ path: "name.zh-Hant" }]);
  });
});
