import { expect, test } from "vitest";
import { needed } from "../../../src/integrations/embed-only.ts";

const build: Record<string, string> = {
  "en/index.html": '<script src="/a/_astro/only-full.js"></script>',
  "en/embed/index.html": '<script src="/a/_astro/builder.js"></script>',
  "en/embed/catalogue/index.html":
    '<link href="/a/_astro/x.css"><script src="/a/_astro/main.js"></script><div data-search="/a/search/1.json?v=2">',
  "en/embed/schemes/tvp/index.html":
    '<link rel="canonical" href="https://example.hk/a/en/schemes/tvp/"><a href="/a/en/embed/catalogue/">',
  "en/schemes/tvp/index.html": "",
  "_astro/main.js": 'import"./part.js";const load=()=>import(`./engine.js`)',
  "_astro/part.js": "",
  "_astro/engine.js": 'fetch("/a/search/2.json")',
  "_astro/only-full.js": "",
  "_astro/builder.js": "",
  "_astro/x.css": "a{background:url(/a/_astro/dot.svg)}",
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
      "embed.js",
      "en/embed/catalogue/index.html",
      "en/embed/schemes/tvp/index.html",
      "search/1.json",
      "search/2.json",
    ].sort(),
  );
});
