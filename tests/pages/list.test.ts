/** The list of all schemes, where it is too long for a page. Judged by what stands in the pages. */
import { expect, test } from "vitest";
import type { Catalogue } from "../../src/catalogue/schema/catalogue.ts";
import CatalogueView from "../../src/components/CatalogueView.astro";
import ListView from "../../src/components/ListView.astro";
import { BARE, PAGES, type Places } from "../../src/site/families.ts";
import { viewsOf } from "../../src/site/view.ts";
import { soundRecord } from "../unit/catalogue/sound-record.ts";
import { render } from "./render.ts";

const catalogueOf = (count: number): Catalogue => ({
  schemes: Array.from({ length: count }, (_, at) => soundRecord({ id: `made-up-${at}` })),
  organisations: { office: { kind: "body", name: { en: "Office of Vouchers" } } },
  hosts: { "www.example.gov.hk": { publisher: { en: "The Publisher", "zh-Hant": "發布者" }, kind: "official" } },
  editions: [],
});

const viewOf = (count: number, places: Places) => viewsOf(catalogueOf(count), "2026-06-30")("en", undefined, places);
const first = (count: number, places: Places) =>
  render(CatalogueView, { view: viewOf(count, places), search: "/search.json", fragments: "asof/cards.json" });
const further = (count: number, page: number, places: Places) =>
  render(ListView, { view: viewOf(count, places), page, fragments: "asof/cards.json" });

const idsIn = (html: string) => [...html.matchAll(/data-scheme-id="([^"]*)"/g)].map(([, id]) => id);
const linksIn = (html: string) => [...html.matchAll(/<a href="([^"]*\/(?:all\/\d+\/|en\/|catalogue\/))"[^>]*>/g)];
const related = (html: string, rel: string) => linksIn(html).find(([tag]) => tag.includes(`rel="${rel}"`))?.[1];

test("three hundred schemes stand in one page, without links to others", async () => {
  const html = await first(300, PAGES);
  expect(idsIn(html)).toHaveLength(300);
  expect(html).not.toContain("/all/2/");
});

test.each([
  ["the site's own", PAGES, "/en/", "/en/all/"],
  ["for a frame", BARE, "/en/embed/catalogue/", "/en/embed/all/"],
])("more than that are reached from page to page, each once: pages %s", async (_, places, start, all) => {
  const count = 501;
  const seen: string[] = [];
  let html = await first(count, places);
  let number = 1;
  for (;;) {
    const ids = idsIn(html);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThanOrEqual(300);
    seen.push(...(ids as string[]));
    const next = related(html, "next");
    if (!next) break;
    number++;
    expect(next).toBe(`${all}${number}/`);
    html = await further(count, number, places);
    expect(related(html, "prev")).toBe(number === 2 ? start : `${all}${number - 1}/`);
    expect(html).toContain(`page ${number} of 3`);
  }
  expect(number).toBe(3);
  expect(new Set(seen).size).toBe(count);
  expect(seen).toHaveLength(count);
});

test("the catalogue says how many there are in all", async () => {
  const html = await first(501, PAGES);
  expect(html).toContain("501 schemes");
  expect(html).toContain("Show all 501");
});
