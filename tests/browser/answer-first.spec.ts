/** A scheme's page on a phone: what one gets, what one pays, whether it is open and where to apply, before anything else. */
import type { Page } from "@playwright/test";
import { openAll } from "./measure.ts";
import { schemes } from "./records.ts";
import { expect, test } from "./test.ts";

// Without script: what stands there stands there at once.
test.use({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });

/** Down to here a page is seen without scrolling; the way to the administrator may begin half a screen below. */
const FIRST_SCREEN = 800;
const OFFICIAL = 1_200;

/** Where on the page, in CSS px, the first shown of each begins; `Infinity` where there is none. */
const placesOn = (page: Page) =>
  page.evaluate(() => {
    const topOf = (selector: string): number => {
      const shown = [...document.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0);
      return shown ? shown.getBoundingClientRect().top + scrollY : Number.POSITIVE_INFINITY;
    };
    return {
      figure: topOf("[data-part] .amount"),
      share: document.querySelector("[data-part]")?.querySelector(".share p") ? topOf("[data-part] .share p") : 0,
      status: topOf("[data-status]"),
      official: topOf("[data-official]"),
      parts: [...document.querySelectorAll("[data-part]")].map((panel) => ({
        tense: panel.getAttribute("data-tense") ?? "",
        folded: panel.closest("details") !== null,
      })),
    };
  });

/** What is wrong with the order of the page's parts: none that has ended stands before a live one, or unfolded beside it. */
function wrongParts(parts: { tense: string; folded: boolean }[]): string[] {
  const isLive = ({ tense }: { tense: string }) => tense === "in-force" || tense === "last-known";
  const firstEnded = parts.findIndex(({ tense }) => tense === "past");
  const lastLive = parts.map(isLive).lastIndexOf(true);
  return [
    ...(firstEnded >= 0 && lastLive > firstEnded ? ["an ended part before a live one"] : []),
    ...(parts.slice(1).some(({ tense, folded }) => tense === "past" && !folded) ? ["an ended part unfolded"] : []),
  ];
}

// Every page in English, whose lines are the longer ones; of the Chinese ones every third.
for (const [locale, every] of [
  ["en", 1],
  ["zh-hk", 3],
] as const) {
  test(`on the first screen of a scheme: status, figure and share; soon after, where to apply; live parts first (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const late: string[] = [];
    for (const { id } of schemes.filter((_, index) => index % every === 0)) {
      await page.goto(`${locale}/schemes/${id}/`);
      const { figure, share, status, official, parts } = await placesOn(page);
      late.push(...wrongParts(parts).map((wrong) => `${id}: ${wrong}`));
      if (figure > FIRST_SCREEN || share > FIRST_SCREEN || status > FIRST_SCREEN || official > OFFICIAL)
        late.push(`${id}: figure ${figure}, share ${share}, status ${status}, official ${official}`);
    }
    expect(late).toEqual([]);
  });
}

test("a page is at most half as tall as with its proof in the open", async ({ page }) => {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  for (const address of ["zh-hk/schemes/bud/", "en/schemes/bud/", "en/schemes/sfgs/"]) {
    await page.goto(address);
    const folded = await height();
    await page.evaluate(openAll);
    expect(folded, address).toBeLessThanOrEqual((await height()) / 2);
  }
});
