/**
 * Just enough HTML reading for pages this project's own build writes: every element that needs an end tag has one,
 * every attribute value is quoted. What breaks that rule is refused by name, so nothing is passed over in silence.
 */

export interface Element {
  name: string;
  attributes: Map<string, string>;
  children: (Element | string)[];
  parent: Element | undefined;
}

const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);
/** Elements whose content is not markup. */
const RAW = new Set(["script", "style", "textarea", "title"]);

const TOKEN =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-z][\w-]*)\s*>|<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*')?)*)\s*(\/?)>/giy;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:="([^"]*)"|='([^']*)')?/g;

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** Character references resolved: `&amp;`, `&#39;`, `&#x27;`. */
export const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hex
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : (NAMED[name] ?? whole),
  );

/**
 * The document as a tree.
 * @throws {Error} with the place, where markup is not well formed.
 */
export function parseHtml(source: string): Element {
  const document: Element = { name: "#document", attributes: new Map(), children: [], parent: undefined };
  let open = document;
  let at = 0;
  const refuse = (what: string): never => {
    throw new Error(`${what} at ${at}: ${source.slice(at, at + 80)}`);
  };
  while (at < source.length) {
    if (source[at] !== "<") {
      const next = source.indexOf("<", at);
      const end = next === -1 ? source.length : next;
      open.children.push(decode(source.slice(at, end)));
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(source) ?? refuse("not a tag");
    const [whole, endName, startName, attributes = "", selfClosed] = token;
    if (endName) {
      if (endName !== open.name) refuse(`</${endName}> where <${open.name}> is open`);
      open = open.parent ?? document;
    } else if (startName) {
      const element: Element = {
        name: startName.toLowerCase(),
        attributes: attributesIn(attributes),
        children: [],
        parent: open,
      };
      open.children.push(element);
      if (RAW.has(element.name)) {
        const end = source.indexOf(`</${element.name}`, at);
        element.children.push(source.slice(at + whole.length, end));
        at = source.indexOf(">", end) + 1;
        continue;
      }
      if (!selfClosed && !VOID.has(element.name)) open = element;
    }
    at += whole.length;
  }
  if (open !== document) refuse(`<${open.name}> never closed`);
  return document;
}

function attributesIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    if (found.has(name.toLowerCase())) throw new Error(`attribute ${name} twice in <… ${text.trim()}>`);
    found.set(name.toLowerCase(), decode(double ?? single ?? ""));
  }
  return found;
}
