/**
 * Types into the catalogue's search box, key by key, and measures what each key costs the page.
 *
 * A key's cost is all work between the moment the page hears of the character and the frame that shows its results:
 * from `beforeinput` to the end of all `input` handlers, and from the next frame's start to the first task after it,
 * when styles, layout and paint are done. The idle wait for the screen's next refresh between the two is left out:
 * it is up to 16 ms whatever a page does. What threads other than the page's own do to put pixels up is not in it.
 */
import { chromium, type Page } from "@playwright/test";
import { findChromium, LAUNCH_ARGS } from "../browser/chromium.ts";
import { filesIn, ORIGIN, serve } from "./page-files.ts";

declare global {
  interface Window {
    /** Resolves with the cost of the last key once its frame is done. */
    keyCost: () => Promise<KeyCost>;
  }
}

export interface KeyCost {
  /** In handlers. */
  script: number;
  /** In styles, layout and paint. */
  frame: number;
}

/** Runs in the browser, before the page's own scripts. */
function watchKeys(): void {
  let begun = 0;
  let cost = Promise.resolve({ script: 0, frame: 0 });
  addEventListener(
    "beforeinput",
    ({ timeStamp }) => {
      begun = timeStamp;
    },
    true,
  );
  addEventListener("input", () => {
    const script = performance.now() - begun;
    cost = new Promise((resolve) => {
      requestAnimationFrame(() => {
        const start = performance.now();
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = () => resolve({ script, frame: performance.now() - start });
        port1.postMessage(null);
      });
    });
  });
  window.keyCost = () => cost;
}

export interface Typed {
  keys: KeyCost[];
  /** For emptying the box, which brings all schemes back. */
  emptied: KeyCost[];
}

async function typeAll(page: Page, queries: readonly string[]): Promise<Typed> {
  const typed: Typed = { keys: [], emptied: [] };
  for (const query of queries) {
    for (const character of query) {
      await page.keyboard.insertText(character);
      typed.keys.push(await page.evaluate(() => window.keyCost()));
    }
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.press("Backspace");
    typed.emptied.push(await page.evaluate(() => window.keyCost()));
  }
  return typed;
}

/** Opens the catalogue of a built site and types the queries; one before them is not counted. */
export async function typeInto(dist: string, queries: readonly string[]): Promise<Typed & { bytes: number }> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const read = filesIn(dist);
    const bytes = read("/zh-hk/")?.length;
    if (bytes === undefined) throw new Error(`${dist}/ holds no catalogue page; run \`npm run build\` first.`);
    await serve(page, read);
    await page.addInitScript(watchKeys);
    await page.goto(`${ORIGIN}/zh-hk/`);
    await page.locator("input[type=search]").fill("warm up");
    await page.locator("[role=status]").filter({ hasText: "warm up" }).waitFor();
    await page.locator("input[type=search]").fill("");
    return { ...(await typeAll(page, queries)), bytes };
  } finally {
    await browser.close();
  }
}
