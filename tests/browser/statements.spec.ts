/** Who may apply, when and with what, as a reader finds it on scheme pages, on today and on other days. */
import { expect, test } from "./test.ts";

test("EMF's rule for small firms fell on 30 April 2021", async ({ page }) => {
  const who = page.locator('[data-slot="who"]');
  await page.goto("en/schemes/emf/?asof=2021-04-29");
  await expect(who).toContainText("At most 49 staff");
  await page.goto("en/schemes/emf/?asof=2021-04-30");
  await expect(page.locator("[data-as-of-banner]")).toBeVisible();
  await expect(who).not.toContainText("At most 49 staff");
});

test("NGTF's hybrids went on 31 March 2023", async ({ page }) => {
  const covered = page.locator('[data-slot="covered"]');
  await page.goto("en/schemes/ngtf/?asof=2023-03-31");
  await expect(covered).toContainText(/hybrid/i);
  await page.goto("en/schemes/ngtf/?asof=2023-04-01");
  await expect(page.locator("[data-as-of-banner]")).toBeVisible();
  await expect(covered.locator("#funds ~ ul")).not.toContainText(/hybrid/i);
});

test("a card of another day says for whom it was then", async ({ page, catalogue }) => {
  await catalogue.open("en", "?asof=2021-04-29&q=EMF");
  const line = page.locator('[data-scheme-id="emf"] .for-whom');
  await expect(line).toContainText("SMEs");
  await catalogue.open("en", "?asof=2021-05-01&q=EMF");
  await expect(line).toContainText("companies of any size");
});

test("the steps of the offsetting subsidy, fixed by law, come into force in a copy that nobody builds again", async ({
  page,
}) => {
  const panel = page.locator("#figure-within-threshold");
  await page.goto("en/schemes/mpf-offsetting-subsidy/");
  await expect(panel).toContainText("50%");
  await page.clock.setFixedTime("2028-06-01T12:00:00+08:00");
  await page.goto("en/schemes/mpf-offsetting-subsidy/");
  await expect(panel).toContainText("45%");
  await expect(page.locator(".as-built")).toBeHidden();
});

test("a number of a source leads to it, by keyboard as well", async ({ page }) => {
  await page.goto("en/schemes/bud/");
  const cite = page.locator('[data-slot="who"] .cites a').first();
  await cite.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#who-source-1")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("papers and what follows approval open, and every line of who may apply is there", async ({ page }) => {
    await page.goto("zh-hk/schemes/bud/");
    await expect(page.locator('[data-slot="who"] .statements li').first()).toContainText("有限公司");
    await page.locator("#papers > summary").click();
    await expect(page.locator("#papers li").first()).toBeVisible();
  });
});

for (const [locale, old] of [
  ["zh-hk", "applicant=sme"],
  ["en", "applicant=startup"],
] as const) {
  test(`addresses from before the change are read as they were (${locale}, ${old})`, async ({ page, catalogue }) => {
    await catalogue.open(locale, `?${old}&show=all`);
    await expect(page).toHaveURL(new RegExp(old));
    expect((await catalogue.shown()).length).toBeGreaterThan(10);
  });
}
