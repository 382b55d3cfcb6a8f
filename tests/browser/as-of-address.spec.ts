/** The day lives in the address: how it gets there, where it goes along, and what cannot be shown. */
import { expect, test } from "./test.ts";

const DAY = "2020-04-29";
const banner = ".as-of-banner";

test("a date put into the form shows that day and keeps every other choice", async ({ page, catalogue }) => {
  await catalogue.open("en", "?stage=expansion&sort=amount");
  await page.getByText("View the terms on a past date").click();
  await page.getByLabel("Day", { exact: true }).fill("2021-12-31");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.locator(banner)).toContainText("31 December 2021");
  expect(Object.fromEntries(new URLSearchParams(catalogue.state()))).toEqual({
    stage: "expansion",
    sort: "amount",
    asof: "2021-12-31",
  });
  await expect(page.locator('[data-scheme-id="bud"] .amount')).toContainText("HK$6 million in total");
});

test("a day to come cannot be put in", async ({ page }) => {
  await page.goto("en/schemes/bud/");
  await page.getByText("View the terms on a past date").click();
  const field = page.getByLabel("Day", { exact: true });
  await field.fill("2099-01-01");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL("en/schemes/bud/");
  expect(await field.evaluate((input: HTMLInputElement) => input.validity.rangeOverflow)).toBe(true);
});

test("presets lead to the edition's day and back to today", async ({ page }) => {
  await page.goto("en/schemes/bud/");
  await page.getByText("View the terms on a past date").click();
  await page.getByRole("link", { name: "The edition of 29 April 2020" }).click();
  await expect(page).toHaveURL(`en/schemes/bud/?asof=${DAY}`);
  await expect(page.locator("#figure-main .amount")).toContainText("HK$4 million in total");
  await page.getByRole("link", { name: "Back to today" }).click();
  await expect(page).toHaveURL("en/schemes/bud/");
  await expect(page.locator(banner)).toBeHidden();
});

test("links to other pages of the catalogue keep the day", async ({ page, catalogue }) => {
  await catalogue.open("en", `?asof=${DAY}&show=all`);
  await page.locator('[data-scheme-id="tvp"] h3 a').click();
  await expect(page).toHaveURL(`en/schemes/tvp/?asof=${DAY}`);
  await expect(page.locator(banner)).toContainText("29 April 2020");
  await page.getByLabel("Where you are").getByRole("link").last().click();
  await expect(page).toHaveURL(`en/stages/tech-adoption/?asof=${DAY}`);
  await expect(page.locator("html")).toHaveAttribute("data-asof", DAY);
  await page
    .locator('[data-scheme-id="retaas"]')
    .getByRole("link", { name: /Date and source/ })
    .click();
  await expect(page).toHaveURL(`en/schemes/retaas/?asof=${DAY}#figure-main`);
  await expect(page.locator("#figure-main .since")).toContainText("In force since 1 April 2020");
});

test("links out of the catalogue are left alone", async ({ page }) => {
  await page.goto(`en/schemes/tvp/?asof=${DAY}`);
  await expect(page.locator(banner)).toBeVisible();
  const out = await page
    .locator("main a[href^='https://']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(out.length).toBeGreaterThan(3);
  expect(out.filter((href) => href.includes("asof"))).toEqual([]);
});

test("the language switch keeps the day", async ({ page }) => {
  await page.goto(`en/schemes/rttp/?asof=${DAY}`);
  await page.getByRole("link", { name: "繁體", exact: true }).click();
  await expect(page).toHaveURL(`zh-hk/schemes/rttp/?asof=${DAY}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("再工業化及科技培訓計劃");
});

const NOT_UNDERSTOOD = "The day in the address was not understood.";

const NOT_SHOWN: [what: string, value: string, words: string][] = [
  ["a day to come", "2099-01-01", "1 January 2099 cannot be shown."],
  ["a day before all records", "1066-10-14", "14 October 1066 cannot be shown."],
  ["a day before the first that is documented", "1985-01-01", "1 January 1985 cannot be shown."],
  ["a day that does not exist", "2021-02-29", NOT_UNDERSTOOD],
  ["a month of one digit", "2020-4-29", NOT_UNDERSTOOD],
  ["a day written the other way round", "29-04-2020", NOT_UNDERSTOOD],
  ["a year alone", "2020", NOT_UNDERSTOOD],
  ["a month alone", "2020-04", NOT_UNDERSTOOD],
  ["a day with a blank behind it", "2020-04-29%20", NOT_UNDERSTOOD],
  ["markup", "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", NOT_UNDERSTOOD],
  ["a path", "../../asof/cards.json", NOT_UNDERSTOOD],
  ["names every object has", "__proto__", NOT_UNDERSTOOD],
  ["broken escapes", "%E0%A4%A", NOT_UNDERSTOOD],
  ["a very long value", "2020-04-29".repeat(500), NOT_UNDERSTOOD],
];

for (const [what, value, words] of NOT_SHOWN) {
  test(`${what} is not shown: today is, the page says so, and nothing goes wrong`, async ({ page }) => {
    for (const path of ["en/schemes/bud/", "en/"]) {
      await page.goto(`${path}?asof=${value}`);
      await expect(page.locator(banner)).toContainText(words);
      await expect(page.locator(banner)).toContainText("What you see is as of today.");
      await expect(page.locator(banner)).not.toContainText("of that day");
      await expect(page.locator('#figure-main .amount strong, [data-scheme-id="bud"] .amount strong')).toHaveText(
        "HK$800,000",
      );
      await expect(page.getByRole("button", { name: "Try again" })).toBeHidden();
    }
    await expect(page.getByRole("status")).toContainText("schemes");
  });
}

test("in Chinese too a day that cannot be shown is told as such, and “back to today” takes it out of the address", async ({
  page,
}) => {
  await page.goto("zh-hk/?asof=2020-4-29&stage=rnd");
  await expect(page.locator(banner)).toContainText("未能辨認網址中的日期");
  await page.goto("zh-hk/?asof=1985-01-01&stage=rnd");
  await expect(page.locator(banner)).toContainText("未能顯示1985年1月1日的情況");
  await expect(page.locator(banner)).toContainText("所見為今日情況");
  await page.getByRole("link", { name: "返回現時" }).click();
  await expect(page).toHaveURL("zh-hk/?stage=rnd");
  await expect(page.locator(banner)).toBeHidden();
});

test("an address that asks for no day says nothing", async ({ page }) => {
  for (const search of ["", "?asof="]) {
    await page.goto(`en/schemes/bud/${search}`);
    await expect(page.locator(".scheme-status")).toContainText("Open when last checked");
    await expect(page.locator(banner)).toBeHidden();
  }
});

test("the first day that can be asked shows every scheme as not yet documented or begun", async ({
  page,
  catalogue,
}) => {
  await catalogue.open("en", "?asof=1990-01-01");
  await expect(page.locator(banner)).toContainText("1 January 1990");
  await expect(page.locator('[data-scheme-id="bud"] .status')).toContainText("Had not begun (began 2012)");
  await expect(page.locator('[data-scheme-id="bud"] .amount')).toHaveText("Had not begun");
});
