import { pagesAndSchemesIn } from "./kinds.ts";
import { openAll, showAll, smallTargets } from "./measure.ts";
import { expect, test } from "./test.ts";

for (const locale of ["zh-hk", "en"]) {
  test(`on a phone every control of every page is at least 24 by 24 px (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 740 });
    for (const [kind, address] of pagesAndSchemesIn(locale)) {
      await page.goto(address);
      await page.evaluate(openAll);
      await page.evaluate(showAll);
      expect.soft(await page.evaluate(smallTargets), kind).toEqual([]);
    }
  });
}

test("a tap anywhere on a card opens its scheme, a tap on its source opens the source", async ({ page, catalogue }) => {
  await page.setViewportSize({ width: 375, height: 740 });
  await catalogue.open("en", "?stage=expansion&status=open");
  const card = page.locator('[data-scheme-id="bud"]');
  for (const position of [undefined, { x: 4, y: 4 }]) {
    await card.scrollIntoViewIfNeeded();
    // What was off the screen is drawn a frame after it came into sight; a finger is never as quick.
    await page.waitForFunction(() =>
      document.querySelector('[data-scheme-id="bud"] h3 a')?.checkVisibility({ contentVisibilityAuto: true }),
    );
    await card.click({ position });
    await expect(page).toHaveURL("en/schemes/bud/");
    await page.goBack();
  }
  await card.getByRole("link", { name: "Date and source" }).click();
  await expect(page).toHaveURL(/\/en\/schemes\/bud\/#/);
});
