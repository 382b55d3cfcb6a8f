/** What the typed fields say, on a scheme's page. */
import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../src/catalogue/schema/catalogue.ts";
import type { SchemeRecord } from "../../src/catalogue/schema/record.ts";
import HowToApply from "../../src/components/HowToApply.astro";
import WhoMayApply from "../../src/components/WhoMayApply.astro";
import { viewsOf } from "../../src/site/view.ts";
import { officialSource, soundRecord } from "../unit/catalogue/sound-record.ts";
import { render } from "./render.ts";

const sources = ["page"];
const scheme = soundRecord({
  lead: [{ who: ["company", "unincorporated"], sources }],
  partner: [{ who: ["university"], needed: true, sources }],
  through: [{ by: "bank", sources }],
  conditions: [
    { kind: "size", staffAtMost: 49, until: "2021-04-29", sources: ["notice"] },
    { kind: "listed", rule: "excluded", sources },
  ],
  together: [
    { rule: "not", with: ["other"], sources },
    { rule: "not-same-cost", other: "public-money", sources },
  ],
  sharedBy: [{ whose: "each", from: "2020-08-14", sources: ["notice"] }],
  timing: {
    intake: [{ rule: "rounds", perYear: 2, sources }],
    claim: [{ of: "event-end", latest: { count: 60, unit: "days", side: "after" }, sources }],
  },
  papers: [{ of: ["quotations", "mpf-records"], sources }],
  help: [
    {
      who: { en: "Secretariat", "zh-Hant": "秘書處" },
      phone: "2788 6070",
      what: { en: "Looks at drafts", "zh-Hant": "審閱草稿" },
      sources,
    },
  ],
  after: [{ duty: "keep-records", years: 7, sources }],
  record: [{ figure: "approved", value: 1234, until: "2026-06-30", sources: ["notice"] }],
  sources: { page: officialSource(), notice: officialSource({ url: "https://www.example.gov.hk/notice" }) },
});
const other = soundRecord({ id: "other", codes: ["OP"], name: { en: "Other Programme" } });
const catalogue: Catalogue = {
  schemes: [other, scheme],
  organisations: { office: { kind: "body", name: { en: "Office" } } },
  hosts: { "www.example.gov.hk": { publisher: { en: "The Publisher", "zh-Hant": "發布者" }, kind: "official" } },
  editions: [],
};
const viewIn = viewsOf(catalogue, "2026-12-01");
/** The words; a word that leads to the glossary stands in its line like any other. */
const textOf = (html: string): string =>
  html
    .replace(/<a class="word-link"[^>]*>([^<]*)<\/a>/gu, "$1")
    .replace(/<[^>]*>/gu, " ")
    .replace(/\s+/gu, " ");
const who = async (day?: string, record: SchemeRecord = scheme) =>
  textOf(await render(WhoMayApply, { scheme: record, view: viewIn("en", day) }));

describe("who may apply", () => {
  test("leads, partners, the way in, conditions, what goes together, whose ceiling", async () => {
    const text = await who();
    for (const line of [
      "Limited companies, sole proprietors and partnerships",
      "Needs a partner: universities",
      "Through a bank or lender",
      "Not listed on a stock exchange",
      "Not together with OP",
      "Not for a cost that is also paid by other public money",
      "Every firm has a ceiling of its own (since 14 August 2020)",
    ])
      expect(text).toContain(line);
  });

  test("the lines of one track stand together under its name, after those of the whole scheme", async () => {
    const part = { ...scheme.tracks[0], id: "part", name: { en: "Part Two" } } as SchemeRecord["tracks"][number];
    const text = await who(undefined, {
      ...scheme,
      tracks: [...scheme.tracks, part],
      conditions: [
        { kind: "listed", rule: "excluded", tracks: ["part"], sources },
        { kind: "size", staffAtMost: 49, sources },
        { kind: "age", monthsAtMost: 24, tracks: ["part"], sources },
      ],
    });
    expect(text.match(/Part Two/gu)).toHaveLength(1);
    expect(text.indexOf("At most 49 staff")).toBeLessThan(text.indexOf("Part Two"));
    expect(text.indexOf("Not listed")).toBeGreaterThan(text.indexOf("Part Two"));
  });

  test("a rule that fell away stands on the days it held, and on no other", async () => {
    expect(await who()).not.toContain("At most 49 staff");
    expect(await who("2021-04-29")).toContain("At most 49 staff (up to 29 April 2021)");
    expect(await who("2021-04-30")).not.toContain("At most 49 staff");
    expect(await who("2020-08-13")).not.toContain("ceiling of its own");
  });

  test("every line leads to a source that is on the page", async () => {
    const html = await render(WhoMayApply, { scheme, view: viewIn("en") });
    const cited = [...html.matchAll(/href="#(who-source-\d+)"/gu)].map(([, id]) => id);
    expect(cited.length).toBeGreaterThanOrEqual(7);
    for (const id of cited) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('href="https://www.example.gov.hk/notice"');
    expect(html).toContain('href="/en/schemes/other/"');
  });

  test("where no firm leads, it says who must", async () => {
    const led = { ...scheme, lead: [{ who: ["institute" as const, "university" as const], sources }] };
    expect(await who(undefined, led)).toContain(
      "Must be led by R&amp;D centres and public research institutes or universities",
    );
  });
});

describe("how to apply", () => {
  test("when, with which papers and whose help, what follows, and how it went", async () => {
    const text = textOf(await render(HowToApply, { scheme, view: viewIn("en") }));
    for (const line of [
      "Applications in rounds, 2 a year",
      "Claim no later than 60 days after the event ends",
      "Suppliers' quotations; MPF records",
      "Secretariat: Looks at drafts; Tel. 2788 6070",
      "Keep papers, for 7 years",
      "1,234 approved (up to 30 June 2026)",
    ])
      expect(text.replaceAll("&#39;", "'")).toContain(line);
  });

  test("of another day only what is dated is told", async () => {
    const text = textOf(await render(HowToApply, { scheme, view: viewIn("en", "2022-01-01") }));
    expect(text).not.toContain("Applications in rounds");
    expect(text).not.toContain("1,234");
  });
});
