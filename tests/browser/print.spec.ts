import { letterSizes, pagesOf } from "./pdf.ts";
import { ids, scheme } from "./records.ts";
import { expect, test } from "./test.ts";

test.beforeEach(({ page }) => page.emulateMedia({ media: "print" }));

test("a printed scheme page leaves out navigation and keeps the scheme", async ({ page }) => {
  await page.goto("zh-hk/schemes/tvp/");
  for (const nav of await page.locator(".site-header nav").all()) await expect(nav).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".panel-main .amount strong")).toBeVisible();
  await expect(page.getByText("本站並非政府網站")).toBeVisible();
});

test("a printed scheme says the answer and its address, every dated figure, and each source once", async ({ page }) => {
  await page.goto("en/schemes/tvp/");
  await expect(page.locator(".scheme-head [data-status]")).toBeVisible();
  await expect(page.locator(".scheme-head .official")).toContainText(/[a-z]+\.(gov\.)?hk/);
  await expect(page.locator(".panel-main .share p")).toContainText(/Government pays/);
  const rows = page.locator("[data-history] .terms > li > details > summary");
  expect(await rows.count()).toBeGreaterThan(2);
  const sources = page.locator("main .sources li");
  const drawn = await sources.evaluateAll((items) =>
    items
      .filter((item) => item.checkVisibility({ contentVisibilityAuto: true }) && item.getClientRects().length > 0)
      .map((item) => item.textContent),
  );
  expect(drawn.length).toBe(Object.keys(scheme("tvp").sources).length);
  for (const row of await rows.all())
    expect(await row.evaluate((item) => item.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
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

for (const locale of ["zh-hk", "en"]) {
  // The one with most parts and dated terms; `node tests/browser/print-pages.ts` counts the pages of all.
  for (const id of ["bud", "citf", "sfgs", "sie-fund"]) {
    // The fund with most sources takes a fourth page in English.
    const most = id === "bud" && locale === "en" ? 4 : 3;
    test(`${id} prints on at most ${most} A4 pages (${locale})`, async ({ page }) => {
      await page.goto(`${locale}/schemes/${id}/`);
      const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
      expect(pagesOf(pdf).length).toBeLessThanOrEqual(most);
      expect(letterSizes(pdf)[0]).toBeGreaterThanOrEqual(7);
    });
  }
}

test("a printed list of schemes is compact: ten or more to a page", async ({ page }) => {
  for (const path of ["zh-hk/?show=all", "en/?show=all"]) {
    await page.goto(path);
    await expect(page.locator("[data-scheme-id]:visible")).toHaveCount(ids.length);
    const cards = ids.length;
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    expect(cards / pagesOf(pdf).length, path).toBeGreaterThan(10);
  }
});

test("a printed scheme begins with its answer: name, status, address, figure and who pays what stand on the first page", async ({
  page,
}) => {
  const A4_HEIGHT_PX = (297 - 2 * 11) * (96 / 25.4);
  await page.setViewportSize({ width: Math.round((210 - 2 * 13) * (96 / 25.4)), height: 1000 });
  for (const id of ["bud", "sfgs", "citf"]) {
    await page.goto(`zh-hk/schemes/${id}/`);
    for (const place of [
      "h1",
      ".scheme-head [data-status]",
      ".official",
      ".panel-main .amount",
      ".panel-main .share p",
    ]) {
      const bottom = await page
        .locator(place)
        .first()
        .evaluate((element) => element.getBoundingClientRect().bottom);
      expect(bottom, `${id} ${place}`).toBeLessThan(A4_HEIGHT_PX);
    }
  }
});
