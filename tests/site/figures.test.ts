import { describe, expect, test } from "vitest";
import { figuresIn } from "../../src/catalogue/amounts.ts";
import { fileOf, localPages, page } from "./dist.ts";
import { around, attribute, byId, elementsIn, findAll, hasClass, named, textOf, withAttribute } from "./elements.ts";
import type { Element } from "./html.ts";

const DATE = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d\d\b|\b(?:19|20)\d\d\b|(?:19|20)\d\d年/;
const NO_DATE = /[Ss]tart not documented|開始日期沒有記錄|开始日期没有记录/;

/** A list that names at least one publisher and document. */
const sourcesIn = (element: Element): Element[] =>
  findAll(element, (inside) => hasClass(inside, "sources")).filter((list) => named(list, "li").some((item) => textOf(item).length > 8));

/** Whether the element itself shows a date (or says that none is documented) and its sources. */
const isDocumented = (element: Element): boolean => {
  const text = textOf(element, (inside) => hasClass(inside, "sources"));
  return (DATE.test(text) || NO_DATE.test(text)) && sourcesIn(element).length > 0;
};

/** What the links inside lead to, on this page or another. */
const targetsOf = (root: Element, element: Element): Element[] =>
  named(element, "a").flatMap((link) => {
    const [path = "", id = ""] = (attribute(link, "href") ?? "").split("#");
    const file = path === "" ? undefined : fileOf(path);
    const target = id && (file ? byId(page(file).root, id) : path === "" ? byId(root, id) : undefined);
    return target ? [target] : [];
  });

const nameOf = (element: Element): string => textOf(element).slice(0, 90);

describe("a figure on a card", () => {
  test("leads to the term on the scheme's own page, with its date and its sources", () => {
    const cards = localPages.flatMap(({ file, root }) => withAttribute(root, "data-scheme-id").map((card) => ({ file, root, card })));
    expect(cards.length).toBeGreaterThan(3 * 80 * 2);
    for (const { file, root, card } of cards) {
      const id = attribute(card, "data-scheme-id") ?? "";
      const figures = withAttribute(card, "data-figure");
      expect(figures.length, `${file} ${id}`).toBe(1);
      const own = figures.flatMap((figure) => named(figure, "a").map((link) => attribute(link, "href") ?? ""));
      expect(own.join(" "), `${file} ${id}`).toContain(`/schemes/${id}/#`);
      const targets = figures.flatMap((figure) => targetsOf(root, figure));
      expect(targets.some(isDocumented), `${file} ${id}`).toBe(true);
      const amount = findAll(card, (element) => element.name === "strong")[0];
      expect(targets.map((target) => textOf(target)).join(" "), `${file} ${id}: the same figure`).toContain(amount ? textOf(amount) : "");
    }
  });
});

describe("a figure on a scheme page", () => {
  const schemes = localPages.filter(({ file }) => file.includes("/schemes/"));

  test("has its date and its sources with it, or leads to where they are", () => {
    const figures = schemes.flatMap(({ file, root }) => withAttribute(root, "data-figure").map((figure) => ({ file, root, figure })));
    expect(figures.length).toBeGreaterThan(schemes.length);
    const bare = figures.filter(({ root, figure }) => {
      if (isDocumented(figure) || hasClass(figure, "chart")) return false;
      const links = named(figure, "a").map((link) => attribute(link, "href"));
      if (DATE.test(textOf(figure)) && links.includes("#sources")) return sourcesIn(sectionOf(byId(root, "sources"))).length === 0;
      return !targetsOf(root, figure).some(isDocumented);
    });
    expect(bare.map(({ file, figure }) => `${file}: ${nameOf(figure)}`)).toEqual([]);
  });

  test("of the chart of 2020 says which chart, whose and of which day", () => {
    const charts = schemes.flatMap(({ file, root }) => findAll(root, (element) => hasClass(element, "chart")).map((chart) => ({ file, text: textOf(chart) })));
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

test("no catalogue, stage or about page shows a figure outside of such a place", () => {
  const others = localPages.filter(({ file }) => !file.includes("/schemes/"));
  expect(others.flatMap(({ file, root }) => looseFigures(root).map((figure) => `${file}: ${figure}`))).toEqual([]);
});

const sectionOf = (heading: Element | undefined): Element => {
  const section = heading && [...around(heading)].find(({ name }) => name === "section");
  if (!section) throw new Error("no section of sources");
  return section;
};

/** Titles of documents, names of schemes, what a search box suggests: they quote, they do not state. */
const quotes = (element: Element): boolean => hasClass(element, "sources") || /^h[1-6]$/.test(element.name);

/** Figures in the page's words that are in no `[data-figure]`. */
function looseFigures(root: Element): string[] {
  const main = [...elementsIn(root)].find(({ name }) => name === "main");
  if (!main) throw new Error("no main");
  const outside = textOf(main, (element) => element.attributes.has("data-figure") || quotes(element));
  return figuresIn(outside).map(({ text, start }) => `${text} in “${outside.slice(Math.max(0, start - 40), start + 30)}”`);
}
