/** Browsers may refuse to change the address, Safari after a hundred times in half a minute: the page goes on. */
import type { Page } from "@playwright/test";
import { idsOf } from "./records.ts";
import { expect, test } from "./test.ts";

/** Refuses that many calls of both, and says how many there were. */
const refuse = (page: Page, calls: number) =>
  page.addInitScript((most) => {
    let left = most;
    for (const name of ["pushState", "replaceState"] as const) {
      const own = history[name].bind(history);
      history[name] = (...args: [unknown, string, string]) => {
        left -= 1;
        if (left >= 0) throw new DOMException("Attempt to use history.pushState() too often", "SecurityError");
        own(...args);
      };
    }
  }, calls);

test("choices narrow the list, typing finds, whatever becomes of the address", async ({ page, catalogue }) => {
  await refuse(page, 1e6);
  await catalogue.open("en");
  await catalogue.box("status", "open").check();
  expect((await catalogue.shown()).sort()).toEqual(idsOf({ status: ["open"] }));
  await catalogue.tab("rnd").click();
  expect((await catalogue.shown()).sort()).toEqual(idsOf({ status: ["open"], stage: ["rnd"] }));
  await catalogue.tab("").click();
  await catalogue.type("bud");
  expect((await catalogue.shown())[0]).toBe("bud");
  await expect(page).toHaveURL("en/");
});

test("a key that is refused does not keep the next from the address", async ({ page, catalogue }) => {
  await refuse(page, 1);
  await catalogue.open("en");
  await catalogue.type("bud");
  await catalogue.type("bud fund");
  await expect(page).toHaveURL("en/?q=bud+fund", { timeout: 1500 });
});

test("what was refused is written as soon as the browser lets it", async ({ page, catalogue }) => {
  await refuse(page, 2);
  await catalogue.open("en");
  await catalogue.box("status", "open").check();
  await expect(page).toHaveURL("en/?status=open");
});

test("the language switch takes choices along that the address does not show yet", async ({ page, catalogue }) => {
  await refuse(page, 1e6);
  await catalogue.open("zh-hk");
  await catalogue.box("status", "open").check();
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL("en/?status=open");
});

test("another day takes along choices that the address does not show yet", async ({ page, catalogue }) => {
  await refuse(page, 1e6);
  await catalogue.open("en");
  await catalogue.box("status", "open").check();
  await page.locator(".as-of summary").click();
  await page.locator('[data-as-of-preset="2020-04-29"]').click();
  await expect(page).toHaveURL("en/?status=open&asof=2020-04-29");
});

test("the list of changes is narrowed", async ({ page }) => {
  await refuse(page, 1e6);
  await page.goto("en/changes/");
  await page.getByLabel("Year", { exact: true }).selectOption("2020");
  await expect(page.locator("main [data-changes-year] h2:visible")).toHaveText(["2020"]);
});
