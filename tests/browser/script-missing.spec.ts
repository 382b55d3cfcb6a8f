/** Scripts may run, but those of the page do not arrive: what needs them is taken back, and the page says so. */
import type { Page } from "@playwright/test";
import { ids, idsOf } from "./records.ts";
import { expect, test } from "./test.ts";

const SCRIPTS = "**/_astro/*.js";
const NOTE = "Search and filters could not be loaded";

/** Whatever the browser says of a script that is not there is part of what is tried. */
const forgive = (faults: string[]): void => {
  expect(faults.splice(0).length).toBeGreaterThan(0);
};

const WAYS: [what: string, block: (page: Page) => Promise<unknown>][] = [
  ["are not found", (page) => page.route(SCRIPTS, (route) => route.fulfill({ status: 404, body: "" }))],
  ["are cut off", (page) => page.route(SCRIPTS, (route) => route.abort())],
  [
    "come with one of their parts missing",
    (page) => page.route(/_astro\/fill[^/]*\.js/, (route) => route.fulfill({ status: 404, body: "" })),
  ],
  [
    "stumble",
    (page) =>
      page.route(/_astro\/Catalogue[^/]*\.js/, (route) =>
        route.fulfill({ contentType: "text/javascript", body: "throw new Error('stumbled')" }),
      ),
  ],
  [
    "are written in a way the browser does not know",
    (page) =>
      page.route(/_astro\/Catalogue[^/]*\.js/, (route) =>
        route.fulfill({ contentType: "text/javascript", body: "let let = 1" }),
      ),
  ],
];

for (const [what, block] of WAYS) {
  test(`where scripts ${what}, search, filters and order stand aside, and the page says so`, async ({
    page,
    catalogue,
    faults,
  }) => {
    await block(page);
    await catalogue.open("en", "?stage=rnd");
    await expect(page.getByText(NOTE)).toBeVisible();
    await expect(page.getByText("need JavaScript")).toBeHidden();
    await expect(catalogue.search).toBeHidden();
    await expect(page.locator("[data-filters]")).toBeHidden();
    await expect(catalogue.sort).toBeHidden();
    expect((await catalogue.shown()).sort()).toEqual(ids);
    await expect(catalogue.status).toHaveText(`${ids.length} schemes`);
    await catalogue.tab("training").click();
    await expect(page).toHaveURL("en/stages/training/");
    expect((await catalogue.shown()).sort()).toEqual(idsOf({ stage: ["training"] }));
    forgive(faults);
  });
}

test("it is said in Chinese too", async ({ page, catalogue, faults }) => {
  await page.route(SCRIPTS, (route) => route.abort());
  await catalogue.open("zh-hk");
  await expect(page.getByText("未能載入搜尋及篩選功能")).toBeVisible();
  forgive(faults);
});

test("on a wide screen the cards take the room that the filters leave", async ({ page, catalogue, faults }) => {
  await page.route(SCRIPTS, (route) => route.abort());
  await catalogue.open("en");
  await expect(page.getByText(NOTE)).toBeVisible();
  expect((await page.locator(".results").boundingBox())?.width).toBeGreaterThan(800);
  forgive(faults);
});

test("the list of changes stays whole, its years at a tap", async ({ page, faults }) => {
  await page.route(SCRIPTS, (route) => route.abort());
  await page.goto("en/changes/");
  await expect(page.getByLabel("Year", { exact: true })).toBeHidden();
  await page.locator("summary", { hasText: "2020" }).click();
  await expect(page.locator("#y2020")).toBeInViewport();
  forgive(faults);
});

test("the builder of embeds offers the lines as they stand", async ({ page, faults }) => {
  await page.route(SCRIPTS, (route) => route.abort());
  await page.goto("en/embed/");
  await expect(page.getByText("The choices and the preview could not be loaded")).toBeVisible();
  await expect(page.getByText("The code below works as it is")).toBeVisible();
  await expect(page.locator("[data-builder]")).toBeHidden();
  await expect(page.locator("[data-preview]")).toBeHidden();
  await expect(page.getByRole("button", { name: "Copy" })).toHaveCount(0);
  await expect(page.locator("[data-snippet=script]")).toBeVisible();
  forgive(faults);
});

test("another day is offered by the pages of the editions only", async ({ page, faults }) => {
  await page.route(SCRIPTS, (route) => route.abort());
  await page.goto("en/schemes/bud/");
  await page.getByText("View the terms on a past date").click();
  await expect(page.getByRole("link", { name: "The edition of 29 April 2020" })).toBeVisible();
  await expect(page.locator("[data-as-of-form]")).toBeHidden();
  forgive(faults);
});

test("nothing is said of ages that nobody counts", async ({ page, faults }) => {
  await page.route(SCRIPTS, (route) => route.abort());
  await page.goto("en/about/freshness/");
  await expect(page.locator(".ages")).toBeVisible();
  await expect(page.getByText("counted in your browser")).toBeHidden();
  await expect(page.getByRole("columnheader", { name: "Age" })).toHaveCount(0);
  forgive(faults);
});

test("a frame that may run scripts but not fetch them shows every scheme, and says so", async ({
  page,
  baseURL,
  faults,
}) => {
  await page.goto("en/about/");
  await page.setContent(
    `<iframe sandbox="allow-scripts" width="1200" height="700" src="${baseURL}en/embed/catalogue/"></iframe>`,
  );
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText(NOTE)).toBeVisible();
  await expect(frame.locator("input[type=search]")).toBeHidden();
  await expect(frame.locator("[data-scheme-id]:visible")).toHaveCount(ids.length);
  forgive(faults);
});

test("a script that is very late is waited for with a word, and what was typed meanwhile is searched for", async ({
  page,
  catalogue,
}) => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route(SCRIPTS, async (route) => {
    await held;
    await route.continue();
  });
  await page.clock.install();
  await page.goto("en/", { waitUntil: "commit" });
  await catalogue.search.fill("voucher");
  await page.clock.fastForward(5000);
  await expect(catalogue.search).toBeVisible();
  await page.clock.fastForward(11_000);
  await expect(page.getByText(NOTE)).toBeVisible();
  await expect(catalogue.search).toBeHidden();
  release();
  await page.clock.resume();
  await catalogue.answered("voucher");
  await expect(catalogue.search).toHaveValue("voucher");
  await expect(catalogue.search).toBeVisible();
  await expect(page.getByText(NOTE)).toBeHidden();
});

test("where all is well nothing is said", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await page.waitForLoadState();
  await expect(page.getByText(NOTE)).toBeHidden();
  await expect(catalogue.search).toBeVisible();
  await expect(page.locator('[data-island="failed"]')).toHaveCount(0);
});
