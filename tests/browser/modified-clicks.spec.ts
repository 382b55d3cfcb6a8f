/** A click with a key held down asks the browser for a tab or a window of its own; the page stays as it is. */
import type { Locator } from "@playwright/test";
import { expect, test } from "./test.ts";

/** What a click would do to this page: whether the page has taken it over. The browser itself is kept from following. */
const takenOver = (link: Locator, keys: Record<string, boolean>): Promise<boolean> =>
  link.evaluate((element, init) => {
    let taken = false;
    addEventListener(
      "click",
      (event) => {
        taken = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...init }));
    return taken;
  }, keys);

const NOTHING_FITS = "?stage=training&instrument=loan-guarantee";

for (const key of ["ctrlKey", "metaKey", "shiftKey", "altKey"] as const) {
  test(`${key} and a click on “Show all” or a stage leave the page as it is`, async ({ page, catalogue }) => {
    await catalogue.open("en", NOTHING_FITS);
    await expect(catalogue.none).toBeVisible();
    for (const link of [page.locator("[data-clear]"), catalogue.tab("rnd"), catalogue.tab("")]) {
      expect(await takenOver(link, { [key]: true })).toBe(false);
      expect(catalogue.state()).toBe(NOTHING_FITS);
      await expect(catalogue.none).toBeVisible();
    }
  });
}

test("“Show all” in a new tab shows all there", async ({ page, context, catalogue }) => {
  await catalogue.open("en", NOTHING_FITS);
  const opened = context.waitForEvent("page");
  await page.locator("[data-clear]").click({ modifiers: ["ControlOrMeta"] });
  await expect(await opened).toHaveURL("en/");
  expect(catalogue.state()).toBe(NOTHING_FITS);
});

test("a plain click is taken over", async ({ page, catalogue }) => {
  await catalogue.open("en", NOTHING_FITS);
  expect(await takenOver(page.locator("[data-clear]"), {})).toBe(true);
  expect(catalogue.state()).toBe("");
});
