import { describe, expect, test } from "vitest";
import config from "../../astro.config.ts";
import { localPages, page, pages, read } from "./dist.ts";
import { attribute, named, textOf } from "./elements.ts";

const LANG = { "zh-hk": "zh-Hant-HK", en: "en-HK", "zh-cn": "zh-Hans-HK" };
const absolute = (address: string): string => new URL(address, config.site).href;
const links = (file: string, rel: string) => named(page(file).root, "link").filter((link) => attribute(link, "rel") === rel);
const meta = (file: string, name: string): string | undefined => {
  const found = named(page(file).root, "meta").filter((element) => attribute(element, "name") === name);
  return found.length === 1 && found[0] ? attribute(found[0], "content") : undefined;
};

test("every page says which language it is in", () => {
  for (const { file, locale, root } of pages) {
    expect(named(root, "html").map((html) => attribute(html, "lang")), file).toEqual([LANG[(locale ?? "zh-hk") as keyof typeof LANG]]);
  }
});

test("every page names its own address and the same page in all languages", () => {
  for (const { file, address } of localPages) {
    expect(links(file, "canonical").map((link) => attribute(link, "href")), file).toEqual([absolute(address)]);
    const rest = address.replace(/^\/[^/]+\//, "");
    const alternates = Object.fromEntries(links(file, "alternate").map((link) => [attribute(link, "hreflang"), attribute(link, "href")]));
    expect(alternates, file).toEqual({
      ...Object.fromEntries(Object.entries(LANG).map(([locale, lang]) => [lang, absolute(`/${locale}/${rest}`)])),
      "x-default": absolute(`/zh-hk/${rest}`),
    });
  }
});

test("titles are given, unlike each other within a language, and short enough to be shown", () => {
  for (const locale of Object.keys(LANG)) {
    const titles = localPages.filter((one) => one.locale === locale).map(({ root }) => named(root, "title").map((title) => textOf(title)).join("|"));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index), locale).toEqual([]);
    expect(titles.filter((title) => title.trim().length < 5), locale).toEqual([]);
  }
});

test("descriptions are given and unlike each other within a language", () => {
  for (const locale of Object.keys(LANG)) {
    const own = localPages.filter((one) => one.locale === locale);
    const descriptions = own.map(({ file }) => meta(file, "description"));
    expect(own.filter((_, index) => (descriptions[index] ?? "").trim().length < 20).map(({ file }) => file)).toEqual([]);
    expect(descriptions.filter((text, index) => descriptions.indexOf(text) !== index), locale).toEqual([]);
  }
});

test("every page has exactly one h1 and a viewport that can be zoomed", () => {
  for (const { file, root } of pages) {
    expect(named(root, "h1").length, file).toBe(1);
    expect(meta(file, "viewport"), file).toContain("width=device-width");
    expect(meta(file, "viewport"), file).not.toMatch(/user-scalable|maximum-scale/);
  }
});

describe("search engines", () => {
  test("are kept off the 404 page only", () => {
    expect(pages.filter(({ file }) => meta(file, "robots") !== undefined).map(({ file }) => file)).toEqual(["404.html"]);
    expect(meta("404.html", "robots")).toBe("noindex");
  });

  test("find every page in the sitemap, the 404 page excepted", () => {
    const listed = [...read("sitemap-0.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
    expect(listed.sort()).toEqual(pages.filter(({ file }) => file !== "404.html").map(({ address }) => absolute(address)).sort());
    expect(read("robots.txt")).toContain(`Sitemap: ${absolute("/sitemap-index.xml")}`);
  });
});
