/** Why a scheme was found, in words, on whatever day the page shows. */
import { expect, test } from "vitest";
import type { Period } from "../../../src/catalogue/periods.ts";
import { clientMessages } from "../../../src/i18n/client-messages.ts";
import type { Locale } from "../../../src/i18n/locales.ts";
import { whyText } from "../../../src/i18n/why.ts";
import type { Reason } from "../../../src/search/answer.ts";

const HELD: Period[] = [["2020-04-01", "2024-12-31"]];
const amount: Reason = {
  kind: "amount",
  text: "600000",
  ranges: [],
  limit: { hkd: 600_000, past: true, held: HELD },
  held: HELD,
};
const share: Reason = {
  kind: "share",
  text: "3:1",
  ranges: [],
  held: HELD,
};
const said = (reason: Reason, locale: Locale, day: string) =>
  whyText(reason, clientMessages(locale), { day, nameOf: (id) => id });

test.each<[reason: Reason, locale: Locale, day: string, words: string]>([
  [amount, "en", "2012-01-01", "Later limit HK$600,000"],
  [amount, "en", "2020-03-31", "Later limit HK$600,000"],
  [amount, "en", "2020-04-01", "Limit HK$600,000"],
  [amount, "en", "2024-12-31", "Limit HK$600,000"],
  [amount, "en", "2025-01-01", "Former limit HK$600,000"],
  [amount, "zh-hk", "2012-01-01", "其後上限60萬元"],
  [amount, "zh-hk", "2021-06-01", "上限60萬元"],
  [amount, "zh-hk", "2026-11-22", "以往上限60萬元"],
  [share, "en", "2012-01-01", "Later share: government 75%, the other side 25% (3:1)"],
  [share, "en", "2021-06-01", "Share: government 75%, the other side 25% (3:1)"],
  [share, "en", "2026-11-22", "Share: government 75%, the other side 25% (3:1)"],
  [share, "zh-hk", "2012-01-01", "其後出資比例：政府出75%，另一方出25%（3:1）"],
])("$0.kind, $1, on $2: $3", (reason, locale, day, words) => {
  expect(said(reason, locale, day)).toBe(words);
});

test("other reasons speak of no day", () => {
  const alias: Reason = { kind: "colloquial", text: "電腦基金", ranges: [] };
  expect(said(alias, "en", "1990-01-01")).toBe(said(alias, "en", "2026-11-22"));
});

test("a form that several schemes share names the others", () => {
  const code: Reason = { kind: "code", text: "ESS", ranges: [], shared: ["employment-support-scheme"] };
  expect(said(code, "en", "2026-11-22")).toBe("Code “ESS”, which may also mean employment-support-scheme");
});
