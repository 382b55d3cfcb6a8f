/** The built site as files: what `npm run build` left in `dist/`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";
import config from "../../astro.config.mjs";
import { type Element, parseHtml } from "./html.ts";

const DIST = join(process.cwd(), "dist");

/** Where the site stands on its host: `/`, or `/any/sub/path/`. */
export const BASE: string = config.base ?? "/";
/** The address of a path of the site, e.g. `en/about/`, as a page of a search engine gives it. */
export const absolute = (path: string): string => new URL(`${BASE}${path}`, config.site).href;

if (!existsSync(join(DIST, "index.html"))) throw new Error("dist/ holds no site; run `npm run build` first");

/** Paths of all files, with `/` between folders, in order. */
export const files: string[] = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).split(sep).join("/"))
  .sort();

/** The file an address of the site leads to, e.g. `/en/` → `en/index.html`; undefined where there is none. */
export function fileOf(address: string): string | undefined {
  if (!address.startsWith(BASE)) return undefined;
  const path = decodeURIComponent(address.split(/[?#]/)[0] ?? "").slice(BASE.length);
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return files.includes(file) ? file : undefined;
}

export const read = (file: string): string => readFileSync(join(DIST, file), "utf8");

/** Bytes on the wire, with the compression any static host does. */
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

export interface Page {
  /** E.g. `en/schemes/tvp/index.html`. */
  file: string;
  /** Its path on the site, e.g. `en/schemes/tvp/`. */
  path: string;
  /** The language folder, if the page is in one. */
  locale: string | undefined;
  /** Whether it is made for a frame on another site, in place of a full page. */
  bare: boolean;
  root: Element;
}

const readPage = (file: string): Page => {
  const path = file.replace(/index\.html$/, "");
  try {
    const locale = path.match(/^(zh-hk|en|zh-cn)\//)?.[1];
    return { file, path, locale, bare: /\/embed\/./.test(path), root: parseHtml(read(file)) };
  } catch (error) {
    throw new Error(`dist/${file} is not well formed`, { cause: error });
  }
};

export const pages: Page[] = files.filter((file) => file.endsWith(".html")).map(readPage);

/** Pages in a language, made for readers who come to this site: all but the root, the 404 page and those for a frame. */
export const localPages = pages.filter(({ locale, bare }) => locale !== undefined && !bare);

/** @throws {Error} naming the file, if it was not built. */
export function page(file: string): Page {
  const found = pages.find((candidate) => candidate.file === file);
  if (!found) throw new Error(`dist/${file} was not built`);
  return found;
}
