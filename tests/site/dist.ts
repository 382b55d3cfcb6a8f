/** The built site as files: what `npm run build` left in `dist/`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { type Element, parseHtml } from "./html.ts";

const DIST = join(process.cwd(), "dist");
if (!existsSync(join(DIST, "index.html"))) throw new Error("dist/ holds no site; run `npm run build` first");

/** Paths of all files, with `/` between folders, in order. */
export const files: string[] = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).split(sep).join("/"))
  .sort();

/** The file an address of the site leads to, e.g. `/en/` → `en/index.html`; undefined where there is none. */
export function fileOf(address: string): string | undefined {
  const path = decodeURIComponent(address.split(/[?#]/)[0] ?? "").slice(1);
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return files.includes(file) ? file : undefined;
}

export const read = (file: string): string => readFileSync(join(DIST, file), "utf8");

/** Bytes on the wire, with the compression any static host does. */
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

export interface Page {
  /** E.g. `en/schemes/tvp/index.html`. */
  file: string;
  /** E.g. `/en/schemes/tvp/`. */
  address: string;
  /** The language folder, if the page is in one. */
  locale: string | undefined;
  source: string;
  root: Element;
}

export const pages: Page[] = files
  .filter((file) => file.endsWith(".html"))
  .map((file) => {
    const source = read(file);
    const locale = file.match(/^(zh-hk|en|zh-cn)\//)?.[1];
    try {
      return { file, address: `/${file.replace(/index\.html$/, "")}`, locale, source, root: parseHtml(source) };
    } catch (error) {
      throw new Error(`dist/${file} is not well formed`, { cause: error });
    }
  });

/** Pages in a language: all but the root and the 404 page. */
export const localPages = pages.filter(({ locale }) => locale !== undefined);

/** @throws {Error} naming the file, if it was not built. */
export function page(file: string): Page {
  const found = pages.find((candidate) => candidate.file === file);
  if (!found) throw new Error(`dist/${file} was not built`);
  return found;
}
