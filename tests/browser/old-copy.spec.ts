/** A copy of the site that is not built again: it goes on saying what is so on the reader's day, or of which day it is. */
import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

/** The terms of this scheme end on 10 May 2027. */
const GRANT = "green-finance-grant";
const LATER = "2028-02-01";
const setDay = (page: Page, day: string) => page.clock.setFixedTime(`${day}T12:00:00+08:00`);

const askedFor = (page: Page): string[] => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/asof/")) asked.push(request.url());
  });
  return asked;
};

test("until something it shows has ended the page is as it was built, and asks for nothing", async ({ page }) => {
  const asked = askedFor(page);
  for (const path of [`en/schemes/${GRANT}/`, "en/schemes/bud/"]) {
    await setDay(page, "2027-05-09");
    await page.goto(path);
    await expect(page.locator(".as-of form")).toBeAttached();
    await expect(page.locator(".as-built")).toBeHidden();
  }
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
});

test("once a term has ended, the scheme's page says so by itself", async ({ page }) => {
  await page.goto(`en/schemes/${GRANT}/`);
  await expect(page.locator("#figure-bond .since")).toHaveText("Last known terms: 10 May 2021 to 10 May 2027");
  await setDay(page, LATER);
  await page.goto(`en/schemes/${GRANT}/`);
  await expect(page.locator("#figure-bond .since")).toHaveText("Ended: 10 May 2021 to 10 May 2027");
  await expect(page.locator(".as-of-banner")).toBeHidden();
  await expect(page.locator(".as-built")).toBeHidden();
  await page.goto(`zh-hk/schemes/${GRANT}/`);
  await expect(page.locator("#figure-bond .since")).toContainText("已結束");
});

for (const path of ["en/", "en/stages/financing/", "en/embed/catalogue/"]) {
  test(`so do the cards of ${path}, and what has not ended stays as it is`, async ({ page }) => {
    await setDay(page, LATER);
    await page.goto(path);
    await expect(page.locator(`[data-scheme-id="${GRANT}"] .since`)).toContainText("Ended");
    await expect(page.locator('[data-scheme-id="sfgs"] .status')).toContainText("Not confirmed since February 2026");
  });
}

test("the overview too", async ({ page }) => {
  await setDay(page, LATER);
  await page.goto("en/overview/");
  await expect(page.locator(`[data-slot="${GRANT}"] .overview-figure`)).toContainText("Last:");
});

test("a scheme's page in a frame is brought up to date with links that stay in the frame", async ({ page }) => {
  await setDay(page, LATER);
  await page.goto(`en/embed/schemes/${GRANT}/`);
  await expect(page.locator("#figure-bond .since")).toContainText("Ended");
  for (const link of await page.locator(".scheme-beside a").all())
    await expect(link).toHaveAttribute("href", /\/en\/embed\/schemes\//);
});

test("a day between the build and the reader's own can be asked for, in the address and by the picker", async ({
  page,
}) => {
  await setDay(page, LATER);
  await page.goto(`en/schemes/${GRANT}/?asof=2028-01-15`);
  await expect(page.locator(".as-of-banner")).toContainText("As it stood on 15 January 2028");
  await expect(page.locator("#figure-bond .since")).toContainText("Ended");
  await expect(page.locator("#asof")).toHaveAttribute("max", LATER);
  await page.goto(`en/schemes/${GRANT}/?asof=2028-02-02`);
  await expect(page.locator(".as-of-banner")).toContainText("2 February 2028 cannot be shown");
});

for (const [locale, words] of [
  ["en", "when this page was made. It may have changed since."],
  ["zh-hk", "其後可能已有改變"],
] as const) {
  test(`where that cannot be loaded, the page says of which day it is (${locale})`, async ({ page, faults }) => {
    await page.route("**/asof/**", (route) => route.fulfill({ json: [] }));
    await setDay(page, LATER);
    for (const path of [`schemes/${GRANT}/`, "", "overview/", "stages/financing/", "embed/catalogue/"]) {
      await page.goto(`${locale}/${path}`);
      await expect(page.locator(".as-built"), path).toContainText(words);
      await expect(page.locator(".as-built"), path).toContainText(/20\d\d/);
    }
    expect(faults).toEqual([]);
  });
}

test("where a past day cannot be loaded either, “today” is not left standing for the day of the build", async ({
  page,
}) => {
  await page.route("**/asof/**", (route) => route.fulfill({ json: [] }));
  await setDay(page, LATER);
  await page.goto(`en/schemes/${GRANT}/?asof=2020-04-29`);
  await expect(page.locator(".as-of-banner")).toContainText("could not be loaded");
  await expect(page.locator(".as-built")).toBeVisible();
});

test("a page that nothing renews says of which day it is, once something it shows has ended", async ({ page }) => {
  await page.goto("en/about/freshness/");
  await expect(page.locator(".ages [data-age]").first()).toContainText("year");
  await expect(page.locator(".as-built")).toBeHidden();
  await setDay(page, "2032-01-01");
  await page.goto("en/about/freshness/");
  await expect(page.locator(".as-built")).toContainText("when this page was made");
});

for (const day of ["1970-01-01", "2019-06-01"]) {
  test(`a clock of ${day} is taken for wrong: the page is of the day it was built`, async ({ page }) => {
    await setDay(page, day);
    await page.goto("en/schemes/bud/?asof=2020-04-29");
    await expect(page.locator(".as-of-banner")).toContainText("As it stood on 29 April 2020");
    await page.goto("en/schemes/bud/");
    const built = (await page.locator("meta[name=built]").getAttribute("content")) ?? "";
    await expect(page.locator("#asof")).toHaveAttribute("max", built);
    await expect(page.locator(".as-built")).toBeHidden();
  });
}
