/**
 * Pagefind over the scheme pages of the built site. Its search needs a browser, and it keeps an index for each language:
 * a query is asked where its reader would be, on the page in its own language and script.
 */
import { chromium } from "@playwright/test";
import { Converter } from "opencc-js";
import { close, createIndex, type IndexFile } from "pagefind";
import { findChromium, LAUNCH_ARGS } from "../../browser/chromium.ts";
import { ORIGIN, serve } from "../page-files.ts";
import { type Answer, type Contestant, TIMES_ASKED } from "../search-contestant.ts";

const LANGUAGES = { en: "en-HK", "zh-hk": "zh-Hant-HK", "zh-cn": "zh-Hans-HK" } as const;
type Locale = keyof typeof LANGUAGES;

const traditional = Converter({ from: "cn", to: "hk" });
const simplified = Converter({ from: "hk", to: "cn" });
const HAN = /\p{Script=Han}/u;

const localeOf = (query: string): Locale => {
  if (!HAN.test(query)) return "en";
  return simplified(query) === query && traditional(query) !== query ? "zh-cn" : "zh-hk";
};

async function indexOf(dist: string): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ rootSelector: "main" });
  if (!index) throw new Error(errors.join("\n"));
  const { page_count: pages } = await index.addDirectory({ path: dist, glob: "{en,zh-hk,zh-cn}/schemes/*/index.html" });
  if (pages === 0) throw new Error(`${dist}/ holds no scheme pages; run \`npm run build\` first.`);
  const { files } = await index.getFiles();
  await close();
  return files;
}

/** What a search loads: index and what is shown of a page, not the code. */
const isData = ({ path }: IndexFile): boolean => /\.pf_(?:index|meta|fragment)$/u.test(path);

/** Empty pages in each language, and Pagefind's files beside them. */
function siteOf(files: readonly IndexFile[]): (path: string) => Uint8Array | string | undefined {
  const byPath = new Map(files.map(({ path, content }) => [`/pagefind/${path}`, content]));
  return (path) => {
    const language = LANGUAGES[path.slice(1) as Locale];
    return language ? `<!doctype html><html lang="${language}">` : byPath.get(path);
  };
}

/** Runs in the browser: the middle of the times of the calls to search; what is shown of each page is loaded apart. */
async function askAll([queries, times]: [string[], number]): Promise<{ urls: string[]; ms: number }[]> {
  const address = "/pagefind/pagefind.js";
  const pagefind = await import(address);
  await pagefind.init();
  const answers = [];
  for (const query of queries) {
    const took: number[] = [];
    let results: { data: () => Promise<{ url: string }> }[] = [];
    for (let time = 0; time <= times; time++) {
      const start = performance.now();
      ({ results } = await pagefind.search(query));
      // The first time it may have to load a part of its index.
      if (time > 0) took.push(performance.now() - start);
    }
    const shown = await Promise.all(results.map((result) => result.data()));
    answers.push({
      urls: shown.map(({ url }) => url),
      ms: took.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0,
    });
  }
  return answers;
}

const idIn = (url: string): string => url.split("/").filter(Boolean).at(-1) ?? "";

export async function pagefind(dist: string): Promise<Contestant> {
  const files = await indexOf(dist);
  const answer = async (queries: readonly string[]): Promise<Answer[]> => {
    const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_ARGS });
    try {
      const answers = new Map<string, Answer>();
      for (const [locale, asked] of Map.groupBy(new Set(queries), localeOf)) {
        const page = await browser.newPage();
        await serve(page, siteOf(files));
        await page.goto(`${ORIGIN}/${locale}`);
        const found = await page.evaluate(askAll, [asked, TIMES_ASKED] as [string[], number]);
        asked.forEach((query, at) => {
          const { urls = [], ms = 0 } = found[at] ?? {};
          answers.set(query, { ids: urls.map(idIn), ms });
        });
      }
      return queries.map((query) => answers.get(query) as Answer);
    } finally {
      await browser.close();
    }
  };
  const size = files.filter(isData).reduce((sum, { content }) => sum + content.length, 0);
  return { name: "Pagefind, in Chromium", size, answer };
}
