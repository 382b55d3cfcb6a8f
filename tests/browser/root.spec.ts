/** The root leads on to the default language. */
import { expect, test } from "./test.ts";

test("what the address of the root asks goes along", async ({ page, catalogue }) => {
  await page.goto("./?q=bud&asof=#x");
  await expect(page).toHaveURL("zh-hk/?q=bud&asof=#x");
  await catalogue.answered("bud");
});

test("“back” does not fall into the root again", async ({ page }) => {
  await page.goto("en/about/");
  await page.goto("./");
  await expect(page).toHaveURL("zh-hk/");
  await page.goBack();
  await expect(page).toHaveURL("en/about/");
});
