import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameAddress, originOf, siteOf, viewAt, viewPath } from "../../../src/embed/address.ts";
import { dayOf } from "../../../src/embed/day.ts";

describe("what a frame would show of a page", () => {
  test.each([
    ["", "catalogue"],
    ["stages/tech-adoption/", "stage:tech-adoption"],
    ["schemes/3e/", "scheme:3e"],
  ])("of “%s” it is %s, and that view leads back to it", (path, view) => {
    expect(viewAt(path)).toBe(view);
    expect(viewPath(view)).toBe(path);
  });

  test.each([
    "about/",
    "changes/",
    "embed/",
    "schemes/",
    "editions/2020-04-29/schemes/tvp/",
  ])("of “%s” there is nothing", (path) => expect(viewAt(path)).toBeUndefined());
});

describe("what may be asked for", () => {
  test.each([
    ["catalogue", ""],
    ["stage:tech-adoption", "stages/tech-adoption/"],
    ["scheme:3e", "schemes/3e/"],
    [" scheme:tvp ", "schemes/tvp/"],
  ])("%s is a view", (view, path) => expect(viewPath(view)).toBe(path));

  test.each([
    "",
    "stage:",
    "stage",
    "scheme:../about",
    "scheme:TVP",
    "scheme:a b",
    "page:x",
    "catalogue/../../x",
    "scheme:a?x=1",
  ])("“%s” is none", (view) => expect(viewPath(view)).toBeUndefined());
});

describe("the frame's address", () => {
  const site = "https://www.example.hk/a/b/";

  test("names language and view below the site", () => {
    expect(frameAddress(site, { locale: "en", view: "catalogue" })).toBe(
      "https://www.example.hk/a/b/en/embed/catalogue/",
    );
    expect(frameAddress(site, { locale: "zh-hk", view: "stage:rnd" })).toBe(
      "https://www.example.hk/a/b/zh-hk/embed/stages/rnd/",
    );
  });

  test("carries theme and day as text", () => {
    const address = frameAddress(site, {
      locale: "en",
      view: "scheme:tvp",
      theme: " accent: #00695c ",
      asof: "2020-04-29",
    });
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual({ theme: "accent: #00695c", asof: "2020-04-29" });
  });

  test.each(["12", "24", "all", "7", "99999"])("asks for %s schemes at once", (show) => {
    expect(frameAddress(site, { locale: "en", view: "catalogue", show: ` ${show} ` })).toBe(
      `${site}en/embed/catalogue/?show=${show}`,
    );
  });

  test.each([
    "0",
    "-1",
    "1.5",
    "012",
    "1e3",
    "All",
    "all&x=1",
    "9".repeat(400),
    "<b>",
  ])("leaves out “%s”, which is no number of schemes", (show) => {
    expect(frameAddress(site, { locale: "en", view: "catalogue", show })).toBe(`${site}en/embed/catalogue/`);
  });

  test("an unknown view is the catalogue, and a day that is none is left out", () => {
    expect(frameAddress(site, { locale: "en", view: "javascript:alert(1)", asof: "soon&x=1" })).toBe(
      `${site}en/embed/catalogue/`,
    );
  });

  test("is the same where the browser lacks parts of its address classes, or the host has taken their names", () => {
    const classes = { URL, URLSearchParams };
    Object.assign(globalThis, { URL: "/x", URLSearchParams: undefined });
    try {
      expect(frameAddress(site, { locale: "en", view: "catalogue", theme: "radius: 0", asof: "2020-04-29" })).toBe(
        `${site}en/embed/catalogue/?theme=radius%3A+0&asof=2020-04-29`,
      );
    } finally {
      Object.assign(globalThis, classes);
    }
  });

  test("reads as it was written, whatever is in a theme", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (theme) => {
        const address = frameAddress(site, { locale: "en", view: "catalogue", theme });
        expect(new URL(address).searchParams.get("theme") ?? "").toBe(theme.trim());
      }),
    );
  });

  test("stays short enough for any server, however long a theme is", () => {
    expect(frameAddress(site, { locale: "en", view: "catalogue", theme: "x".repeat(100_000) }).length).toBeLessThan(
      300,
    );
    // Cut between the halves of a character, it could not be written at all.
    expect(frameAddress(site, { locale: "en", view: "catalogue", theme: `x${"\u{1f680}".repeat(200)}` })).toContain(
      "theme=x",
    );
  });
});

describe("a day", () => {
  test.each(["2020-04-29", "2020-02-29", "1990-01-01", " 2020-04-29 "])("“%s” is one", (text) =>
    expect(dayOf(text)).toBe(text.trim()));

  test.each([
    "",
    "2020-4-29",
    "2020-02-30",
    "2023-02-29",
    "2020-13-01",
    "29-04-2020",
    "2020",
    "2020-04",
    "1985-01-01",
    "2020-04-29T00:00:00Z",
    "20200429",
    "+002020-04-29",
    "soon",
  ])("“%s” is none", (text) => expect(dayOf(text)).toBeUndefined());
});

describe("where the pages are", () => {
  test.each([
    ["https://www.example.hk/embed.js", "https://www.example.hk/"],
    ["https://www.example.hk/a/b/embed.js", "https://www.example.hk/a/b/"],
    ["https://www.example.hk/embed.js?v=3", "https://www.example.hk/"],
    ["https://www.example.hk/embed.js?ref=/a/embed.js", "https://www.example.hk/"],
    ["https://www.example.hk/embed.js#x", "https://www.example.hk/"],
    ["https://www.example.hk/embed.js?a#/b/embed.js", "https://www.example.hk/"],
  ])("%s comes from %s", (script, site) => expect(siteOf(script)).toBe(site));

  test.each([
    "",
    "https://cdn.example/all.js",
    "https://cdn.example/proxy?url=https://www.example.hk/embed.js",
    "https://cdn.example/myembed.js",
    "https://cdn.example/embed.json",
  ])("“%s” does not tell", (script) => expect(siteOf(script)).toBeUndefined());

  test.each([
    ["https://www.example.hk/a/b/", "https://www.example.hk"],
    ["http://localhost:4321/", "http://localhost:4321"],
    ["https://www.example.hk", "https://www.example.hk"],
  ])("%s has the origin %s", (address, origin) => expect(originOf(address)).toBe(origin));
});
