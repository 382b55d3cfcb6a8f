import type { Page } from "@playwright/test";
import { OTHER_SCHEMES, pagesAndSchemesIn } from "./kinds.ts";
import { openAll, overlaps, showAll, sticksOut } from "./measure.ts";
import { expect, test } from "./test.ts";

const WIDTHS = [320, 360, 768, 1280];

const faultsOf = async (page: Page): Promise<string[]> => [
  ...(await page.evaluate(sticksOut)),
  ...(await page.evaluate(overlaps)),
];

for (const locale of ["zh-hk", "en"]) {
  for (const [kind, address] of pagesAndSchemesIn(locale)) {
    test(`nothing sticks out or overlaps at ${WIDTHS.join(", ")} px: ${kind} (${locale})`, async ({ page }) => {
      await page.goto(address);
      await page.evaluate(showAll);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await faultsOf(page), `${width} px`).toEqual([]);
      }
    });
  }
}

test("with every disclosure open, scheme pages still fit a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const id of ["bud", "sfgs", ...OTHER_SCHEMES]) {
    await page.goto(`en/schemes/${id}/`);
    await page.evaluate(openAll);
    expect.soft(await faultsOf(page), id).toEqual([]);
  }
});

test("with many choices made and a long query, the catalogue still fits a phone", async ({ page, catalogue }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await catalogue.open(
    "en",
    `?q=${"W".repeat(110)}&stage=rnd,startup,expansion,training&applicant=trade-association,public-body&sector=creative-industries`,
  );
  await catalogue.answered("WWW");
  await page.locator("[data-filters] summary").click();
  expect(await faultsOf(page)).toEqual([]);
});
