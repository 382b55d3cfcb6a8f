/** What pages say of figures, to be understood without a key: who pays what, and whether terms still hold. */
import { describe, expect, test } from "vitest";
import { pages } from "./dist.ts";
import { around, attribute, elementsIn, findAll, hasClass, textOf, withAttribute } from "./elements.ts";
import type { Element } from "./html.ts";

/** A ratio as printed: `1:3`, `5 : 5`; no time of day and no part of a longer number. */
const RATIO = /(?<![\d:：.,])\d{1,2}\s?[:：]\s?\d{1,2}(?![\d:：])/u;
/** Somebody pays, in any of the languages. */
const PAYS = /\bpay|half|halves|third|quarter|出|付|[一兩两]半|四分|三分/iu;

/** Elements that hold a ratio in text of their own. */
const withRatio = (root: Element): Element[] =>
  [...elementsIn(root)].filter(({ children }) =>
    children.some((child) => typeof child === "string" && RATIO.test(child)),
  );

describe("a ratio", () => {
  test("is never bare: the same figure or sentence says who pays what", () => {
    let found = 0;
    const bare: string[] = [];
    for (const { file, root } of pages) {
      for (const element of withRatio(root)) {
        if (element.name === "script" || element.name === "style") continue;
        found++;
        const stands =
          [...around(element)].find((one) => attribute(one, "data-figure") !== undefined) ?? element.parent;
        const own = [...around(element)].find(({ name }) => name === "p" || name === "li" || name === "dd");
        const text = `${textOf(own ?? element)} ${stands && attribute(stands, "data-figure") !== undefined && own !== undefined ? "" : textOf(stands ?? element)}`;
        if (!PAYS.test(text)) bare.push(`${file}: ${textOf(element).slice(0, 80)}`);
      }
    }
    expect(found).toBeGreaterThan(500);
    expect(bare).toEqual([]);
  });
});

describe("terms of a scheme that is not known to be open", () => {
  const IN_FORCE = /in force|現行|现行/iu;
  const isHistory = (element: Element) => attribute(element, "data-history") !== undefined;

  test("are never called in force, on cards and on its own page", () => {
    const wrong: string[] = [];
    let checked = 0;
    for (const { file, root, path } of pages.filter((page) => !page.path.includes("/editions/"))) {
      const places = /\/schemes\//.test(path) ? [root] : withAttribute(root, "data-scheme-id");
      for (const place of places) {
        const [status] = withAttribute(place, "data-status").map((one) => attribute(one, "data-status"));
        if (status === undefined || status === "open") continue;
        checked++;
        const parts = place === root ? withAttribute(root, "data-part") : [place];
        for (const part of parts)
          if (IN_FORCE.test(textOf(part, (one) => isHistory(one) || hasClass(one, "term-source"))))
            wrong.push(`${file}: ${textOf(part).slice(0, 60)}`);
        if (parts.some((part) => attribute(part, "data-tense") === "in-force")) wrong.push(`${file}: data-tense`);
      }
    }
    expect(checked).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });
});

test("a section that has nothing to say is not drawn", () => {
  const empty = pages
    .filter(({ path }) => path.includes("/schemes/"))
    .flatMap(({ file, root }) =>
      findAll(root, ({ name }) => name === "dl" || name === "ul" || name === "ol")
        .filter((list) => textOf(list) === "" && attribute(list, "hidden") === undefined)
        .map((list) => `${file}: ${list.name}.${attribute(list, "class")}`),
    );
  expect(empty).toEqual([]);
});
