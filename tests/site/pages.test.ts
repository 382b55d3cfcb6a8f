import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STAGES } from "../../src/catalogue/schema/vocabulary.ts";
import { files, page, pages } from "./dist.ts";
import { attribute, withAttribute } from "./elements.ts";

const LOCALES = ["zh-hk", "en", "zh-cn"];
const namesIn = (folder: string): string[] => readdirSync(`data/${folder}`).map((file) => file.replace(/\.json$/, ""));
const records = namesIn("schemes");

/** Pages that every family has: one for each stage and each record. */
const family = (prefix: string, catalogue = ""): string[] => [
  `${prefix}${catalogue}`,
  ...STAGES.map((stage) => `${prefix}stages/${stage}/`),
  ...records.map((id) => `${prefix}schemes/${id}/`),
];

/** The bodies that a record names as running its scheme. */
const administrators = new Set(
  records.flatMap((id): string[] => JSON.parse(readFileSync(`data/schemes/${id}.json`, "utf8")).administrators),
);

test("every page exists for every record and administrator in all three languages, and none besides", () => {
  const paths = [
    ...family(""),
    ...["about/", "about/freshness/", "changes/", "glossary/", "overview/", "embed/"],
    ...["administrators/", ...[...administrators].map((id) => `administrators/${id}/`)],
    ...family("embed/", "catalogue/"),
    ...namesIn("editions").flatMap((day) => [...family(`editions/${day}/`), `editions/${day}/overview/`]),
  ];
  const expected = LOCALES.flatMap((locale) => paths.map((path) => `${locale}/${path}index.html`));
  expect(records.length).toBeGreaterThan(80);
  expect(pages.map(({ file }) => file).sort()).toEqual([...expected, "404.html", "index.html"].sort());
});

test.each(LOCALES)("the catalogue in %s holds each scheme exactly once", (locale) => {
  const cards = withAttribute(page(`${locale}/index.html`).root, "data-scheme-id");
  expect(cards.map((card) => attribute(card, "data-scheme-id")).sort()).toEqual([...records].sort());
  expect(new Set(cards.map(({ name }) => name))).toEqual(new Set(["article"]));
});

test.each(LOCALES)("the stage pages in %s together hold every scheme, none of them twice on a page", (locale) => {
  const ids = STAGES.map((stage) => {
    const cards = withAttribute(page(`${locale}/stages/${stage}/index.html`).root, "data-scheme-id");
    const here = cards.map((card) => attribute(card, "data-scheme-id"));
    expect(new Set(here).size, stage).toBe(here.length);
    expect(here.length, stage).toBeGreaterThan(0);
    return here;
  });
  expect([...new Set(ids.flat())].sort()).toEqual([...records].sort());
});

test.each(LOCALES)("the page of an administrator in %s holds what it runs, and its schemes lead there", (locale) => {
  expect(administrators.size).toBeGreaterThan(30);
  for (const id of administrators) {
    const path = `${locale}/administrators/${id}/`;
    const runs = records.filter((record) =>
      JSON.parse(readFileSync(`data/schemes/${record}.json`, "utf8")).administrators.includes(id),
    );
    const cards = withAttribute(page(`${path}index.html`).root, "data-scheme-id");
    expect(cards.map((card) => attribute(card, "data-scheme-id")).sort(), id).toEqual(runs.sort());
    for (const record of runs) {
      const links = withAttribute(page(`${locale}/schemes/${record}/index.html`).root, "href");
      expect(
        links.some((link) => attribute(link, "href")?.endsWith(`/${path}`)),
        `${record}: ${id}`,
      ).toBe(true);
    }
  }
});

test("there are a sitemap and a robots file", () => {
  expect(files).toEqual(expect.arrayContaining(["robots.txt", "sitemap-index.xml", "sitemap-0.xml"]));
});
