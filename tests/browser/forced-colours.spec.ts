import { expect, test } from "./test.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test(`in forced colours (${colorScheme}) the share bar still shows two parts`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await page.goto("en/schemes/tvp/");
    const contrast = await page.locator(".panel-main .share-bar").evaluate((bar) => {
      const luminance = (colour: string): number => {
        const channels = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((value) => {
          const part = Number(value) / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * (channels[0] ?? 0) + 0.7152 * (channels[1] ?? 0) + 0.0722 * (channels[2] ?? 0);
      };
      const between = (one: string, other: string): number => {
        const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
        return (high + 0.05) / (low + 0.05);
      };
      const style = (selector: string) => getComputedStyle(bar.querySelector(selector) as Element);
      return {
        parts: between(style(".government").fill, style(".whole").fill),
        edge: between(style(".whole").stroke, getComputedStyle(document.body).backgroundColor),
      };
    });
    expect(contrast.parts).toBeGreaterThanOrEqual(3);
    expect(contrast.edge).toBeGreaterThanOrEqual(3);
    const box = await page.locator(".panel-main .share-bar").boundingBox();
    expect(box?.width).toBeGreaterThan(100);
    expect(box?.height).toBeGreaterThan(4);
  });
}

test("in forced colours the chosen stage and the focus can be told apart", async ({ page, catalogue }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await catalogue.open("en", "?stage=rnd");
  const looks = (stage: string) =>
    catalogue.tab(stage).evaluate((tab) => {
      const { borderColor, backgroundColor, fontWeight } = getComputedStyle(tab);
      return `${borderColor} ${backgroundColor} ${fontWeight}`;
    });
  expect(await looks("rnd")).not.toBe(await looks("training"));
});

test("in forced colours what is chosen is filled, and the page one is on is underlined", async ({
  page,
  catalogue,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await catalogue.open("en", "?stage=rnd");
  const fill = (stage: string) => catalogue.tab(stage).evaluate((tab) => getComputedStyle(tab).backgroundColor);
  expect(await fill("rnd")).not.toBe(await fill("training"));
  const line = (name: string) =>
    page
      .locator(".site-header")
      .getByRole("link", { name, exact: true })
      .evaluate((link) => getComputedStyle(link).borderBottomStyle);
  expect(await line("All schemes")).toBe("solid");
  expect(await line("Overview")).toBe("none");
});

test("a share is told in words too, never by the bar alone", async ({ page, catalogue }) => {
  await catalogue.open("en");
  const wordless = await page.$$eval(
    ".share",
    (shares) => shares.filter((share) => !share.querySelector("p")?.textContent?.trim()).length,
  );
  expect(wordless).toBe(0);
  expect(await page.locator(".share-bar:not([aria-hidden=true])").count()).toBe(0);
});
