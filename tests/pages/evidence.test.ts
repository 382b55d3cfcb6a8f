/** What a scheme's page says of documents nobody read, of days ahead, of comparisons with the sources, and of help that is no money. */
import { expect, test } from "vitest";
import type { SchemeRecord } from "../../src/catalogue/schema/record.ts";
import SchemeView from "../../src/components/SchemeView.astro";
import { viewsOf } from "../../src/site/view.ts";
import { officialSource, soundRecord, tracksOf } from "../unit/catalogue/sound-record.ts";
import { render } from "./render.ts";

const BUILT = "2026-06-30";
const words = (en: string, chinese: string) => ({ en, "zh-Hant": chinese });

async function pageOf(changes: Partial<SchemeRecord>, locale: "en" | "zh-hk" = "en", asof?: string): Promise<string> {
  const scheme = soundRecord(changes);
  const catalogue = {
    schemes: [scheme],
    organisations: { office: { kind: "body" as const, name: { en: "Office of Vouchers" } } },
    hosts: { "www.example.gov.hk": { publisher: words("The Publisher", "發布者"), kind: "official" as const } },
    editions: [],
  };
  const html = await render(SchemeView, { scheme, view: viewsOf(catalogue, BUILT)(locale, asof) });
  return html.replaceAll("&#39;", "'").replaceAll(/<!--.*?-->/gs, "");
}

const quoted = {
  ...officialSource(),
  quotedBy: { publisher: words("The Morning Post", "晨報"), stated: "2026-05-04" },
};

test("an official document that was not read is shown with who quotes it and when", async () => {
  const html = await pageOf({ sources: { page: quoted } });
  expect(html).toContain("not read itself, as quoted by The Morning Post, 4 May 2026");
  expect(html).toContain("Known only as others quote it.");
  expect(await pageOf({ sources: { page: quoted } }, "zh-hk")).toContain("未見原文，轉引自晨報，2026年5月4日");
});

test("where one of the documents was read, the figure is not said to be known from others only", async () => {
  const read = { ...officialSource({ url: "https://www.example.gov.hk/guide" }), title: words("Guide", "指引") };
  const html = await pageOf({
    tracks: tracksOf({ sources: ["page", "guide"] }),
    sources: { page: quoted, guide: read },
  });
  expect(html).toContain("as quoted by The Morning Post");
  expect(html).not.toContain("Known only as others quote it.");
});

const dates: NonNullable<SchemeRecord["timing"]>["dates"] = [
  { on: "2026-05-31", kind: "closes", what: words("Spring round", "春季"), sources: ["page"] },
  { on: "2026-07-31", kind: "closes", what: words("Summer round", "夏季"), sources: ["page"] },
  { on: "≤2026-12", kind: "opens", what: words("Second phase", "第二期"), sources: ["page"] },
  { kind: "change", what: words("New trades", "新增行業"), sources: ["page"] },
];

test("days ahead stand under how to apply, with their source; those gone by when the page was built do not", async () => {
  const html = await pageOf({ timing: { dates } });
  const section = html.slice(html.indexOf('id="apply"'));
  expect(section).toContain("Closes (31 July 2026): Summer round");
  expect(section).toContain("Opens (by December 2026): Second phase");
  expect(section).toContain("To change (date not announced): New trades");
  expect(html).not.toContain("Spring round");
  // What the reader's browser says from the day after on.
  expect(section).toMatch(/data-confirmed-until="2026-07-31" data-then="Closed \(31 July 2026\): Summer round"/);
  const chinese = await pageOf({ timing: { dates } }, "zh-hk");
  expect(chinese).toContain("截止申請（2026年7月31日）：夏季");
  expect(chinese).toContain("開始申請（2026年12月或之前）：第二期");
});

test("the page of another day says nothing of days ahead", async () => {
  expect(await pageOf({ timing: { dates } }, "en", "2025-01-01")).not.toContain("Summer round");
});

test("each comparison with the sources is told, newest first, and makes no status newer", async () => {
  const html = await pageOf({
    checked: [
      { on: "2026-01-02", against: ["page"], result: "changed" },
      { on: "2026-06-29", against: ["page"], result: "unchanged" },
    ],
    life: [{ state: "open", from: "2020-04-01", asOf: "2024-03", sources: ["page"] }],
  });
  const first = html.indexOf("29 June 2026: compared with 1 source, nothing had changed");
  const second = html.indexOf("2 January 2026: compared with 1 source, written or corrected");
  expect(first).toBeGreaterThan(0);
  expect(second).toBeGreaterThan(first);
  expect(html).toContain("Not confirmed since March 2024");
  // The Budget of a February is the next day on which schemes change, after the Policy Address of the autumn.
  expect(html).toContain("Due to be compared again from 31 October 2026 on.");
});

test.each([
  ["insurance", "Insurance, not a grant"],
  ["in-kind", "Help in kind, no money"],
  ["tax-relief", "Lower tax, not a grant"],
] as const)("a scheme that pays no money says so where the sum would stand: %s", async (instrument, said) => {
  const html = await pageOf({ instrument, tracks: tracksOf({ limits: [], ceiling: "none", share: undefined }) });
  expect(html).toContain(`<strong class="undocumented">${said}</strong>`);
});
