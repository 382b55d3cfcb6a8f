import { violations } from "./accessibility.ts";
import { pagesIn } from "./kinds.ts";
import { expect, test } from "./test.ts";

for (const locale of ["zh-hk", "en"]) {
  for (const [kind, address] of pagesIn(locale)) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [375, 1280]) {
        test(`axe finds nothing: ${kind}, ${locale}, ${colorScheme}, ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await page.goto(address);
          expect(await violations(page)).toEqual([]);
        });
      }
    }
  }
}
