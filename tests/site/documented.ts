/** What it means that a figure is documented: a date and its sources stand with it, or where its link leads. */
import { fileOf, page } from "./dist.ts";
import { around, attribute, byId, findAll, hasClass, named, textOf } from "./elements.ts";
import type { Element } from "./html.ts";

export const DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d\d\b|\b(?:19|20)\d\d\b|(?:19|20)\d\d年/;
const NO_DATE = /[Ss]tart date unknown|生效日期不詳|生效日期不详/;

/** A list that names at least one publisher and document. */
export const sourcesIn = (element: Element): Element[] =>
  findAll(element, (inside) => hasClass(inside, "sources")).filter((list) =>
    named(list, "li").some((item) => textOf(item).length > 8),
  );

/** Whether the element itself shows a date (or says that none is documented) and its sources. */
export const isDocumented = (element: Element): boolean => {
  const text = textOf(element, (inside) => hasClass(inside, "sources"));
  return (DATE.test(text) || NO_DATE.test(text)) && sourcesIn(element).length > 0;
};

/** Whether the element is one of a list of sources, and says its date, or that it bears none. */
export const isSource = (element: Element): boolean =>
  element.name === "li" &&
  [...around(element)].some((outer) => hasClass(outer, "sources")) &&
  /\b(?:19|20)\d\d\b|no date|未註明日期|未注明日期|(?:19|20)\d\d年/.test(textOf(element));

/** What the links inside lead to, on this page or another. */
export const targetsOf = (root: Element, element: Element): Element[] =>
  named(element, "a").flatMap((link) => {
    const [path = "", id = ""] = (attribute(link, "href") ?? "").split("#");
    const file = path === "" ? undefined : fileOf(path);
    const target = id && (file ? byId(page(file).root, id) : path === "" ? byId(root, id) : undefined);
    return target ? [target] : [];
  });
