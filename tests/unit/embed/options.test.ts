import { expect, test } from "vitest";
import { type Options, readOptions } from "../../../src/embed/options.ts";

const LOCALES = ["zh-hk", "en", "zh-cn"];
/** One in the morning in Hong Kong; the day before by universal time. */
const NOW = Date.parse("2026-12-01T01:00:00+08:00");
const read = (options: Options) => readOptions(options, "en-HK", LOCALES, NOW);

test("without a word the whole catalogue is meant, in the page's language, as of today", () => {
  expect(read({})).toEqual({
    asked: { view: "catalogue", locale: "en", theme: undefined, asof: undefined },
    warnings: [],
  });
});

test("what is understood is taken without a warning", () => {
  expect(read({ view: "scheme:bud", locale: "zh_TW", theme: "radius: 0", asof: " 2020-04-29 " })).toEqual({
    asked: { view: "scheme:bud", locale: "zh-hk", theme: "radius: 0", asof: "2020-04-29" },
    warnings: [],
  });
  expect(read({ asof: "2026-12-01" })).toMatchObject({ asked: { asof: "2026-12-01" }, warnings: [] });
  expect(read({ show: "24" })).toMatchObject({ asked: { show: "24" }, warnings: [] });
  expect(read({ show: " all " }).warnings).toEqual([]);
  expect(read({ locale: "", asof: "", show: "" }).warnings).toEqual([]);
});

test.each<[keyof Options, string, string]>([
  ["view", "scheme:TVP", "stage:ID"],
  ["locale", "fr", "zh-hk, en, zh-cn"],
  ["asof", "2020-4-29", "1990-01-01"],
  ["asof", "2020-02-30", "1990-01-01"],
  ["asof", "1985-01-01", "1990-01-01"],
  ["show", "twelve", "a number or all"],
  ["show", "0", "a number or all"],
])("data-%s of “%s” is passed over, and the warning names it and what is taken: %s", (name, value, takes) => {
  const { asked, warnings } = read({ [name]: value });
  expect(asked).toEqual(read({}).asked);
  expect(warnings).toEqual([expect.stringMatching(`data-${name}.*${value}.*${takes}`)]);
});

test("of a day to come there is a warning; it is passed on, as the clock here may be wrong", () => {
  const { asked, warnings } = read({ asof: "2026-12-02" });
  expect(asked.asof).toBe("2026-12-02");
  expect(warnings).toEqual([expect.stringContaining("2026-12-02")]);
});
