import { expect, test } from "vitest";
import type { Catalogue } from "../../src/catalogue/schema/catalogue.ts";
import SchemeView from "../../src/components/SchemeView.astro";
import { BARE, editionPlaces } from "../../src/site/families.ts";
import { viewsOf } from "../../src/site/view.ts";
import { officialSource, soundRecord, tracksOf } from "../unit/catalogue/sound-record.ts";
import { render } from "./render.ts";

const old = { from: "2018-01-01", until: "2020-03-31", limits: [{ hkd: 123_000, per: "enterprise" as const }] };
const voucher = soundRecord({
  tracks: tracksOf(old, { from: "2020-04-01", limits: [{ hkd: 456_000, per: "enterprise" }] }),
  life: [{ state: "open", from: "2018-01-01", asOf: "2020-06", sources: ["page"] }],
  related: ["other"],
});
const other = soundRecord({ id: "other", codes: ["OP"], name: { en: "Other Programme" } });
const catalogue: Catalogue = {
  schemes: [other, voucher],
  organisations: { office: { kind: "body", name: { en: "Office of Vouchers" } } },
  hosts: { "www.example.gov.hk": { publisher: { en: "The Publisher", "zh-Hant": "發布者" }, kind: "official" } },
  editions: [],
};
const viewIn = viewsOf(catalogue, "2020-06-30");

test("a scheme's page shows the catalogue it is given, and nothing of another", async () => {
  const html = await render(SchemeView, { scheme: voucher, view: viewIn("en") });
  expect(html).toContain("Office of Vouchers");
  expect(html).toContain("The Publisher");
  expect(html).toContain('href="/en/schemes/other/"');
  expect(html.indexOf("HK$456,000")).toBeLessThan(html.indexOf("HK$123,000"));
});

test("the page of a past day shows that day's figure first, and its links stay within the edition", async () => {
  const html = await render(SchemeView, {
    scheme: voucher,
    view: viewIn("en", "2019-05-01", editionPlaces("2019-05-01")),
  });
  expect(html.indexOf("HK$123,000")).toBeLessThan(html.indexOf("HK$456,000"));
  expect(html).toContain('href="/en/editions/2019-05-01/schemes/other/"');
});

test("in a frame links stay among the bare pages, and those to other sites open a new tab", async () => {
  const scheme = { ...voucher, links: { en: "https://www.example.gov.hk/apply" }, sources: { page: officialSource() } };
  const html = await render(SchemeView, { scheme, view: viewIn("en", undefined, BARE) });
  expect(html).toContain('href="/en/embed/schemes/other/"');
  expect(html).toMatch(/<a href="https:\/\/www\.example\.gov\.hk\/apply"[^>]* target="_blank"/);
});
