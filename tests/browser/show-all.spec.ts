/** Of a long list the first dozen stand, and a button shows the rest. */
import type { Route } from "@playwright/test";
import { ids, idsOf } from "./records.ts";
import { expect, test } from "./test.ts";

const SCRIPTS = /\/_astro\/.*\.js$/;
const DOZEN = 12;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ["zh-hk/", "en/embed/catalogue/", "en/embed/catalogue/?show=24"]) {
    test(`the whole list stands, and no button: ${path}`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator("[data-scheme-id]:visible")).toHaveCount(ids.length);
      await expect(page.locator("[data-show-all]")).toBeHidden();
    });
  }

  test("the same on a stage's page for a frame", async ({ page }) => {
    await page.goto("en/embed/stages/rnd/");
    const expected = idsOf({ stage: ["rnd"] });
    expect(expected.length).toBeGreaterThan(DOZEN);
    await expect(page.locator("[data-scheme-id]:visible")).toHaveCount(expected.length);
    await expect(page.getByRole("heading", { level: 2 }).last()).toBeVisible();
    await expect(page.locator("[data-show-all]")).toBeHidden();
  });
});

test("twelve stand, and the button says how many there are, in each language", async ({ page, catalogue }) => {
  for (const [locale, text] of [
    ["en", `Show all ${ids.length}`],
    ["zh-hk", `顯示全部${ids.length}個計劃`],
    ["zh-cn", `显示全部${ids.length}个计划`],
  ] as const) {
    await catalogue.open(locale);
    await expect(page.locator("[data-island=started]").first()).toBeVisible();
    await expect(catalogue.cards).toHaveCount(DOZEN);
    await expect(catalogue.showAll).toHaveText(text);
  }
});

test("pressed, it shows all, goes away, and leaves the reader at the first that was not there", async ({
  page,
  catalogue,
}) => {
  await catalogue.open("en");
  const before = await catalogue.onDisplay();
  expect(before).toHaveLength(DOZEN);
  await catalogue.showAll.focus();
  await page.keyboard.press("Enter");
  await expect(catalogue.cards).toHaveCount(ids.length);
  await expect(catalogue.showAll).toBeHidden();
  const all = await catalogue.onDisplay();
  expect(all.slice(0, DOZEN)).toEqual(before);
  await expect(page.locator(`[data-scheme-id="${all[DOZEN]}"] h3 a`)).toBeFocused();
  await expect(page.locator(`[data-scheme-id="${all[DOZEN]}"]`)).toBeInViewport();
  await expect(page).toHaveURL(/en\/\?show=all$/);
});

test("the button comes right after the last card for whoever goes by keyboard", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await catalogue.cards.last().locator("a").last().focus();
  await page.keyboard.press("Tab");
  await expect(catalogue.showAll).toBeFocused();
});

test("of what a search or a filter leaves, twelve stand too, and up to twelve need no button", async ({
  catalogue,
}) => {
  const rnd = idsOf({ stage: ["rnd"] });
  await catalogue.open("en", "?stage=rnd");
  await expect(catalogue.cards).toHaveCount(DOZEN);
  await expect(catalogue.showAll).toHaveText(`Show all ${rnd.length}`);
  await catalogue.showAll.click();
  await expect(catalogue.cards).toHaveCount(rnd.length);
  expect((await catalogue.onDisplay()).sort()).toEqual(rnd);

  await catalogue.open("en");
  await catalogue.type("loan");
  const found = Number(/\d+/.exec((await catalogue.status.textContent()) ?? "")?.[0]);
  await expect(catalogue.cards).toHaveCount(Math.min(found, DOZEN));
  await catalogue.type("technology voucher");
  expect((await catalogue.onDisplay()).length).toBeLessThanOrEqual(DOZEN);
  await expect(catalogue.showAll).toBeHidden();
  await catalogue.search.fill("");
  await expect(catalogue.cards).toHaveCount(DOZEN);
  await expect(catalogue.showAll).toHaveText(`Show all ${ids.length}`);
});

test("back from a scheme, all that was shown is there again, where the reader was", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await catalogue.showAll.click();
  const last = catalogue.cards.last().locator("h3 a");
  await last.scrollIntoViewIfNeeded();
  // A page that is not kept in memory is built up anew.
  await page.evaluate(() => addEventListener("unload", () => {}));
  await last.click();
  await page.locator("h1").waitFor();
  await expect(page).toHaveURL(/schemes\//);
  await page.goBack();
  await expect(catalogue.cards).toHaveCount(ids.length);
  await expect(catalogue.cards.last()).toBeInViewport();
});

for (const [show, expected] of [
  ["24", 24],
  ["1", 1],
  ["40", 40],
  ["all", ids.length],
  ["99999", ids.length],
  ["0", DOZEN],
  ["-3", DOZEN],
  ["012", DOZEN],
  ["1e3", DOZEN],
  ["ALL", DOZEN],
  ["<b>x", DOZEN],
  ["9".repeat(400), DOZEN],
] as const) {
  test(`?show=${show.slice(0, 20)} lets ${expected} stand`, async ({ catalogue, page }) => {
    await catalogue.open("en", `?show=${encodeURIComponent(show)}`);
    await expect(page.locator("[data-island=started]").first()).toBeVisible();
    await expect(catalogue.cards).toHaveCount(expected);
    await expect(catalogue.showAll).toBeVisible({ visible: expected < ids.length });
  });
}

test("before its script starts the list is as short as after it, so that nothing moves", async ({
  page,
  catalogue,
}) => {
  const held: Route[] = [];
  let holding = true;
  await page.route(SCRIPTS, async (route) => {
    if (holding) held.push(route);
    else await route.continue();
  });
  // Cards of bare pages are laid out in full wherever they are, so that heights can be compared.
  await page.goto("en/embed/catalogue/", { waitUntil: "commit" });
  await expect(catalogue.cards).toHaveCount(DOZEN);
  const footer = page.locator(".bare-credit");
  const before = (await footer.boundingBox())?.y;
  holding = false;
  for (const route of held) await route.continue();
  await expect(page.locator('[data-catalogue][data-island="started"]')).toBeVisible();
  await expect(catalogue.showAll).toBeVisible();
  expect((await footer.boundingBox())?.y).toBe(before);
});

test("where its script does not start, the whole list stands", async ({ page, faults }) => {
  await page.route(SCRIPTS, (route) => route.abort());
  for (const [path, number] of [
    ["en/", ids.length],
    ["en/embed/stages/rnd/", idsOf({ stage: ["rnd"] }).length],
  ] as const) {
    await page.goto(path);
    await expect(page.locator("[data-scheme-id]:visible")).toHaveCount(number);
    await expect(page.locator("[data-show-all]")).toBeHidden();
  }
  faults.length = 0;
});

test("what is printed is whole, and the screen is as before after it", async ({ page, catalogue }) => {
  await catalogue.open("en", "?stage=rnd");
  await expect(catalogue.cards).toHaveCount(DOZEN);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(catalogue.cards).toHaveCount(idsOf({ stage: ["rnd"] }).length);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(catalogue.cards).toHaveCount(DOZEN);
});

test("a stage's own page stays whole", async ({ page }) => {
  await page.goto("en/stages/rnd/");
  await expect(page.locator("[data-scheme-id]:visible")).toHaveCount(idsOf({ stage: ["rnd"] }).length);
  await expect(page.locator("[data-show-all]")).toHaveCount(0);
});
