import { expect, test } from "./test.ts";

test.beforeEach(({ page }) => page.emulateMedia({ media: "print" }));

test("a printed scheme page leaves out navigation and keeps the scheme", async ({ page }) => {
  await page.goto("zh-hk/schemes/tvp/");
  for (const nav of await page.locator(".site-header nav").all()) await expect(nav).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".panel-main .amount strong")).toBeVisible();
  await expect(page.getByText("本站並非政府網站")).toBeVisible();
});

test("a printed figure has its sources with it, opened, and their addresses spelled out", async ({ page }) => {
  await page.goto("en/schemes/tvp/");
  const sources = page.locator(".panel-main .sources li");
  expect(await sources.count()).toBeGreaterThan(1);
  const heights = await sources.evaluateAll((items) =>
    items.map((item) =>
      item.checkVisibility({ contentVisibilityAuto: true }) ? item.getBoundingClientRect().height : 0,
    ),
  );
  expect(Math.min(...heights)).toBeGreaterThan(5);
  const written = await page
    .locator(".panel-main .sources a")
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(written).toContain("https://");
});

test("a printed catalogue shows every card and no control", async ({ page, catalogue }) => {
  await catalogue.open("en", "?stage=training");
  await expect(catalogue.search).toBeHidden();
  await expect(page.locator("[data-filters]")).toBeHidden();
  await expect(catalogue.sort).toBeHidden();
  const cards = await catalogue.shown();
  expect(cards.length).toBeGreaterThan(5);
  await expect(catalogue.status).toBeVisible();
});

test("a printed list from a dark screen is dark on white", async ({ page, catalogue }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await catalogue.open("en");
  const pale = await page.$$eval("main *", (elements) => {
    const brightness = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const words = elements.filter(
      (element) =>
        element.checkVisibility() &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    return [
      ...new Set(
        words
          .filter((element) => brightness(getComputedStyle(element).color) > 130)
          .map((element) => `${element.className} ${getComputedStyle(element).color}`),
      ),
    ];
  });
  expect(pale).toEqual([]);
});

test("a scheme page prints on A4 without cutting a figure from its sources", async ({ page }) => {
  await page.goto("zh-hk/schemes/tvp/");
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(0);
  const breaks = await page
    .locator(".panel")
    .evaluateAll((panels) => panels.map((panel) => getComputedStyle(panel).breakInside));
  expect(new Set(breaks)).toEqual(new Set(["avoid"]));
});
