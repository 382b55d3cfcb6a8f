import { describe, expect, test } from "vitest";
import { absolute, localPages, type Page, pages, read } from "./dist.ts";
import { attribute, named, textOf } from "./elements.ts";

const LANG: Record<string, string> = { "zh-hk": "zh-Hant-HK", en: "en-HK", "zh-cn": "zh-Hans-HK" };
const LOCALES = Object.keys(LANG);

const links = ({ root }: Page, rel: string) => named(root, "link").filter((link) => attribute(link, "rel") === rel);
const canonical = (page: Page) => links(page, "canonical").map((link) => attribute(link, "href"));
const meta = ({ root }: Page, name: string): string | undefined => {
  const found = named(root, "meta").filter((element) => attribute(element, "name") === name);
  return found.length === 1 && found[0] ? attribute(found[0], "content") : undefined;
};
const repeated = <T>(values: readonly T[]): T[] => values.filter((value, index) => values.indexOf(value) !== index);

test("every page says which language it is in", () => {
  for (const { file, locale, root } of pages) {
    expect(
      named(root, "html").map((html) => attribute(html, "lang")),
      file,
    ).toEqual([LANG[locale ?? "zh-hk"]]);
  }
});

test("every page names its own address and the same page in all languages", () => {
  for (const page of localPages) {
    expect(canonical(page), page.file).toEqual([absolute(page.path)]);
    const rest = page.path.replace(/^[^/]+\//, "");
    const alternates = links(page, "alternate").map((link) => [attribute(link, "hreflang"), attribute(link, "href")]);
    expect(alternates.sort(), page.file).toEqual(
      [
        ...LOCALES.map((locale) => [LANG[locale], absolute(`${locale}/${rest}`)]),
        ["x-default", absolute(`zh-hk/${rest}`)],
      ].sort(),
    );
  }
});

test("a page for a frame names the full page it stands in for", () => {
  const bare = pages.filter((page) => page.bare);
  expect(bare.length).toBeGreaterThan(0);
  for (const page of bare)
    expect(canonical(page), page.file).toEqual([absolute(page.path.replace(/\/embed\/(catalogue\/)?/, "/"))]);
});

test("titles and descriptions are given, and unlike each other within a language", () => {
  for (const locale of LOCALES) {
    const own = localPages.filter((page) => page.locale === locale);
    const titles = own.map(({ root }) =>
      named(root, "title")
        .map((title) => textOf(title))
        .join("|"),
    );
    const descriptions = own.map((page) => meta(page, "description") ?? "");
    expect(
      titles.filter((title) => title.length < 5),
      locale,
    ).toEqual([]);
    expect(own.filter((_, index) => (descriptions[index] ?? "").trim().length < 20).map(({ file }) => file)).toEqual(
      [],
    );
    expect(repeated(titles), locale).toEqual([]);
    expect(repeated(descriptions), locale).toEqual([]);
  }
});

test("every page has exactly one h1 and a viewport that can be zoomed", () => {
  for (const page of pages) {
    expect(named(page.root, "h1").length, page.file).toBe(1);
    expect(meta(page, "viewport"), page.file).toContain("width=device-width");
    expect(meta(page, "viewport"), page.file).not.toMatch(/user-scalable|maximum-scale/);
  }
});

describe("search engines", () => {
  const kept = pages.filter((page) => page.bare || page.file === "404.html");

  test("are kept off the 404 page and the pages for frames, and off no other", () => {
    expect(pages.filter((page) => meta(page, "robots") !== undefined).map(({ file }) => file)).toEqual(
      kept.map(({ file }) => file),
    );
    for (const page of kept) expect(meta(page, "robots"), page.file).toBe("noindex");
  });

  test("find every other page in the sitemap, and not the root, which only leads to a language", () => {
    const listed = [...read("sitemap-0.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
    expect(listed.sort()).toEqual(
      pages
        .filter((page) => !kept.includes(page) && page.path !== "")
        .map(({ path }) => absolute(path))
        .sort(),
    );
    expect(read("robots.txt")).toContain(`Sitemap: ${absolute("sitemap-index.xml")}`);
  });
});
