import { expect, test } from "vitest";
import { needed } from "../../../src/integrations/embed-only.ts";

const build: Record<string, string> = {
  "en/index.html": '<script src="/a/_astro/only-full.js"></script>',
  "en/embed/index.html": '<script src="/a/_astro/builder.js"></script>',
  "en/embed/catalogue/index.html":
    '<link href="/a/_astro/x.css"><script src="/a/_astro/main.js"></script><div data-search="/a/search/1.json?v=2">',
  "en/embed/catalogue/unnamed.json": "",
  "en/embed/schemes/tvp/index.html":
    '<link rel="canonical" href="https://example.hk/a/en/schemes/tvp/"><a href="/a/en/embed/catalogue/"> <a href="/a/en/schemes/tvp/index.html"> <a href=/a/en/about.html>',
  "en/about.html": "",
  "en/schemes/tvp/index.html": "",
  "_astro/main.js": 'import"./part.js";const load=()=>import(`./engine.js`)',
  "_astro/part.js": "",
  "_astro/engine.js": 'fetch("/a/search/2.json")',
  "_astro/only-full.js": "",
  "_astro/builder.js": "",
  "_astro/x.css": '@import "./y.css";a{background:url(/a/_astro/dot.svg)}',
  "_astro/y.css": "",
  "_astro/dot.svg": "<svg/>",
  "search/1.json": "{}",
  "search/2.json": "{}",
  "embed.js": "",
  "api/v1/schemes.json": "{}",
  "robots.txt": "",
};

test("the bare pages stay, with all that they load at first or later, and nothing else", () => {
  const kept = needed(new Set(Object.keys(build)), (file) => build[file] ?? "", "/a/");
  expect([...kept].sort()).toEqual(
    [
      "_astro/dot.svg",
      "_astro/engine.js",
      "_astro/main.js",
      "_astro/part.js",
      "_astro/x.css",
      "_astro/y.css",
      "embed.js",
      "en/embed/catalogue/index.html",
      "en/embed/schemes/tvp/index.html",
      "search/1.json",
      "search/2.json",
    ].sort(),
  );
});

test("files that name each other are looked into once", () => {
  const read: string[] = [];
  const files: Record<string, string> = {
    "en/embed/catalogue/index.html": '<script src="/_astro/a.js"></script>',
    "_astro/a.js": 'import"./b.js"',
    "_astro/b.js": 'import"./a.js";import"./b.js"',
    "_astro/photo.webp": "",
  };
  const kept = needed(
    new Set(Object.keys(files)),
    (file) => {
      read.push(file);
      return files[file] ?? "";
    },
    "/",
  );
  expect([...kept].sort()).toEqual(["_astro/a.js", "_astro/b.js", "en/embed/catalogue/index.html"]);
  expect(read).toHaveLength(3);
});

test("a base that holds the word does not make full pages bare", () => {
  const files = ["en/index.html", "en/embed/index.html", "en/embed/catalogue/index.html", "404.html", "index.html"];
  expect([...needed(new Set(files), () => "", "/en/embed/")].sort()).toEqual([
    "404.html",
    "en/embed/catalogue/index.html",
  ]);
});
