import { describe, expect, test } from "vitest";
import { localeFor, localeOf } from "../../../src/embed/locale.ts";

describe("the language", () => {
  const known = ["zh-hk", "en", "zh-cn"];
  test.each([
    ["en", "zh-HK", "en"],
    [undefined, "en-GB", "en"],
    [undefined, "zh-Hant-HK", "zh-hk"],
    [undefined, "zh-CN", "zh-cn"],
    [undefined, "zh-Hans-HK", "zh-cn"],
    [undefined, "", "zh-hk"],
    ["fr", "en", "en"],
    ["../x", "pt", "zh-hk"],
  ])("asked for %s on a page in “%s” is %s", (asked, host, expected) =>
    expect(localeFor(asked, host, known)).toBe(expected));
});

describe("a language, however it is written", () => {
  const known = ["zh-hk", "en", "zh-cn"];
  test.each([
    ["en", ["en", "EN", "En", "en-GB", "en_US", " en "]],
    [
      "zh-hk",
      ["zh-hk", "zh-HK", "zh_HK", "ZH-hk", "zh", "zh-TW", "zh-MO", "zh-Hant", "zh-Hant-HK", "zh-hant-cn", "yue"],
    ],
    ["zh-cn", ["zh-cn", "zh-CN", "zh_CN", "zh-Hans", "zh-Hans-HK", "zh_hans", "zh-SG", "zh-MY"]],
  ])("is %s", (locale, texts) => {
    for (const text of texts) {
      expect(localeOf(text, known), text).toBe(locale);
      // A host's page in another language does not matter.
      for (const host of ["en", "zh-HK", "zh-CN", ""]) expect(localeFor(text, host, known), text).toBe(locale);
    }
  });

  test.each(["", "fr", "english", "enx", "zhong", "zh/en", "../x"])("“%s” is none there is", (text) =>
    expect(localeOf(text, known)).toBeUndefined());

  test("one that this build does not have is none there is", () =>
    expect(localeOf("zh-SG", ["zh-hk"])).toBeUndefined());
});
