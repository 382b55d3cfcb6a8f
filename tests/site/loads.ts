/** What a page loads, followed from its HTML as a browser would. */
import { BASE, fileOf, gzipped, page, read } from "./dist.ts";
import { attribute, named } from "./elements.ts";

const STATIC =
  /\bimport\s*(?:[\w$*{}\s,]+?\s*from\s*)?["']([^"']+)["']|\bexport\s*[\w$*{}\s,]+?\s*from\s*["']([^"']+)["']/g;
const DYNAMIC = /\bimport\s*\(\s*["'`]([^"'`]+)["'`]/g;

export interface Loads {
  /** All files before anyone interacts, the page itself first. */
  atOnce: string[];
  /** Scripts, those loaded later included. */
  scripts: string[];
  /** The page's inline scripts, as written. */
  inline: string[];
}

/** @throws {Error} where the page loads something that was not built. */
export function loadsOf(file: string): Loads {
  const { root, path } = page(file);
  const address = `${BASE}${path}`;
  const need = (from: string, to: string): string => {
    const found = fileOf(new URL(to, `http://site${from}`).pathname);
    if (!found) throw new Error(`${file} loads ${to}, which was not built`);
    return found;
  };
  const links = named(root, "link").filter((link) =>
    ["stylesheet", "icon", "modulepreload", "preload"].includes(attribute(link, "rel") ?? ""),
  );
  const elements = named(root, "script");
  const inline = elements
    .filter((script) => !attribute(script, "src") && attribute(script, "type") !== "application/json")
    .map((script) => script.children.join(""));
  const first = [
    ...elements.flatMap((script) => attribute(script, "src") ?? []).map((src) => need(address, src)),
    ...inline.flatMap((code) => imports(code, STATIC)).map((to) => need(address, to)),
  ];
  const eager = followed(first, [STATIC], need);
  const later = inline.flatMap((code) => imports(code, DYNAMIC)).map((to) => need(address, to));
  const all = followed([...eager, ...later], [STATIC, DYNAMIC], need);
  const assets = links.map((link) => need(address, attribute(link, "href") ?? ""));
  const pictures = named(root, "img").map((image) => need(address, attribute(image, "src") ?? ""));
  return { atOnce: [...new Set([file, ...assets, ...pictures, ...eager])], scripts: all, inline };
}

const imports = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].flatMap(([, a, b]) => a ?? b ?? []);

function followed(first: readonly string[], patterns: RegExp[], need: (from: string, to: string) => string): string[] {
  const seen = new Set<string>();
  const queue = [...first];
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const from = `${BASE}${file}`;
    const code = read(file);
    queue.push(...patterns.flatMap((pattern) => imports(code, pattern)).map((to) => need(from, to)));
  }
  return [...seen];
}

const weights = new Map<string, number>();

/** Most files are shared by hundreds of pages and need weighing only once. */
function weightOf(file: string): number {
  const weight = weights.get(file) ?? gzipped(read(file));
  weights.set(file, weight);
  return weight;
}

/** Bytes on the wire for some files and inline scripts. */
export const weigh = (files: readonly string[], inline: readonly string[] = []): number =>
  [...files.map(weightOf), ...inline.map(gzipped)].reduce((sum, weight) => sum + weight, 0);
