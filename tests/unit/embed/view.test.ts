import { describe, expect, test } from "vitest";
import { barePath, frameAddress, localeFor, viewPath } from "../../../src/embed/view.ts";

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

  test("an unknown view is the catalogue, and a day that is none is left out", () => {
    expect(frameAddress(site, { locale: "en", view: "javascript:alert(1)", asof: "soon&x=1" })).toBe(
      `${site}en/embed/catalogue/`,
    );
  });
});

describe("the language", () => {
  const known = ["zh-hk", "en", "zh-cn"];
  test.each([
    ["en", "zh-HK", "en"],
    [undefined, "en-GB", "en"],
    [undefined, "zh-Hant-HK", "zh-hk"],
    [undefined, "zh-CN", "zh-cn"],
    [undefined, "zh-Hans-HK", "zh-cn"],
    [undefined, "", "zh-hk"],
    ["fr", "en", "en"],
    ["../x", "pt", "zh-hk"],
  ])("asked for %s on a page in “%s” is %s", (asked, host, expected) =>
    expect(localeFor(asked, host, known)).toBe(expected));
});

describe("the bare page that shows the same", () => {
  const here = "/a/b/en/embed/schemes/bud/";
  test.each([
    ["/a/b/en/embed/stages/rnd/", "/a/b/en/embed/stages/rnd/"],
    ["/a/b/zh-hk/embed/schemes/tvp/", "/a/b/zh-hk/embed/schemes/tvp/"],
    ["/a/b/en/schemes/tvp/", "/a/b/en/embed/schemes/tvp/"],
    ["/a/b/en/stages/rnd/", "/a/b/en/embed/stages/rnd/"],
    ["/a/b/en/", "/a/b/en/embed/catalogue/"],
    ["/a/b/zh-hk/", "/a/b/zh-hk/embed/catalogue/"],
    ["/a/b/zh-cn/schemes/tvp/", "/a/b/zh-cn/embed/schemes/tvp/"],
  ])("%s → %s", (path, expected) => expect(barePath(path, here)).toBe(expected));

  test.each([
    "/a/b/en/about/",
    "/a/b/en/embed/",
    "/a/b/en/editions/2020-04-29/schemes/tvp/",
    "/elsewhere/",
    "/elsewhere/en/",
    "/a/b/",
    "/",
  ])("%s has none", (path) => expect(barePath(path, here)).toBeUndefined());
});
