import { violationsLightAndDark } from "./accessibility.ts";
import { openAll } from "./measure.ts";
import { expect, test } from "./test.ts";

test("axe finds nothing with filters open and choices made on a phone", async ({ page, catalogue }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await catalogue.open("en", "?stage=financing&status=open&sector=retail");
  await page.locator("[data-filters] summary").click();
  expect(await violationsLightAndDark(page)).toEqual([]);
});

test("axe finds nothing among results with marks and reasons", async ({ page, catalogue }) => {
  await catalogue.open("zh-hk");
  await catalogue.type("科技券 網店");
  await expect(page.locator("[data-scheme-id]:visible").first()).toBeVisible();
  expect(await violationsLightAndDark(page)).toEqual([]);
});

test("axe finds nothing where nothing was found", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await catalogue.type("qqxzv wwkjh");
  await expect(catalogue.none).toBeVisible();
  expect(await violationsLightAndDark(page)).toEqual([]);
});

test("axe finds nothing where no scheme fits the choices", async ({ page, catalogue }) => {
  await catalogue.open("zh-hk", "?stage=training&instrument=loan-guarantee&status=merged");
  await expect(catalogue.none).toBeVisible();
  expect(await violationsLightAndDark(page)).toEqual([]);
});

test("axe finds nothing on a scheme page with every source open", async ({ page }) => {
  await page.goto("zh-hk/schemes/bud/");
  await page.evaluate(openAll);
  expect(await violationsLightAndDark(page)).toEqual([]);
});

test("axe finds nothing on a Simplified page and on the root", async ({ page, browser, baseURL }) => {
  await page.goto("zh-cn/schemes/tvp/");
  expect(await violationsLightAndDark(page)).toEqual([]);
  const still = await browser.newContext({ baseURL, javaScriptEnabled: true });
  const root = await still.newPage();
  // Without its refresh, as a reader sees it whose browser does not follow one.
  await root.route("./", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace(/<meta http-equiv="refresh"[^>]*>/, ""),
    });
  });
  await root.goto("./");
  expect(await violationsLightAndDark(root)).toEqual([]);
  await still.close();
});
