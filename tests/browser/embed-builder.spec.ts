import { violations } from "./accessibility.ts";
import { expect, test } from "./embed.ts";

test("choices change the lines and the preview", async ({ host, page }) => {
  await page.goto(`${host.site}en/embed/`);
  const lines = page.locator("[data-snippet=script]");
  await expect(lines).toContainText('data-locale="en" data-view="catalogue" async');
  await page.getByLabel("What", { exact: true }).selectOption("scheme:tvp");
  await page.locator("[data-builder]").getByLabel("Language").selectOption("zh-hk");
  await page.getByLabel("Own colour for links and buttons").check();
  await page.getByLabel("Links and buttons", { exact: true }).fill("#00695c");
  await page.getByLabel("Typeface").selectOption("serif");
  await page.getByLabel("As of a day").fill("2020-04-29");
  await page.getByLabel("As of a day").blur();
  await expect(lines).toContainText(
    'data-locale="zh-hk" data-view="scheme:tvp" data-theme="accent: #00695c; font: serif" data-asof="2020-04-29"',
  );
  await expect(lines).toContainText("科技券計劃（TVP）");
  await expect(page.locator("[data-snippet=frame]")).toContainText(
    "/zh-hk/embed/schemes/tvp/?theme=accent%3A+%2300695c",
  );
  const preview = page.frameLocator("[data-preview] iframe");
  await expect(preview.locator("h1")).toContainText("科技券計劃");
  await host.fits();
});

test("the lines work when they are pasted", async ({ host, page }) => {
  await page.goto(`${host.site}en/embed/`);
  await page.getByLabel("What", { exact: true }).selectOption("stage:training");
  const lines = (await page.locator("[data-snippet=script]").textContent()) ?? "";
  const published = (await page.locator("[data-site]").getAttribute("data-site")) ?? "";
  await host.open(lines.replaceAll(published, host.site));
  await host.fits();
  await expect((await host.frame()).locator("h1")).toContainText("Training");
});

test("copying says that it did", async ({ host, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${host.site}en/embed/`);
  await page.locator('[data-copy="policy"]').click();
  await expect(page.locator('[data-copy="policy"]')).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("frame-src");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the lines for the whole catalogue stand there, with a sentence on what to change", async ({ host, page }) => {
    await page.goto(`${host.site}en/embed/`);
    await expect(page.locator("[data-snippet=script]")).toBeVisible();
    await expect(page.locator("[data-snippet=script]")).toContainText("embed.js");
    await expect(page.getByText("The choices and the preview need JavaScript.")).toBeVisible();
    await expect(page.locator("[data-builder]")).toBeHidden();
  });
});

const PAGES = {
  builder: "embed/",
  catalogue: "embed/catalogue/",
  stage: "embed/stages/rnd/",
  scheme: "embed/schemes/bud/",
};
for (const [kind, path] of Object.entries(PAGES)) {
  for (const locale of ["zh-hk", "en"]) {
    test(`axe finds nothing: ${kind} (${locale}), light and dark, 375 and 1280 px`, async ({ host, page }) => {
      test.slow();
      for (const colorScheme of ["light", "dark"] as const) {
        for (const width of [375, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await page.goto(`${host.site}${locale}/${path}`);
          // What stands in the preview is judged by itself.
          await page.$$eval("[data-preview]", ([preview]) => preview?.replaceChildren());
          expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
    });
  }
}
