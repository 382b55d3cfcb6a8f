import { describe, expect, test } from "vitest";
import { furtherFiguresStandInTheirSlot } from "../../../../src/catalogue/rules/further-figures.ts";
import { complaints, tracksOf } from "../sound-record.ts";

const check = (en: string, chinese: string) =>
  complaints(furtherFiguresStandInTheirSlot, {
    tracks: tracksOf({ also: [{ what: { en, "zh-Hant": chinese }, hkd: 50_000 }] }),
  });

describe("what a further figure is", () => {
  test("a label, or a sentence with the place for the figure", () => {
    expect(check("Deposit on applying", "申請時須繳按金")).toEqual([]);
    expect(check("Only for grants above {figure}", "只適用於超過{figure}的資助")).toEqual([]);
  });

  test("names no figure itself", () => {
    expect(check("Only for grants above HK$50,000", "只適用於大額資助")).toMatchObject([
      { path: "tracks[0].terms[0].also[0].what.en", found: "Only for grants above HK$50,000" },
    ]);
    expect(check("Deposit", "按金，佔一半")).toMatchObject([{ path: "tracks[0].terms[0].also[0].what.zh-Hant" }]);
  });

  test.each([
    ["Only for grants above {figure}", "只適用於大額資助"],
    ["From {figure} to {figure}", "由{figure}至{figure}"],
    ["Only for grants above {sum}", "只適用於超過{sum}的資助"],
    ["Only for grants above {figure", "只適用於超過{figure的資助"],
  ])("has the place once in both languages: not %s / %s", (en, chinese) => {
    expect(check(en, chinese)).toMatchObject([{ path: "tracks[0].terms[0].also[0].what" }]);
  });
});
