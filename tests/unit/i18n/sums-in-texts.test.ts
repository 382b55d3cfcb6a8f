import { describe, expect, test } from "vitest";
import { oddlyWrittenSums } from "../../../src/i18n/sums-in-texts.ts";
import { soundRecord } from "../catalogue/sound-record.ts";

const check = (en: string, chinese = "無") => oddlyWrittenSums(soundRecord({ summary: { en, "zh-Hant": chinese } }));

describe("a sum in a text is written as pages write sums", () => {
  test.each([
    "HK$5,000",
    "HK$800,000 to HK$900,000",
    "HK$7 million",
    "HK$1.25 million",
    "HK$1,206,000",
    "HK$1.5 billion",
    "US$3.1m",
    "six months",
  ])("%s", (text) => {
    expect(check(text)).toEqual([]);
  });

  test.each([
    ["HK$500K", "HK$500,000"],
    ["HK$0.5 million", "HK$500,000"],
    ["HK$5M", "HK$5 million"],
    ["HK$1,500,000", "HK$1.5 million"],
    ["$800,000", "HK$800,000"],
    ["HKD 800,000", "HK$800,000"],
    ["half a million dollars", "HK$500,000"],
  ])("%s should be %s", (text, expected) => {
    expect(check(text)).toEqual([
      { file: "schemes/voucher.json", path: "summary.en", found: text, expected: `“${expected}” instead of “${text}”` },
    ]);
  });

  test.each([
    "5,000元",
    "2.5萬元",
    "80萬元",
    "1,500萬元",
    "1.5億元",
    "11,190元",
    "250萬至2,000萬元",
    "15萬元至40萬元",
    "5萬名學員",
  ])("%s", (text) => {
    expect(check("x", text)).toEqual([]);
  });

  test.each([
    ["HK$800,000", "80萬元"],
    ["80萬港元", "80萬元"],
    ["最多80萬。", "80萬元"],
    ["25,000元", "2.5萬元"],
    ["5000元", "5,000元"],
    ["1500萬元", "1,500萬元"],
    ["0.5億元", "5,000萬元"],
    ["250萬，另2,000萬元", "250萬元"],
  ])("%s should be %s", (text, expected) => {
    expect(check("x", text)).toMatchObject([{ path: "summary.zh-Hant", found: text }]);
    expect(check("x", text)[0]?.expected).toContain(`“${expected}” instead of`);
  });

  test("it holds for notes and conflicts, and not for names and titles of documents", () => {
    const odd = { en: "HK$5M", "zh-Hant": "無" };
    const record = soundRecord({
      name: { en: "HK$5M Fund" },
      sources: { page: { kind: "press", title: odd, publisher: odd } },
      conflicts: [odd],
      life: [{ state: "open", asOf: "2026", note: odd, sources: ["page"] }],
    });
    expect(oddlyWrittenSums(record).map(({ path }) => path)).toEqual(["life[0].note.en", "conflicts[0].en"]);
  });
});
