import type { Page } from "@playwright/test";
import { idsOf } from "./records.ts";
import { expect, test } from "./test.ts";

/** Presses Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab did not reach ${selector} in ${most} steps`);
}

test("the first Tab offers to skip to the content", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("search, stage, filter, order and a scheme are all reached and used with the keyboard alone", async ({
  page,
  catalogue,
}) => {
  await catalogue.open("en");
  await tabTo(page, "input[type=search]");
  await tabTo(page, 'a[data-stage="rnd"]');
  await page.keyboard.press("Enter");
  await expect(catalogue.tab("rnd")).toBeFocused();
  await tabTo(page, 'input[name="status"][value="open"]');
  await page.keyboard.press("Space");
  await expect(catalogue.box("status", "open")).toBeChecked();
  await expect(catalogue.box("status", "open")).toBeFocused();
  await tabTo(page, "[data-sort]");
  await page.keyboard.press("ArrowDown");
  await expect(catalogue.sort).not.toHaveValue("recommended");
  expect((await catalogue.shown()).sort()).toEqual(idsOf({ stage: ["rnd"], status: ["open"] }));
  await tabTo(page, "[data-scheme-id] h3 a");
  const name = (await page.locator(":focus [data-text=name]").textContent()) ?? "none";
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
});

for (const [where, locale, state, width] of [
  ["on a wide screen", "en", "", 1280],
  ["on a phone", "zh-hk", "", 360],
  ["with choices made", "en", "?stage=rnd&status=open,unconfirmed&applicant=sme", 1280],
] as const) {
  test(`from the search to the first result it is three Tabs at most, ${where}`, async ({ page, catalogue }) => {
    await page.setViewportSize({ width, height: 800 });
    await catalogue.open(locale, state);
    await catalogue.search.focus();
    const first = page.locator("[data-scheme-id]:visible h3 a").first();
    await page.keyboard.press("Tab");
    await expect(page.locator(".to-results")).toBeFocused();
    await expect(page.locator(".to-results")).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.locator("#results-heading")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(first).toBeFocused();
  });
}

test("Enter in the search leads to the results, and the next Tab to the first of them", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await catalogue.type("patent");
  await catalogue.search.press("Enter");
  const heading = page.getByRole("heading", { level: 2, name: /for “patent”/ });
  await expect(heading).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator("[data-scheme-id]:visible h3 a").first()).toBeFocused();
});

test("whoever goes by landmarks and headings finds each scheme by its name, and no part that is beside the point", async ({
  page,
  catalogue,
}) => {
  await catalogue.open("en");
  await expect(page.getByRole("complementary")).toHaveCount(0);
  const unnamed = await page.$$eval(
    "article",
    (articles) =>
      articles.filter((article) => {
        const label = document.getElementById(article.getAttribute("aria-labelledby") ?? "");
        return !label || label !== article.querySelector("h3");
      }).length,
  );
  expect(unnamed).toBe(0);
  await expect(page.getByRole("article", { name: /Dedicated Fund on Branding/ })).toHaveCount(1);
});

test("a choice is taken back with the keyboard", async ({ page, catalogue }) => {
  await catalogue.open("en", "?stage=rnd");
  await tabTo(page, "[data-choices] button");
  await page.keyboard.press("Enter");
  expect(catalogue.state()).toBe("");
});

test("a source disclosure opens with the keyboard", async ({ page }) => {
  await page.goto("en/schemes/tvp/");
  await tabTo(page, ".panel-main summary");
  await page.keyboard.press("Enter");
  await expect(page.locator(".panel-main .sources")).toBeVisible();
});

test("hidden cards are passed over", async ({ page, catalogue }) => {
  await catalogue.open("en", "?stage=production&show=all");
  const shown = await catalogue.shown();
  await tabTo(page, "[data-scheme-id] h3 a");
  await expect(page.locator(`[data-scheme-id="${shown[0]}"] h3 a`)).toBeFocused();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`whatever has the focus shows it (${colorScheme})`, async ({ page, catalogue }) => {
    await page.emulateMedia({ colorScheme });
    await catalogue.open("en", "?stage=rnd");
    const marks: string[] = [];
    for (let step = 0; step < 45; step += 1) {
      await page.keyboard.press("Tab");
      const unmarked = await page.evaluate(() => {
        const ring = (element: Element | null): boolean => {
          if (!element) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
        };
        const focused = document.activeElement;
        return !focused || focused === document.body || ring(focused) || ring(focused.closest("article"))
          ? ""
          : focused.outerHTML.slice(0, 120);
      });
      if (unmarked) marks.push(unmarked);
    }
    expect(marks).toEqual([]);
  });
}

test("on a phone the search box that stays on top never covers what has the focus", async ({ page, catalogue }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await catalogue.open("en", "?stage=training");
  const links = page.locator("[data-scheme-id]:visible h3 a");
  await page.locator("[data-scheme-id]:visible .since a").nth(3).focus();
  // The worst case: the link to come stands right where the box is.
  await links.nth(3).evaluate((link) => scrollBy(0, link.getBoundingClientRect().top - 30));
  await page.keyboard.press("Shift+Tab");
  await expect(links.nth(3)).toBeFocused();
  const [box, link] = await Promise.all([page.locator(".search").boundingBox(), links.nth(3).boundingBox()]);
  expect(link?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
});
