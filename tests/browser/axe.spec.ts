import { violationsLightAndDark } from "./accessibility.ts";
import { pagesIn } from "./kinds.ts";
import { expect, test } from "./test.ts";

for (const locale of ["zh-hk", "en"]) {
  for (const [kind, address] of pagesIn(locale)) {
    test(`axe finds nothing, light and dark, 375 and 1280 px: ${kind}, ${locale}`, async ({ page }) => {
      await page.goto(address);
      for (const width of [375, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await violationsLightAndDark(page), `${width} px`).toEqual([]);
      }
    });
  }
}
