/**
 * `node tests/browser/print-pages.ts`: on how many A4 pages each scheme of the build in dist/ prints, the most first.
 * It fails where one takes more than three.
 */
import { readdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { preview } from "astro";
import { freePort } from "../free-port.ts";
import { findChromium, LAUNCH_ARGS } from "./chromium.ts";
import { pagesOf } from "./pdf.ts";

const MOST = 3;
const LOCALES = ["zh-hk", "en", "zh-cn"];

const port = await freePort();
const server = await preview({ root: ".", logLevel: "silent", server: { host: "127.0.0.1", port } });
const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_ARGS });
const page = await browser.newPage();
const counts: { path: string; pages: number }[] = [];
for (const locale of LOCALES) {
  for (const id of readdirSync(`dist/${locale}/schemes`)) {
    await page.goto(`http://127.0.0.1:${port}/${locale}/schemes/${id}/`);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    counts.push({ path: `${locale}/${id}`, pages: pagesOf(pdf).length });
  }
}
await browser.close();
await server.stop();

counts.sort((a, b) => b.pages - a.pages);
for (let pages = counts[0]?.pages ?? 0; pages > 0; pages--) {
  const those = counts.filter((count) => count.pages === pages);
  const named = pages >= MOST ? `: ${those.map(({ path }) => path).join(" ")}` : "";
  console.log(`${pages} ${pages === 1 ? "page" : "pages"}: ${those.length} schemes${named}`);
}
process.exitCode = counts.some(({ pages }) => pages > MOST) ? 1 : 0;
