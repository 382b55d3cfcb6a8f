import { describe, expect, test } from "vitest";
import { CONDITION_KINDS } from "../../../src/catalogue/schema/conditions.ts";
import type { Condition } from "../../../src/catalogue/schema/record.ts";
import { LOCALES } from "../../../src/i18n/locales.ts";
import { messagesIn } from "../../../src/i18n/messages/index.ts";

const names = {
  schemes: (ids: readonly string[] = []) => ids.map((id) => id.toUpperCase()),
  bodies: (ids: readonly string[] = []) => [...ids],
  text: ({ en }: { en: string }) => en,
};
const said = (locale: "en" | "zh-hk" | "zh-cn", condition: Omit<Condition, "sources">): string =>
  messagesIn(locale).statements.condition({ ...condition, sources: ["page"] } as Condition, names);

describe("conditions in words", () => {
  test.each<[string, Omit<Condition, "sources">, string, string]>([
    [
      "a size",
      { kind: "size", staffAtMost: 49, manufacturingAtMost: 99 } as never,
      "At most 49 staff, 99 in manufacturing",
      "僱員最多49人，製造業最多99人",
    ],
    [
      "full-time staff",
      { kind: "size", staffAtLeast: 2, fullTime: true } as never,
      "At least 2 full-time staff",
      "全職僱員最少2人",
    ],
    ["an age in years", { kind: "age", monthsAtMost: 24 } as never, "Founded at most 2 years ago", "成立不超過2年"],
    [
      "an age in months",
      { kind: "age", monthsAtLeast: 18 } as never,
      "At least 18 months in business",
      "營運最少18個月",
    ],
    [
      "founded by a day",
      { kind: "age", foundedBy: "2020-01-01" } as never,
      "In business by 1 January 2020",
      "2020年1月1日或之前已營運",
    ],
    ["not listed", { kind: "listed", rule: "excluded" } as never, "Not listed on a stock exchange", "並非上市公司"],
    [
      "markets",
      { kind: "market", economies: ["CN", "SG"] } as never,
      "For these markets: the Mainland, Singapore",
      "適用市場：內地、新加坡",
    ],
    [
      "a programme before",
      { kind: "prior", rule: "required", schemes: ["cip"] } as never,
      "In, or formerly in: CIP",
      "現正或曾經參與：CIP",
    ],
    [
      "a person",
      { kind: "person", role: "hired", ageAtLeast: 40, outOfWorkDays: 30 } as never,
      "The person hired: aged 40 or over, out of work for at least 30 days",
      "受聘者：40歲或以上，失業最少30日",
    ],
    [
      "ages between",
      { kind: "person", role: "trained", ageAtLeast: 18, ageAtMost: 35, residence: "permanent" } as never,
      "The person trained: aged 18 to 35, a Hong Kong permanent resident",
      "學員：18至35歲，香港永久性居民",
    ],
  ])("%s", (_, condition, en, zh) => {
    expect(said("en", condition)).toBe(en);
    expect(said("zh-hk", condition)).toBe(zh);
  });

  test.each(LOCALES)("a source that states no condition has words of its own for each kind (%s)", (locale) => {
    const lines = CONDITION_KINDS.map((kind) => said(locale, { kind, none: true } as never));
    expect(new Set(lines).size).toBe(CONDITION_KINDS.length);
    expect(lines.every((line) => line.length > 3)).toBe(true);
  });

  test("Simplified Chinese is derived", () => {
    expect(said("zh-cn", { kind: "operations" } as never)).toBe("在香港有实质业务");
  });
});

describe("days to apply and to claim", () => {
  const { timing } = messagesIn("en").statements;
  const chinese = messagesIn("zh-hk").statements.timing;
  const claim = { of: "event-end", latest: { count: 60, unit: "days", side: "after" }, sources: ["page"] } as const;
  const apply = {
    of: "course-start",
    earliest: { count: 4, unit: "months", side: "before" },
    latest: { count: 5, unit: "weeks", side: "before" },
    sources: ["page"],
  } as const;

  test("one end, or both", () => {
    expect(timing.claim({ ...claim, sources: ["page"] })).toBe("Claim no later than 60 days after the event ends");
    expect(chinese.claim({ ...claim, sources: ["page"] })).toBe("申領期：最遲活動完結後60日");
    expect(timing.apply({ ...apply, sources: ["page"] })).toBe(
      "Apply no earlier than 4 months before the course begins, no later than 5 weeks before the course begins",
    );
    expect(chinese.apply({ ...apply, sources: ["page"] })).toBe("申請期：最早開課前4個月，最遲開課前5星期");
  });

  test("the day itself", () => {
    const onTheDay = { of: "hire", latest: { count: 0, unit: "days", side: "after" }, sources: ["page"] } as const;
    expect(timing.apply({ ...onTheDay, sources: ["page"] })).toBe("Apply no later than on the day of the hiring");
    expect(chinese.apply({ ...onTheDay, sources: ["page"] })).toBe("申請期：最遲聘用當日");
  });
});

test("whose firms share a ceiling, with the holding that counts", () => {
  const { sharedBy } = messagesIn("en").statements;
  expect(sharedBy({ whose: "same-owner", fromPercent: 30, sources: ["page"] })).toBe(
    "Firms of one owner (from 30% on) share one ceiling",
  );
  expect(messagesIn("zh-hk").statements.sharedBy({ whose: "each", sources: ["page"] })).toBe("每間企業各有上限");
});
