/** How sums of money are written, in each language. */
import { describe, expect, test } from "vitest";
import { messagesIn } from "../../../src/i18n/messages/index.ts";
import { CHINESE_MONEY, ENGLISH_MONEY, writeFullMoney } from "../../../src/i18n/money.ts";

describe("a sum of money", () => {
  test.each([
    [800, "HK$800", "800元"],
    [5_000, "HK$5,000", "5,000元"],
    [10_000, "HK$10,000", "1萬元"],
    [12_500, "HK$12,500", "1.25萬元"],
    [12_345, "HK$12,345", "12,345元"],
    [52_500, "HK$52,500", "5.25萬元"],
    [250_000, "HK$250,000", "25萬元"],
    [800_000, "HK$800,000", "80萬元"],
    [999_999, "HK$999,999", "999,999元"],
    [1_000_000, "HK$1 million", "100萬元"],
    [1_250_000, "HK$1.25 million", "125萬元"],
    [1_234_567, "HK$1,234,567", "1,234,567元"],
    [7_000_000, "HK$7 million", "700萬元"],
    [15_000_000, "HK$15 million", "1,500萬元"],
    [100_000_000, "HK$100 million", "1億元"],
    [123_400_000, "HK$123.4 million", "12,340萬元"],
    [150_000_000, "HK$150 million", "1.5億元"],
    [2_900_000_000, "HK$2.9 billion", "29億元"],
  ])("of %i: %s, %s", (hkd, english, chinese) => {
    expect(messagesIn("en").figure.money(hkd)).toBe(english);
    expect(messagesIn("zh-hk").figure.money(hkd)).toBe(chinese);
  });

  test("is derived for Simplified Chinese, in the browser's notation too", () => {
    const { figure } = messagesIn("zh-cn");
    expect(figure.money(800_000)).toBe("80万元");
    expect(figure.notation.units.map(({ word }) => word)).toEqual(["亿", "万"]);
  });

  test("that was worked out stands in full digits", () => {
    expect(writeFullMoney(1_250_000, ENGLISH_MONEY)).toBe("HK$1,250,000");
    expect(writeFullMoney(1_250_000, CHINESE_MONEY)).toBe("1,250,000元");
  });
});
