/** A scheme's page on a phone: what one gets, what one pays, whether it is open and where to apply, before anything else. */
import type { Page } from "@playwright/test";
import { schemes } from "./records.ts";
import { expect, test } from "./test.ts";

// Without script: what stands there stands there at once.
test.use({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });

/** Down to here a page is seen without scrolling; the way to the administrator may begin half a screen below. */
const FIRST_SCREEN = 800;
const OFFICIAL = 1_200;

/** Where on the page the first of them begins, in CSS px; `Infinity` where there is none. */
const topOf = (page: Page, selector: string): Promise<number> =>
  page.evaluate((wanted) => {
    const shown = [...document.querySelectorAll(wanted)].find((one) => one.getClientRects().length > 0);
    return shown ? shown.getBoundingClientRect().top + scrollY : Number.POSITIVE_INFINITY;
  }, selector);

/** What is wrong with the order of the page's parts: none that has ended stands before a live one, or unfolded beside it. */
const wrongParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll("[data-part]")].map((panel) => ({
      tense: panel.getAttribute("data-tense") ?? "",
      folded: panel.closest("details") !== null,
    }));
    const isLive = ({ tense }: { tense: string }) => tense === "in-force" || tense === "last-known";
    const firstEnded = parts.findIndex(({ tense }) => tense === "past");
    const lastLive = parts.map(isLive).lastIndexOf(true);
    return [
      ...(firstEnded >= 0 && lastLive > firstEnded ? ["an ended part before a live one"] : []),
      ...(parts.slice(1).some(({ tense, folded }) => tense === "past" && !folded) ? ["an ended part unfolded"] : []),
    ];
  });

for (const locale of ["zh-hk", "en"]) {
  test(`on the first screen of every scheme: status, figure and share; soon after, where to apply; live parts first (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const late: string[] = [];
    for (const { id } of schemes) {
      await page.goto(`${locale}/schemes/${id}/`);
      const figure = await topOf(page, "[data-part] .amount");
      const share = (await page.locator("[data-part]").first().locator(".share p").count())
        ? await topOf(page, "[data-part] .share p")
        : 0;
      const status = await topOf(page, "[data-status]");
      const official = await topOf(page, "[data-official]");
      late.push(...(await wrongParts(page)).map((wrong) => `${id}: ${wrong}`));
      if (figure > FIRST_SCREEN || share > FIRST_SCREEN || status > FIRST_SCREEN || official > OFFICIAL)
        late.push(`${id}: figure ${figure}, share ${share}, status ${status}, official ${official}`);
    }
    expect(late).toEqual([]);
  });
}

test("BUD's page is at most half as tall as when its sources stood in front of the answer", async ({ page }) => {
  for (const [locale, before] of [
    ["zh-hk", 10_516],
    ["en", 11_739],
  ] as const) {
    await page.goto(`${locale}/schemes/bud/`);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), locale).toBeLessThanOrEqual(before / 2);
  }
});
