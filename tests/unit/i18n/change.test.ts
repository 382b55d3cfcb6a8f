/** What changed, in words: which way it went, from what to what, and never an arrow or a bare ratio. */
import { describe, expect, test } from "vitest";
import { differences } from "../../../src/catalogue/changes.ts";
import type { MoneyLimit, Share, Term } from "../../../src/catalogue/schema/record.ts";
import { messagesIn } from "../../../src/i18n/messages/index.ts";
import { soundTerm } from "../catalogue/sound-record.ts";

const says = (before: Partial<Term>, after: Partial<Term>) =>
  (["en", "zh-hk"] as const).map((locale) =>
    differences(soundTerm(before), soundTerm(after)).map(messagesIn(locale).change.difference).join("; "),
  );
const limit = (hkd: number, changes: Partial<MoneyLimit> = {}): Partial<Term> => ({
  limits: [{ hkd, per: "enterprise", ...changes }],
});
const share = (value: Share): Partial<Term> => ({ share: value });
const match = (government: number, applicant: number) => share({ kind: "match", government, applicant });

describe("a limit", () => {
  test("went up or down", () => {
    expect(says(limit(400_000), limit(600_000))).toEqual([
      "limit raised from HK$400,000 to HK$600,000 per company in total",
      "上限由40萬元增至60萬元（每間企業累計）",
    ]);
    expect(says(limit(1_000_000, { per: "application" }), limit(800_000, { per: "application" }))).toEqual([
      "limit lowered from HK$1 million to HK$800,000 per application",
      "上限由100萬元減至80萬元（每宗申請）",
    ]);
  });

  test("counted on another thing than before neither rose nor fell", () => {
    expect(says(limit(1_000_000), limit(800_000, { per: "application" }))).toEqual([
      "limit changed from HK$1 million per company in total to HK$800,000 per application",
      "上限由100萬元（每間企業累計）改為80萬元（每宗申請）",
    ]);
    const kind = says(limit(100_000), limit(180_000, { of: "package" }));
    expect(kind[0]).toMatch(/^limit changed from .*in total to .*including support in kind$/);
    expect(kind[1]).toContain("改為18萬元（每間企業連實物支援）");
  });

  test("was set, or lifted", () => {
    const none: Partial<Term> = { limits: [], ceiling: "none" };
    expect(says(none, limit(500_000, { per: "project" }))).toEqual([
      "limit of HK$500,000 per project set; none before",
      "設上限50萬元（每個項目），此前不設",
    ]);
    expect(says(limit(500_000, { per: "project" }), none)).toEqual([
      "limit of HK$500,000 per project lifted",
      "取消上限，此前為50萬元（每個項目）",
    ]);
  });

  test("stayed while its lower end moved", () => {
    expect(says(limit(500_000, { atLeast: 10_000 }), limit(500_000, { atLeast: 50_000 }))[0]).toBe(
      "limit changed: “HK$50,000 to HK$500,000 per company in total” instead of “HK$10,000 to HK$500,000 per company in total”",
    );
  });
});

describe("government's part", () => {
  test("is a percentage, however the source puts it", () => {
    expect(says(match(2, 1), match(3, 1))).toEqual([
      "government share raised from 66.7% to 75%",
      "政府出資比例由66.7%增至75%",
    ]);
    expect(says(match(1, 1), share({ kind: "rate", percent: 25 }))).toEqual([
      "government share lowered from 50% to up to 25%",
      "政府出資比例由50%減至最多25%",
    ]);
  });

  test("of a loan is another thing than of a cost", () => {
    const guarantee = (percent: number) => share({ kind: "guarantee", percent });
    expect(says(guarantee(80), guarantee(90))).toEqual([
      "guaranteed part of the loan raised from 80% to 90%",
      "擔保比例由80%增至90%",
    ]);
    expect(says(match(4, 1), guarantee(80))[0]).toContain("Government guarantees 80% of the loan");
  });

  test("that differs from slice to slice is told slice by slice", () => {
    const slices = (upTo: number): Partial<Term> =>
      share({
        kind: "tiers",
        of: "grant",
        tiers: [
          { upTo, percent: 80 },
          { upTo: 25_000, percent: 60 },
        ],
      });
    for (const words of says(slices(10_000), slices(15_000))) {
      expect(words).toMatch(/10,000|1萬/);
      expect(words).toMatch(/15,000|1\.5萬/);
    }
  });
});

test("months, projects and people went up or down", () => {
  expect(says({ months: 8, projects: 3, people: 4 }, { months: 9, projects: 4, people: 2 })).toEqual([
    "duration extended from 8 to 9 months; number of projects raised from 3 to 4; number of people lowered from 4 to 2",
    "期限由8個月延至9個月; 項目數目由3個增至4個; 人數由4人減至2人",
  ]);
  expect(says({ months: 12 }, { months: 1 })).toEqual(["duration cut from 12 to 1 month", "期限由12個月縮短至1個月"]);
});

test("nothing is said with an arrow, and no ratio stands alone", () => {
  const shares: Share[] = [
    { kind: "match", government: 1, applicant: 1 },
    { kind: "match", government: 3, applicant: 1 },
    { kind: "rate", percent: 40 },
    { kind: "guarantee", percent: 80, choices: [50, 80] },
    { kind: "full" },
    {
      kind: "tiers",
      of: "cost",
      tiers: [
        { upTo: 10_000, percent: 80 },
        { upTo: 20_000, percent: 60 },
      ],
    },
  ];
  for (const before of shares)
    for (const after of shares)
      for (const words of says(share(before), share(after))) {
        expect(words).not.toContain("→");
        for (const ratio of words.matchAll(/\d+ ?: ?\d+/g)) expect(ratio.input).toMatch(/pays \d|出\d/);
      }
});
