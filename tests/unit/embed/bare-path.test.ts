import { describe, expect, test } from "vitest";
import { barePathFor, below, isBareBelow, isBarePath, mayBeBare } from "../../../src/embed/bare-path.ts";

/** Places of a site, those that hold the word among them, and one that reads like a bare page. */
const BASES = ["/", "/a/b/", "/embed/", "/tools/embed/", "/en/embed/funding/", "/en/embed/catalogue/"];

const BARE = ["en/embed/catalogue/", "zh-hk/embed/stages/rnd/", "zh-cn/embed/schemes/tvp/", "en/embed/all/2/"];
const FULL = [
  "",
  "en/",
  "en/about/",
  "en/schemes/tvp/",
  "zh-hk/stages/rnd/",
  "en/editions/2020-04-29/schemes/tvp/",
  "en/embed/",
  "en/embed/catalogues/",
  "en/all/2/",
  "embed/frame.0123456789.js",
  "embed.js",
  "404.html",
  "en/about/embed/catalogue/",
];

describe("which page is a bare one", () => {
  test.each(BARE)("%s is", (path) => expect(isBarePath(path)).toBe(true));
  test.each(FULL)("“%s” is none", (path) => expect(isBarePath(path)).toBe(false));
});

describe.each(BASES)("a site at %s", (base) => {
  test("knows its bare pages from all others, by path and by address", () => {
    for (const start of [base, `https://www.example.hk${base}`]) {
      expect(BARE.filter((path) => !isBareBelow(start, `${start}${path}`))).toEqual([]);
      expect(FULL.filter((path) => isBareBelow(start, `${start}${path}`))).toEqual([]);
    }
  });

  test.each([
    ["en/embed/stages/rnd/", "en/embed/stages/rnd/"],
    ["zh-hk/embed/schemes/tvp/", "zh-hk/embed/schemes/tvp/"],
    ["en/schemes/tvp/", "en/embed/schemes/tvp/"],
    ["en/stages/rnd/", "en/embed/stages/rnd/"],
    ["en/", "en/embed/catalogue/"],
    ["en/all/2/", "en/embed/all/2/"],
    ["zh-hk/", "zh-hk/embed/catalogue/"],
    ["zh-cn/schemes/tvp/", "zh-cn/embed/schemes/tvp/"],
  ])("shows in a frame, for %s: %s", (path, expected) =>
    expect(barePathFor(below(base, `${base}${path}`) ?? "")).toBe(expected));

  test.each([
    "en/about/",
    "en/embed/",
    "en/editions/2020-04-29/schemes/tvp/",
    "",
  ])("has no bare page for “%s”", (path) => expect(barePathFor(below(base, `${base}${path}`) ?? "")).toBeUndefined());
});

test.each(["/elsewhere/", "/elsewhere/en/", "/a/", "/"])("%s is not below /a/b/", (path) =>
  expect(below("/a/b/", path)).toBeUndefined());

describe("the address of a frame that may have moved here", () => {
  test.each([
    "http://old.example.hk/en/embed/catalogue/",
    "https://www.example.hk/a/b/zh-hk/embed/schemes/tvp/?theme=radius:0#x",
    "https://www.example.hk/en/embed/stages/rnd",
  ])("could be %s", (address) => expect(mayBeBare(address)).toBe(true));

  test.each([
    "",
    "about:blank",
    "https://video.example/embed/catalogue/",
    "https://video.example/en/embed/a1b2c3",
    "https://www.example.hk/en/embed/",
    "https://ads.example/?from=/en/embed/catalogue/",
    "https://ads.example/#/en/embed/catalogue/",
  ])("is not “%s”", (address) => expect(mayBeBare(address)).toBe(false));
});
