import { findChromium, LAUNCH_ARGS } from "./chromium.ts";
import { pagesAndSchemesIn } from "./kinds.ts";
import { overlaps, showAll, sticksOut } from "./measure.ts";
import { expect, test } from "./test.ts";

/** Letters twice as large as usual, as a reader sets them in the browser. */
test.use({
  launchOptions: { executablePath: findChromium(), args: [...LAUNCH_ARGS, "--blink-settings=defaultFontSize=32"] },
});

for (const locale of ["zh-hk", "en"]) {
  test(`text at 200 % fits every page, on a phone, half a screen and a whole one (${locale})`, async ({ page }) => {
    for (const [kind, address] of pagesAndSchemesIn(locale)) {
      await page.goto(address);
      await page.evaluate(showAll);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("32px");
      for (const width of [375, 640, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect
          .soft([...(await page.evaluate(sticksOut)), ...(await page.evaluate(overlaps))], `${kind}, ${width} px`)
          .toEqual([]);
      }
    }
  });
}
