/** The readers' glossary: every word is explained in each language, and led to from where it is used. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BASE, localPages, page, pages } from "./dist.ts";
import { sourcesIn } from "./documented.ts";
import { around, attribute, elementsIn, findAll, hasClass, named, textOf } from "./elements.ts";
import type { Element } from "./html.ts";

const LOCALES = ["zh-hk", "en", "zh-cn"];
const entriesIn = (locale: string): Element[] => {
  const [list] = findAll(page(`${locale}/glossary/index.html`).root, (element) => hasClass(element, "glossary"));
  if (!list) throw new Error("no glossary");
  return list.children.filter((child) => typeof child !== "string");
};
const idOf = (entry: Element): string => attribute(entry, "id") ?? "";
const wordLinks = (root: Element): Element[] =>
  named(root, "a").filter((link) => (attribute(link, "href") ?? "").includes("/glossary/#"));

describe.each(LOCALES)("the glossary in %s", (locale) => {
  const ids = entriesIn(locale).map(idOf);

  test("explains the same words as in every other language", () => {
    expect(ids.length).toBeGreaterThan(15);
    expect(ids).toEqual(entriesIn("en").map(idOf));
    for (const entry of entriesIn(locale)) {
      const [name, text] = ["dt", "dd"].map((part) =>
        named(entry, part)
          .map((element) => textOf(element))
          .join(""),
      );
      expect(name?.length, idOf(entry)).toBeGreaterThan(1);
      expect(text?.length, idOf(entry)).toBeGreaterThan(12);
    }
  });

  test("is led to from at least one page for each word, at its own place", () => {
    const used = localPages
      .filter((candidate) => candidate.locale === locale)
      .flatMap(({ root }) => wordLinks(root).map((link) => attribute(link, "href") ?? ""));
    expect([...new Set(used)].sort()).toEqual(ids.map((id) => `${BASE}${locale}/glossary/#${id}`).sort());
  });

  test("has date and source for what is told in numbers", () => {
    const numbers = entriesIn(locale).filter((entry) =>
      /\d/.test(textOf(entry, (inside) => hasClass(inside, "sources"))),
    );
    expect(numbers.map(idOf)).toContain("sme");
    for (const entry of numbers) {
      expect(sourcesIn(entry).length, idOf(entry)).toBeGreaterThan(0);
      expect(textOf(entry), idOf(entry)).toMatch(/\b20\d\d\b|20\d\d年/);
    }
  });

  test("is in the footer of every page", () => {
    for (const { file, root } of localPages.filter((candidate) => candidate.locale === locale)) {
      const footers = named(root, "footer").flatMap((footer) =>
        named(footer, "a").map((link) => attribute(link, "href")),
      );
      expect(footers, file).toContain(`${BASE}${locale}/glossary/`);
    }
  });
});

test("a section of a scheme's page leads to a word once, and to it alone", () => {
  const withLinks = localPages.filter(({ path }) => /^[^/]+\/schemes\//.test(path));
  for (const { file, root } of withLinks) {
    const seen = wordLinks(root).map((link) => {
      const section = [...around(link)].find(({ name }) => name === "section" || name === "header");
      return [section, attribute(link, "href")] as const;
    });
    const twice = seen.filter(
      ([section, href], index) => seen.findIndex((other) => other[0] === section && other[1] === href) !== index,
    );
    expect(
      twice.map(([, href]) => href),
      file,
    ).toEqual([]);
  }
});

test("frames and editions keep their readers: neither leads to the glossary from its texts", () => {
  const kept = pages.filter(({ bare, path }) => bare || path.includes("/editions/"));
  expect(kept.length).toBeGreaterThan(100);
  for (const { file, root } of kept) {
    const [main] = named(root, "main");
    expect(main && wordLinks(main).length, file).toBe(0);
  }
});

test("a name that holds the word is no use of it", () => {
  const names = ["SME Export Marketing Fund", "中小企業市場推廣基金"];
  for (const { file, root } of localPages)
    for (const link of wordLinks(root)) {
      const parent = link.parent && textOf(link.parent);
      const after = parent?.slice(parent.indexOf(textOf(link)) ?? 0) ?? "";
      expect(
        names.filter((name) => after.startsWith(name)),
        file,
      ).toEqual([]);
    }
});

test("no page has a link inside a link", () => {
  for (const { file, root } of pages) {
    const nested = [...elementsIn(root)].filter(
      (element) => element.name === "a" && [...around(element)].slice(1).some(({ name }) => name === "a"),
    );
    expect(
      nested.map((link) => attribute(link, "href")),
      file,
    ).toEqual([]);
  }
});

test("the records' own texts are as they were: a word's link changes none of it", () => {
  for (const id of ["bud", "dtspp", "sfgs"]) {
    const record = JSON.parse(readFileSync(`data/schemes/${id}.json`, "utf8")) as {
      eligibility: { en: string; "zh-Hant": string; from?: string; until?: string }[];
    };
    const said = {
      en: textOf(page(`en/schemes/${id}/index.html`).root),
      zh: textOf(page(`zh-hk/schemes/${id}/index.html`).root),
    };
    // What held for a time stands on the pages of its days.
    for (const line of record.eligibility.filter(({ from, until }) => !from && !until)) {
      expect(said.en, id).toContain(line.en);
      expect(said.zh.replace(/\s/g, ""), id).toContain(line["zh-Hant"].replace(/\s/g, ""));
    }
  }
});
