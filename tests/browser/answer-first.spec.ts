/** A scheme's page on a phone: what one gets, what one pays, whether it is open and where to apply, before anything else. */
import type { Page } from "@playwright/test";
import { schemes } from "./records.ts";
import { expect, test } from "./test.ts";

test.use({ viewport: { width: 360, height: 800 } });

/** Down to here a page is seen without scrolling; the way to the administrator may begin half a screen below. */
const FIRST_SCREEN = 800;
const OFFICIAL = 1_200;

/** Where on the page the first of them begins, in CSS px; `Infinity` where there is none. */
const topOf = (page: Page, selector: string): Promise<number> =>
  page.evaluate((wanted) => {
    const shown = [...document.querySelectorAll(wanted)].find((one) => one.getClientRects().length > 0);
    return shown ? shown.getBoundingClientRect().top + scrollY : Number.POSITIVE_INFINITY;
  }, selector);

for (const locale of ["zh-hk", "en"]) {
  test(`on the first screen of every scheme: status, figure and share; soon after, where to apply (${locale})`, async ({
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
      if (figure > FIRST_SCREEN || share > FIRST_SCREEN || status > FIRST_SCREEN || official > OFFICIAL)
        late.push(`${id}: figure ${figure}, share ${share}, status ${status}, official ${official}`);
    }
    expect(late).toEqual([]);
  });
}

test("no part that has ended stands before a live one, and none of them is open to view unasked", async ({ page }) => {
  test.setTimeout(120_000);
  const wrong: string[] = [];
  for (const { id } of schemes) {
    await page.goto(`zh-hk/schemes/${id}/`);
    const parts = await page.locator("[data-part]").evaluateAll((panels) =>
      panels.map((panel) => ({
        tense: panel.getAttribute("data-tense") ?? "",
        folded: panel.closest("details") !== null,
      })),
    );
    const firstEnded = parts.findIndex(({ tense }) => tense === "past");
    const lastLive = parts.findLastIndex(({ tense }) => tense === "in-force" || tense === "last-known");
    if (firstEnded >= 0 && lastLive > firstEnded) wrong.push(`${id}: an ended part before a live one`);
    if (parts.slice(1).some(({ tense, folded }) => tense === "past" && !folded))
      wrong.push(`${id}: an ended part unfolded`);
  }
  expect(wrong).toEqual([]);
});
