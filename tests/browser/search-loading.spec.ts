import type { Request } from "@playwright/test";
import { ids } from "./records.ts";
import { expect, test } from "./test.ts";

const isSearch = (request: Request): boolean => /\/search\/|engine/.test(new URL(request.url()).pathname);

test("the search is loaded when someone turns to it, not before", async ({ page, catalogue }) => {
  const asked: string[] = [];
  page.on("request", (request) => isSearch(request) && asked.push(request.url()));
  await catalogue.open();
  await catalogue.tab("rnd").click();
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
  await catalogue.search.focus();
  await expect.poll(() => asked.length).toBe(2);
  await catalogue.type("科技券");
  expect(asked).toHaveLength(2);
});

test("while the search is on its way the page says so and keeps showing every scheme", async ({ page, catalogue }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route("**/search/*.json", async (route) => {
    await held;
    await route.continue();
  });
  await catalogue.open("en");
  await catalogue.search.fill("tvp");
  await expect(catalogue.status).toHaveText("Loading the search…");
  expect((await catalogue.shown()).length).toBe(ids.length);
  release();
  await catalogue.answered("tvp");
  expect((await catalogue.shown())[0]).toBe("tvp");
});

test("what is typed before the page's own script has arrived is kept, and searched for once it has", async ({
  page,
  catalogue,
}) => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route("**/_astro/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("en/?status=closed", { waitUntil: "commit" });
  await catalogue.search.fill("voucher");
  release();
  await catalogue.answered("voucher");
  await expect(catalogue.search).toHaveValue("voucher");
  expect(await catalogue.shown()).toContain("tvp");
  await expect(page).toHaveURL("en/?status=closed&q=voucher");
});

test("where the search cannot be loaded, the page says so, filters go on, and the next keystroke tries again", async ({
  page,
  catalogue,
  faults,
}) => {
  await page.route("**/search/*.json", (route) => route.fulfill({ status: 503, body: "" }));
  await catalogue.open("en");
  await catalogue.search.fill("tvp");
  await expect(catalogue.status).toContainText("could not be loaded");
  await catalogue.tab("training").click();
  expect((await catalogue.shown()).length).toBeLessThan(ids.length);
  await expect(catalogue.status).toContainText("could not be loaded");
  await catalogue.tab("").click();
  await page.unroute("**/search/*.json");
  await catalogue.type("tvp ");
  expect((await catalogue.shown())[0]).toBe("tvp");
  expect(faults.splice(0).every((fault) => fault.includes("503"))).toBe(true);
});

test("broken search data is a failed load, not an error", async ({ page, catalogue }) => {
  await page.route("**/search/*.json", (route) => route.fulfill({ status: 200, body: '{"half":' }));
  await catalogue.open("en");
  await catalogue.search.fill("tvp");
  await expect(catalogue.status).toContainText("could not be loaded");
  expect((await catalogue.shown()).length).toBe(ids.length);
});
