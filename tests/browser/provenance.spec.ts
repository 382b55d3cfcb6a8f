/** Every figure opens to its date, its sources, how sure it is, and who says otherwise. */
import type { Locator } from "@playwright/test";
import { scheme } from "./records.ts";
import { expect, test } from "./test.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a figure opens with the keyboard alone, and closes again", async ({ page }) => {
    await page.goto("en/schemes/tvp/");
    const panel = page.locator("#figure-main");
    await expect(panel.locator(".sources")).toBeHidden();
    await panel.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(panel.locator(".sources")).toBeVisible();
    await page.keyboard.press("Space");
    await expect(panel.locator(".sources")).toBeHidden();
  });

  test("what opens is whole: dates, grade in words, publisher, kind, document, link, day of the check", async ({
    page,
  }) => {
    await page.goto("en/schemes/tvp/");
    const details = page.locator("#figure-main .term-source");
    await expect(details.locator("summary")).toHaveText("Date and source");
    await details.locator("summary").click();
    await expect(details).toContainText("1 April 2020 to 31 December 2024");
    await expect(details).toContainText(
      "Well documented: An official or otherwise reliable source states the figure and its date.",
    );
    const first = details.locator(".sources li").first();
    await expect(first).toContainText("Hong Kong Productivity Council");
    await expect(first).toContainText("(official, no date)");
    await expect(first.getByRole("link")).toHaveAttribute("href", /^https:\/\/bee\.hkpc\.org\//);
    await expect(page.locator("#sources ~ details").last()).toContainText("sources checked again on 1 December 2026");
  });

  test("a source that readers are not sent to is named, and says that it has no link", async ({ page }) => {
    await page.goto("en/schemes/tvp/");
    const item = page.locator("#figure-main .sources li", { hasText: "Gary Cheng CPA" });
    await expect(item).toContainText("(company, dated 1 April 2020, not linked)");
    await expect(item.locator("a")).toHaveCount(0);
  });

  test("where sources disagree, the figure leads to both readings, with the reason", async ({ page }) => {
    await page.goto("en/schemes/rttp/");
    const details = page.locator("#figure-main .term-source");
    await details.locator("summary").click();
    await details.getByRole("link", { name: "Where sources disagree" }).click();
    for (const words of ["2:1", "1:1", "HK$250,000", "they are later"])
      await expect(page.locator("#conflicts")).toContainText(words);
  });

  test("a figure that sources disagree on leads to them, and no other does", async ({ page }) => {
    const { conflicts, tracks } = scheme("bud");
    await page.goto("en/schemes/bud/");
    for (const { id } of tracks) {
      const links = page.locator(`#figure-${id} .term-source a[href="#conflicts"]`);
      await expect(links, id).toHaveCount(conflicts.some((conflict) => conflict.about?.includes(id)) ? 1 : 0);
    }
  });
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("a tap opens a figure in each language", async ({ page }) => {
    for (const locale of ["zh-hk", "en", "zh-cn"]) {
      await page.goto(`${locale}/schemes/bud/`);
      await page.locator("#figure-easy-bud summary").tap();
      await expect(page.locator("#figure-easy-bud .sources a").first()).toBeVisible();
    }
  });

  test("from a card the tap “Date and source” leads to the same figure", async ({ page, catalogue }) => {
    await catalogue.open("en", "?show=all");
    const card = page.locator('[data-scheme-id="cef"]');
    const figure = (await card.locator(".amount strong").textContent()) ?? "none";
    await card.getByRole("link", { name: "Date and source" }).tap();
    await expect(page).toHaveURL("en/schemes/cef/#figure-main");
    await expect(page.locator("#figure-main .amount strong")).toHaveText(figure);
  });
});

test("a figure in a sentence leads to the term it comes from, and the term opens", async ({ page }) => {
  await page.goto("en/schemes/tvp/");
  await page.locator(".scheme-summary a.figure-link").first().click();
  await expect(page.locator("#main-2020-04-01")).toBeInViewport();
  const term = page.locator("#main-2020-04-01");
  await expect(term.locator(".term-period")).toHaveText("1 April 2020 to 31 December 2024");
  await expect(term).toBeVisible();
  // Chromium opens what is linked into by itself; older browsers leave it to the page.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = false;
    dispatchEvent(new HashChangeEvent("hashchange"));
  });
  await expect(term).toBeVisible();
});

test.describe("weak evidence", () => {
  const line = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).textDecorationStyle);

  test("looks different and says so before anything is opened", async ({ page, catalogue }) => {
    await catalogue.open("en", "?asof=2020-04-29");
    const sum = (id: string) => page.locator(`[data-scheme-id="${id}"] .amount strong`);
    await expect(sum("citf")).toHaveText("HK$3 million");
    expect(await line(sum("citf"))).toBe("dotted");
    expect(await line(sum("tvp"))).toBe("solid");
    await expect(page.locator('[data-scheme-id="citf"] .since')).toContainText("Weak evidence");
    await expect(page.locator('[data-scheme-id="tvp"] .since')).not.toContainText("Weak evidence");
  });

  test("is put in words on the scheme's page, in each language", async ({ page }) => {
    for (const [locale, words] of [
      ["en", "Weakly documented"],
      ["zh-hk", "有待證實"],
      ["zh-cn", "有待证实"],
    ]) {
      await page.goto(`${locale}/schemes/citf/?asof=2020-04-29`);
      await expect(page.locator("#figure-bim-act .term-source")).toContainText(words ?? "");
    }
  });
});
