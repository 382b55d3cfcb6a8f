/** What the catalogue page loads before anyone interacts, as a browser asks for it. */
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { findChromium, LAUNCH_ARGS } from "../browser/chromium.ts";
import { filesIn, ORIGIN, serve } from "./page-files.ts";

/** Bytes on the wire, each file gzipped by itself. */
export async function transferOf(dist: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const read = filesIn(dist);
    let bytes = 0;
    await serve(page, (path) => {
      const body = read(path);
      bytes += body ? gzipSync(body, { level: 9 }).length : 0;
      return body;
    });
    await page.goto(`${ORIGIN}/zh-hk/`, { waitUntil: "networkidle" });
    return bytes;
  } finally {
    await browser.close();
  }
}
