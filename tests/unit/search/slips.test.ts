import { describe, expect, test } from "vitest";
import { editDistance, editsAllowed } from "../../../src/search/slips/edit-distance.ts";
import { engineOver, scheme } from "./fixture.ts";

describe("the edit distance between", () => {
  test.each([
    ["tvp", "tvp", 0],
    ["tpv", "tvp", 1],
    ["recyling", "recycling", 1],
    ["vouchher", "voucher", 1],
    ["vaucher", "voucher", 1],
    ["prodcution", "production", 1],
    ["cat", "horse", 3],
  ])("%s and %s: %i", (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits);
  });

  test("short words are allowed fewer", () => {
    expect([2, 3, 6, 7, 12].map(editsAllowed)).toEqual([0, 1, 1, 2, 2]);
  });
});

describe("a query with a slip", () => {
  const engine = engineOver(
    scheme({ id: "voucher", codes: ["TVX"], name: { en: "Technology Voucher Programme", "zh-Hant": "科技券計劃" } }),
    scheme({ id: "recycling", codes: ["SFGX"], name: { en: "Recycling Fund", "zh-Hant": "回收基金" } }),
  );

  test.each([
    ["tvxx", "voucher"],
    ["txv", "voucher"],
    ["sgfx", "recycling"],
    ["tecnology vouchr", "voucher"],
    ["technologyvoucher", "voucher"],
    ["techno logy voucher", "voucher"],
    ["Recyling Fudn", "recycling"],
    ["科技計劃券", "voucher"],
    ["技科券計劃", "voucher"],
  ])("%s", (query, id) => {
    expect(engine.search(query).results[0]?.id).toBe(id);
  });

  test("a three-letter code with a wrong letter is a guess, not a match", () => {
    expect(engine.search("tvq")).toEqual({ results: [], suggestions: [{ id: "voucher" }] });
  });
});
