import { describe, expect, test } from "vitest";
import { fileOf, files, gzipped, localPages, page, pages, read } from "./dist.ts";
import { attribute, named, withAttribute } from "./elements.ts";
import { loadsOf, weigh } from "./loads.ts";

const KB = 1000;
const LOCALES = ["zh-hk", "en", "zh-cn"];
const of = (kind: RegExp) => pages.filter(({ file }) => kind.test(file)).map(({ file }) => file);

describe.each(LOCALES)("the catalogue in %s", (locale) => {
  const loads = loadsOf(`${locale}/index.html`);

  test("is at most 60 kB until someone interacts", () => {
    expect(loads.atOnce.some((file) => file.endsWith(".css"))).toBe(true);
    expect(loads.atOnce.some((file) => file.endsWith(".js"))).toBe(true);
    expect(weigh(loads.atOnce)).toBeLessThanOrEqual(60 * KB);
  });

  test("has at most 100 kB of script, all that is loaded later included", () => {
    const atOnce = loads.scripts.filter((file) => loads.atOnce.includes(file));
    expect(loads.scripts.length, "the search is loaded later").toBeGreaterThan(atOnce.length);
    expect(weigh(loads.scripts, loads.inline)).toBeLessThanOrEqual(100 * KB);
  });

  test("has search data of at most 50 kB, under a name of its own content", () => {
    const addresses = withAttribute(page(`${locale}/index.html`).root, "data-search").map(
      (element) => attribute(element, "data-search") ?? "",
    );
    expect(addresses).toHaveLength(1);
    const file = fileOf(addresses[0] ?? "");
    expect(file).toMatch(/^search\/[\da-f]{10}\.json$/);
    expect(gzipped(read(file ?? ""))).toBeLessThanOrEqual(50 * KB);
    expect(loads.atOnce).not.toContain(file);
  });
});

test("a scheme page has at most 10 kB of script", () => {
  for (const file of of(/\/schemes\//)) {
    const { scripts, inline } = loadsOf(file);
    expect(weigh(scripts, inline), file).toBeLessThanOrEqual(10 * KB);
  }
});

test("no page of the site waits for a script before it is drawn", () => {
  for (const { file, root } of localPages) {
    const waiting = named(root, "script").filter(
      (script) => !["module", "application/json"].includes(attribute(script, "type") ?? ""),
    );
    expect(
      waiting.map((script) => attribute(script, "src") ?? "inline"),
      file,
    ).toEqual([]);
  }
});

test("no scheme page is heavier than the catalogue may be", () => {
  for (const file of of(/\/schemes\//)) expect(weigh(loadsOf(file).atOnce), file).toBeLessThanOrEqual(60 * KB);
});

test("neither React nor the record schema reaches a browser", () => {
  const scripts = files.filter((file) => file.endsWith(".js")).map((file) => [file, read(file)] as const);
  expect(scripts.length).toBeGreaterThan(0);
  const heavy = /react\.(?:element|transitional\.element|fragment)|ZodError|\$ZodType|__zod/;
  expect(scripts.filter(([, code]) => heavy.test(code)).map(([file]) => file)).toEqual([]);
  for (const { file, root } of pages) expect(named(root, "astro-island").length, file).toBe(0);
});
