import { violations, violationsLightAndDark } from "./accessibility.ts";
import { pagesIn } from "./kinds.ts";
import { expect, test } from "./test.ts";

for (const locale of ["zh-hk", "en"]) {
  for (const [kind, address] of pagesIn(locale)) {
    test(`axe finds nothing, light and dark at 375 px, light at 1280 px: ${kind}, ${locale}`, async ({ page }) => {
      await page.goto(address);
      // Colours are the same at either width.
      await page.setViewportSize({ width: 375, height: 800 });
      // They are the same in every language, too.
      expect.soft(await (locale === "en" ? violations : violationsLightAndDark)(page), "375 px").toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize({ width: 1280, height: 800 });
      expect.soft(await violations(page), "1280 px").toEqual([]);
    });
  }
}
