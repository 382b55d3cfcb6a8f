/** “Open” is green only while it was confirmed within a year of the reader's day in Hong Kong: a page does not look fresher as it grows old. */
import { evidenceDay } from "../../src/catalogue/status.ts";
import { readLater } from "./old-page.ts";
import { scheme } from "./records.ts";
import { expect, test } from "./test.ts";

test("the record this is tried on was last seen open in September 2026", () => {
  expect([evidenceDay(scheme("gsp")), scheme("gsp").life.at(-1)?.state]).toEqual(["2026-09", "open"]);
});

for (const [day, state, words, tense] of [
  ["2026-09-20", "open", "Open when last checked, September 2026", "in-force"],
  ["2027-09-01", "open", "Open when last checked, September 2026", "in-force"],
  ["2027-09-02", "unconfirmed", "Not confirmed since September 2026", "last-known"],
  ["2031-01-01", "unconfirmed", "Not confirmed since September 2026", "last-known"],
] as const) {
  test(`on ${day} a scheme last seen open in September 2026 is ${state}, on its page and its card`, async ({
    page,
  }) => {
    await readLater(page, "2026-09-20", day);
    await page.goto("en/schemes/gsp/");
    await expect(page.locator(".scheme-status")).toContainText(words);
    await expect(page.locator(".scheme-status [data-status]")).toHaveAttribute("data-status", state);
    await expect(page.locator("#figure-main")).toHaveAttribute("data-tense", tense);
    const dates = page.locator("#figure-main .since");
    await expect(dates).toContainText(tense === "in-force" ? "In force" : "Last known terms");
    await page.goto("en/");
    const card = page.locator('[data-scheme-id="gsp"]');
    await expect(card.locator("[data-status]")).toHaveAttribute("data-status", state);
    await expect(card.locator(".since")).toContainText(tense === "in-force" ? "In force" : "Last known terms");
  });
}

test("what is not confirmed is grey and hollow, and is chosen by a value of its own", async ({ page, catalogue }) => {
  await readLater(page, "2026-09-20", "2027-10-01");
  await catalogue.open("en", "?status=unconfirmed");
  const mark = page.locator('[data-scheme-id="gsp"] [data-status]');
  await expect(mark).toBeVisible();
  await expect(mark.locator("use")).toHaveAttribute("href", "#i-unconfirmed");
  const colour = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).color);
  expect(await colour('[data-scheme-id="gsp"] [data-status]')).toBe(await colour(".card-meta"));
  await catalogue.open("en", "?status=open");
  await expect(page.locator('[data-scheme-id="gsp"]')).toBeHidden();
});

test("it is said in each language", async ({ page }) => {
  await page.clock.setFixedTime("2028-01-01T12:00:00+08:00");
  for (const [locale, words] of [
    ["zh-hk", "2026年9月後未再確認"],
    ["zh-cn", "2026年9月后未再确认"],
  ]) {
    await page.goto(`${locale}/schemes/gsp/`);
    await expect(page.locator(".scheme-status")).toContainText(words ?? "");
  }
});

test("the day in Hong Kong counts, wherever the reader is", async ({ browser, baseURL }) => {
  for (const timezoneId of ["Pacific/Honolulu", "Asia/Hong_Kong"]) {
    const context = await browser.newContext({ baseURL, timezoneId });
    const page = await context.newPage();
    await readLater(page, "2026-09-20", "2027-09-02");
    await page.clock.setFixedTime("2027-09-02T00:30:00+08:00");
    await page.goto("en/schemes/gsp/");
    await expect(page.locator(".scheme-status")).toContainText("Not confirmed since");
    await context.close();
  }
});

test("a clock of 1970 makes nothing fresher than on the day the page was built", async ({ page }) => {
  await readLater(page, "2028-01-01", "2026-10-01");
  await page.clock.setFixedTime(0);
  await page.goto("en/schemes/gsp/");
  await expect(page.locator(".scheme-status")).toContainText("Not confirmed since");
});

test("on a past day within a year of the evidence the scheme is open, later it is not confirmed", async ({ page }) => {
  await page.clock.setFixedTime("2028-01-01T12:00:00+08:00");
  for (const [day, words] of [
    ["2026-11-01", "Open when last checked, September 2026"],
    ["2027-11-01", "Not confirmed since September 2026"],
    ["2020-04-29", "Open since"],
  ]) {
    await page.goto(`en/schemes/gsp/?asof=${day}`);
    await expect(page.locator("html")).toHaveAttribute("data-asof", day ?? "");
    await expect(page.locator(".scheme-status")).toContainText(words ?? "");
  }
});

test("what is over has its own date", async ({ page }) => {
  await page.clock.setFixedTime("2030-01-01T12:00:00+08:00");
  await page.goto("en/schemes/tvp/");
  await expect(page.locator(".scheme-status")).toHaveText("Status: Closed since 1 January 2025");
});

test("the edition of 2020 stays as its day was", async ({ page }) => {
  await page.clock.setFixedTime("2032-01-01T12:00:00+08:00");
  await page.goto("en/editions/2020-04-29/schemes/bud/");
  await expect(page.locator(".scheme-status")).toContainText("Open since");
  await expect(page.locator("#figure-main")).toHaveAttribute("data-tense", "in-force");
});
