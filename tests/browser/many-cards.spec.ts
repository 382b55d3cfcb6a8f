import { ids } from "./records.ts";
import { expect, test } from "./test.ts";

/** So many copies of every card make a list of more than five hundred. */
const COPIES = 6;

test.beforeEach(async ({ page }) => {
  await page.route("**/en/", async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<article[^>]*data-scheme-id=".*?<\/article>/gsu, (card) =>
      [card, ...Array.from({ length: COPIES }, (_, copy) => card.replace(/data-scheme-id="/u, `$&copy-${copy}-`))].join(
        "",
      ),
    );
    const total = `data-total="${ids.length * (COPIES + 1)}"`;
    await route.fulfill({ response, body: html.replace(/data-total="\d+"/, total) });
  });
});

test("in a long list a search shows what it finds, and only that is in the page", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await catalogue.type("technology voucher");
  const found = await catalogue.shown();
  expect(found[0]).toBe("tvp");
  await expect(page.locator("[data-scheme-id]")).toHaveCount(found.length);
  await catalogue.type("loan");
  const loans = await catalogue.shown();
  expect(loans).not.toContain("tvp");
  await catalogue.type("technology voucher");
  expect(await catalogue.shown()).toEqual(found);
});

test("a long list comes back whole, as far as the reader goes down", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await catalogue.type("technology voucher");
  await catalogue.search.fill("");
  const all = ids.length * (COPIES + 1);
  await expect(catalogue.status).toHaveText(`${all} schemes`);
  await catalogue.showAll.click();
  const number = async () => (await catalogue.shown()).length;
  expect(await number()).toBeLessThan(all);
  for (let before = await number(); before < all; before = await number()) {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(number).toBeGreaterThan(before);
  }
  expect(new Set(await catalogue.shown()).size).toBe(all);
});
