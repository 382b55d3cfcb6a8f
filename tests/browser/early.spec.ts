/** On a slow line a reader is quicker than the page's script: what was done before it arrived is as good as done after. */
import type { Page } from "@playwright/test";
import { ids, idsOf } from "./records.ts";
import { expect, test } from "./test.ts";

/** Opens a page whose scripts arrive only once they are released. */
async function openSlowly(page: Page, address: string): Promise<() => void> {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route("**/_astro/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("footer").first().waitFor();
  return release;
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("filters that were opened stay open, and boxes that were ticked come to what the address asks", async ({
    page,
    catalogue,
  }) => {
    const release = await openSlowly(page, "en/?status=closed");
    await page.getByText("Filters", { exact: true }).click();
    await catalogue.box("status", "open").check();
    await catalogue.box("applicant", "sme").check();
    release();
    await expect(catalogue.choices).toHaveText(["SME", "Closed", "Open", "Clear all"]);
    await expect(catalogue.box("applicant", "sme")).toBeVisible();
    await expect(page).toHaveURL("en/?status=closed,open&applicant=sme");
    expect((await catalogue.shown()).sort()).toEqual(idsOf({ applicant: ["sme"], status: ["open", "closed"] }));
  });

  test("a trade that was chosen goes before the one in the address", async ({ page, catalogue }) => {
    const release = await openSlowly(page, "en/?sector=retail&stage=training");
    await page.getByText("Filters", { exact: true }).click();
    await page.getByLabel("Industry", { exact: true }).selectOption("fashion");
    release();
    await expect(page).toHaveURL("en/?sector=fashion&stage=training");
    expect((await catalogue.shown()).sort()).toEqual(idsOf({ stage: ["training"], sector: ["fashion"] }));
  });
});

test("an order that was chosen is kept, also beside what was typed", async ({ page, catalogue }) => {
  const release = await openSlowly(page, "en/");
  await catalogue.sort.selectOption("amount");
  await catalogue.search.fill("voucher");
  release();
  await catalogue.answered("voucher");
  await expect(page).toHaveURL("en/?q=voucher&sort=amount");
  await expect(catalogue.sort).toHaveValue("amount");
});

test("where nothing was done the address stays as it came", async ({ page, catalogue }) => {
  const release = await openSlowly(page, "en/?utm=x&stage=nonsense");
  release();
  await page.waitForLoadState();
  await expect(catalogue.sort).toHaveValue("recommended");
  await expect(page).toHaveURL("en/?utm=x&stage=nonsense");
});

test("a year chosen in the list of changes is kept", async ({ page }) => {
  const release = await openSlowly(page, "en/changes/?scheme=bud&year=2019");
  await page.getByLabel("Year", { exact: true }).selectOption("2020");
  release();
  await expect(page).toHaveURL("en/changes/?scheme=bud&year=2020");
  await expect(page.locator("main h2:visible").filter({ hasText: /^20\d\d/ })).toHaveText(["2020"]);
});

test("what the browser remembers of another step in the history chooses nothing", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await catalogue.box("status", "open").check();
  await catalogue.sort.selectOption("amount");
  await page.locator("[data-scheme-id]:visible h3 a").first().click();
  await expect(page).toHaveURL(/\/schemes\//);
  // Not at once: the page that goes could not answer any more.
  await page.evaluate(() => void setTimeout(() => history.go(-3)));
  await expect(page).toHaveURL("en/");
  expect((await catalogue.shown()).sort()).toEqual(ids);
  await expect(catalogue.box("status", "open")).not.toBeChecked();
  await expect(catalogue.sort).toHaveValue("recommended");
});
