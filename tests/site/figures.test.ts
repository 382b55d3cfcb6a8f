import { describe, expect, test } from "vitest";
import { suspicionsIn } from "../looks-like-a-figure.ts";
import { pages } from "./dist.ts";
import { DATE, isDocumented, isSource, sourcesIn, targetsOf } from "./documented.ts";
import { around, attribute, byId, elementsIn, findAll, hasClass, named, textOf, withAttribute } from "./elements.ts";
import type { Element } from "./html.ts";

const nameOf = (element: Element): string => textOf(element).slice(0, 90);

describe("a figure on a card", () => {
  test("leads to the term on the scheme's own page, with its date and its sources", () => {
    const cards = pages.flatMap(({ file, root }) =>
      withAttribute(root, "data-scheme-id").map((card) => ({ file, root, card })),
    );
    expect(cards.length).toBeGreaterThan(3 * 80 * 2);
    for (const { file, root, card } of cards) {
      const id = attribute(card, "data-scheme-id") ?? "";
      const figures = withAttribute(card, "data-figure");
      expect(figures.length, `${file} ${id}`).toBe(1);
      const own = figures.flatMap((figure) => named(figure, "a").map((link) => attribute(link, "href") ?? ""));
      expect(own.join(" "), `${file} ${id}`).toContain(`schemes/${id}/#`);
      const targets = figures.flatMap((figure) => targetsOf(root, figure));
      expect(targets.some(isDocumented), `${file} ${id}`).toBe(true);
      const amount = findAll(card, (element) => element.name === "strong")[0];
      expect(targets.map((target) => textOf(target)).join(" "), `${file} ${id}: the same figure`).toContain(
        amount ? textOf(amount) : "",
      );
    }
  });
});

describe("a figure on a scheme page", () => {
  const schemes = pages.filter(({ file }) => file.includes("/schemes/"));

  test("has its date and its sources with it, or leads to where they are", () => {
    const figures = schemes.flatMap(({ file, root }) =>
      withAttribute(root, "data-figure").map((figure) => ({ file, root, figure })),
    );
    expect(figures.length).toBeGreaterThan(schemes.length);
    const bare = figures.filter(({ root, figure }) => {
      if (isDocumented(figure) || hasClass(figure, "chart")) return false;
      const links = named(figure, "a").map((link) => attribute(link, "href"));
      if (DATE.test(textOf(figure)) && links.includes("#sources"))
        return sourcesIn(sectionOf(byId(root, "sources"))).length === 0;
      return !targetsOf(root, figure).some((target) => isDocumented(target) || isSource(target));
    });
    expect(bare.map(({ file, figure }) => `${file}: ${nameOf(figure)}`)).toEqual([]);
  });

  test("of the chart of 2020 says which chart, whose and of which day", () => {
    const own = schemes.filter(({ path }) => /^[^/]+\/schemes\//.test(path));
    const charts = own.flatMap(({ file, root }) =>
      findAll(root, (element) => hasClass(element, "chart")).map((chart) => ({ file, text: textOf(chart) })),
    );
    expect(charts.length).toBe(3 * 29);
    for (const { file, text } of charts) {
      expect(text, file).toMatch(/Hong Kong Productivity Council|香港生產力促進局|香港生产力促进局/);
      expect(text, file).toMatch(/29 April 2020|2020年4月29日/);
    }
  });

  test("never stands outside of such a place", () => {
    const loose = schemes.flatMap(({ file, root }) => looseFigures(root).map((figure) => `${file}: ${figure}`));
    expect(loose).toEqual([]);
  });
});

describe("a figure on a list, a chart or any other page", () => {
  const FAMILIES = {
    catalogue: /^[^/]+\/$/,
    stage: /^[^/]+\/stages\//,
    overview: /^[^/]+\/overview\/$/,
    changes: /\/changes\/$/,
    edition: /\/editions\/[^/]+\/$/,
    "edition's stage": /\/editions\/[^/]+\/stages\//,
    "edition's overview": /\/editions\/[^/]+\/overview\/$/,
    "framed catalogue": /\/embed\/catalogue\/$/,
    "framed stage": /\/embed\/stages\//,
  };
  const figures = pages
    .filter(({ file }) => !file.includes("/schemes/"))
    .flatMap(({ file, path, root }) =>
      withAttribute(root, "data-figure").map((figure) => ({ file, path, root, figure })),
    );

  test.each(Object.entries(FAMILIES))("stands on each kind of page: %s", (_, kind) => {
    expect(figures.filter(({ path }) => kind.test(path)).length).toBeGreaterThan(3 * 7);
  });

  test("leads to a date and its sources", () => {
    const bare = figures.filter(
      ({ root, figure }) => !isDocumented(figure) && !targetsOf(root, figure).some(isDocumented),
    );
    expect(bare.map(({ file, figure }) => `${file}: ${nameOf(figure)}`)).toEqual([]);
  });

  test("as printed by the chart of 2020 leads to a page that shows it as printed, with chart and day", () => {
    const printed = figures.filter(
      ({ path, figure }) =>
        /editions\/.*overview/.test(path) &&
        findAll(figure, (element) => attribute(element, "lang") === "zh-Hant-HK").length > 0,
    );
    expect(printed.length).toBe(3 * 29);
    for (const { file, root, figure } of printed) {
      const [shown] = findAll(figure, (element) => hasClass(element, "overview-figure"));
      const [target] = targetsOf(root, figure);
      const whole = target && [...around(target)].at(-1);
      const quoted = whole
        ? findAll(whole, (element) => hasClass(element, "chart-figure")).map((element) => textOf(element))
        : [];
      expect(quoted, file).toEqual([shown && textOf(shown)]);
    }
  });
});

test("no other page shows a figure outside of such a place", () => {
  const others = pages.filter(({ file, locale }) => locale !== undefined && !file.includes("/schemes/"));
  expect(others.flatMap(({ file, root }) => looseFigures(root).map((figure) => `${file}: ${figure}`))).toEqual([]);
});

const sectionOf = (heading: Element | undefined): Element => {
  const section = heading && [...around(heading)].find(({ name }) => name === "section");
  if (!section) throw new Error("no section of sources");
  return section;
};

/**
 * Titles of documents, names of schemes and of parts, and code to be copied: they quote, they do not state. What a
 * reader can choose to look for is asked, not stated.
 */
const quotes = (element: Element): boolean =>
  hasClass(element, "sources") ||
  hasClass(element, "part-name") ||
  element.attributes.has("data-facet") ||
  /^(h[1-6]|code|pre)$/.test(element.name);

/** What looks like a figure in the page's words and is in no `[data-figure]`. */
function looseFigures(root: Element): string[] {
  const main = [...elementsIn(root)].find(({ name }) => name === "main");
  if (!main) throw new Error("no main");
  const outside = textOf(main, (element) => element.attributes.has("data-figure") || quotes(element));
  return suspicionsIn(outside).map(
    ({ text, start }) => `${text} in “${outside.slice(Math.max(0, start - 40), start + 30)}”`,
  );
}
