/** Asking a parsed page: which elements there are, what they say, what stands around them. */
import type { Element } from "./html.ts";

/** Every element below, in the order of the page. */
export function* elementsIn(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    yield child;
    yield* elementsIn(child);
  }
}

export const findAll = (root: Element, test: (element: Element) => boolean): Element[] =>
  [...elementsIn(root)].filter(test);

/** All elements of a name, e.g. `meta`. */
export const named = (root: Element, name: string): Element[] => findAll(root, (element) => element.name === name);

export const attribute = (element: Element, name: string): string | undefined => element.attributes.get(name);

export const withAttribute = (root: Element, name: string): Element[] =>
  findAll(root, (element) => element.attributes.has(name));

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, "class") ?? "").split(/\s+/).includes(name);

/** The element and everything it stands in, nearest first. */
export function* around(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = at.parent) yield at;
}

const idsOf = new WeakMap<Element, Map<string, Element>>();

/** The element with the id, if the page has it. */
export function byId(root: Element, id: string): Element | undefined {
  let ids = idsOf.get(root);
  if (!ids) {
    ids = new Map(withAttribute(root, "id").map((element) => [attribute(element, "id") ?? "", element]));
    idsOf.set(root, ids);
  }
  return ids.get(id);
}

const SILENT = new Set(["script", "style", "template"]);

/** What a reader meets of the element, blanks made one; `skip` leaves out whole elements. */
export function textOf(element: Element, skip: (element: Element) => boolean = () => false): string {
  const collect = (at: Element): string =>
    at.children
      .map((child) =>
        typeof child === "string" ? child : SILENT.has(child.name) || skip(child) ? " " : collect(child),
      )
      .join("");
  return collect(element).replace(/\s+/g, " ").trim();
}
