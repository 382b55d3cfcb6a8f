/**
 * Types into the catalogue's search box, key by key, and measures what each key costs the page.
 *
 * A key's cost is all work between the moment the page hears of the character and the frame that shows its results:
 * from `beforeinput` to the end of all `input` handlers, and from the next frame's start to the first task after it,
 * when styles, layout and paint are done. The idle wait for the screen's next refresh between the two is left out:
 * it is up to 16 ms whatever a page does. What threads other than the page's own do to put pixels up is not in it.
 * With the wait the key took `whole`.
 */
import { chromium, type Page } from "@playwright/test";
import { findChromium, LAUNCH_ARGS } from "../browser/chromium.ts";
import { filesIn, ORIGIN, serve } from "./page-files.ts";
import { TIMES_ASKED } from "./search-contestant.ts";

declare global {
  interface Window {
    /** Resolves with the cost of the last key once its frame is done. */
    keyCost: () => Promise<KeyCost>;
    /** The longest time so far in which the page could not have heard a key. */
    longestDeaf: () => number;
  }
}

export interface KeyCost {
  /** In handlers. */
  script: number;
  /** In styles, layout and paint. */
  frame: number;
  /** From the character to the end of its frame. */
  whole: number;
}

/** Runs in the browser, before the page's own scripts. */
function watchKeys(): void {
  let cost = Promise.resolve({ script: 0, frame: 0, whole: 0 });
  let heard = 0;
  // Asked for before the page asks for its own frame: what the page puts off until after the paint is not in the frame.
  const askForFrame = ({ timeStamp }: Event) => {
    cost = new Promise((resolve) => {
      requestAnimationFrame(() => {
        const start = performance.now();
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = () => {
          const end = performance.now();
          resolve({ script: heard - timeStamp, frame: end - start, whole: end - timeStamp });
        };
        port1.postMessage(null);
      });
    });
  };
  addEventListener("beforeinput", askForFrame, true);
  addEventListener("input", () => {
    heard = performance.now();
  });
  window.keyCost = () => cost;
}

/** Asks to be heard again and again, and keeps the longest time that took. */
function listen(): void {
  let longest = 0;
  let asked = performance.now();
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = () => {
    longest = Math.max(longest, performance.now() - asked);
    asked = performance.now();
    port1.postMessage(null);
  };
  port1.postMessage(null);
  window.longestDeaf = () => {
    port1.close();
    return longest;
  };
}

export interface Typed {
  keys: KeyCost[];
  /** For emptying the box, which brings all schemes back. */
  emptied: KeyCost[];
  /** The longest time in which no key was heard while the search was being loaded. */
  deaf: number;
}

/** Types a query and empties the box again; the cost of each key. */
async function typeOne(page: Page, query: string): Promise<KeyCost[]> {
  const costs: KeyCost[] = [];
  for (const character of query) {
    await page.keyboard.insertText(character);
    costs.push(await page.evaluate(() => window.keyCost()));
  }
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Backspace");
  costs.push(await page.evaluate(() => window.keyCost()));
  return costs;
}

const total = ({ script, frame }: KeyCost): number => script + frame;

/** Each query is typed so often, and of each key the middle cost counts, as it does where engines are compared. */
async function typeAll(page: Page, queries: readonly string[]): Promise<Omit<Typed, "deaf">> {
  const typed: Omit<Typed, "deaf"> = { keys: [], emptied: [] };
  for (const query of queries) {
    const rounds: KeyCost[][] = [];
    for (let round = 0; round < TIMES_ASKED; round++) rounds.push(await typeOne(page, query));
    const costs = (rounds[0] ?? []).map(
      (_, key) =>
        rounds
          .flatMap((round) => round[key] ?? [])
          .sort((a, b) => total(a) - total(b))
          .at(TIMES_ASKED >> 1) as KeyCost,
    );
    typed.emptied.push(...costs.splice(-1));
    typed.keys.push(...costs);
  }
  return typed;
}

/** Opens the catalogue of a built site and types the queries; one before them is not counted. */
export async function typeInto(dist: string, queries: readonly string[]): Promise<Typed> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const read = filesIn(dist);
    if (!read("/zh-hk/")) throw new Error(`${dist}/ holds no catalogue page; run \`npm run build\` first.`);
    await serve(page, read);
    await page.addInitScript(watchKeys);
    await page.goto(`${ORIGIN}/zh-hk/`);
    await page.evaluate(listen);
    await page.locator("input[type=search]").fill("warm up");
    await page.locator("[role=status]").filter({ hasText: "warm up" }).waitFor();
    const deaf = await page.evaluate(() => window.longestDeaf());
    await page.locator("input[type=search]").fill("");
    return { ...(await typeAll(page, queries)), deaf };
  } finally {
    await browser.close();
  }
}
