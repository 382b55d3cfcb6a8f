/** The one-page chart: all schemes by stage, on a phone, on a desk and on paper. */

import { STAGES } from "../../src/catalogue/schema/vocabulary.ts";
import { stateOn } from "../../src/catalogue/status.ts";
import { today } from "../../src/site/today.ts";
import { overlaps, showAll, sticksOut } from "./measure.ts";
import { letterSizes, pagesOf } from "./pdf.ts";
import { schemes } from "./records.ts";
import { expect, test } from "./test.ts";

const LOCALES = ["zh-hk", "en", "zh-cn"];
const OVER = new Set(["closed", "merged"]);
const CHARTS = { today: "overview/", "the edition": "editions/2020-04-29/overview/" };

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("today's chart holds every standing scheme that is not known to be over, once, under its main stage", async ({
    page,
  }) => {
    await page.goto("en/overview/");
    const groups = await page
      .locator(".overview-group")
      .evaluateAll((sections) =>
        sections.map((section) =>
          [...section.querySelectorAll(".overview-row")].flatMap((row) =>
            row.checkVisibility() ? (row.getAttribute("data-slot") ?? "") : [],
          ),
        ),
      );
    const expected = STAGES.map((stage) =>
      schemes
        .filter(({ stages, oneOff, life }) => stages[0] === stage && !oneOff && !OVER.has(life.at(-1)?.state ?? ""))
        .map(({ id }) => id),
    );
    expect(groups.map((ids) => ids.toSorted())).toEqual(expected.map((ids) => ids.toSorted()));
  });

  test("a row says code, name, cap and ratio, and leads to the figure with its date and sources", async ({ page }) => {
    await page.goto("en/overview/");
    const row = page.locator('[data-slot="bud"]');
    await expect(row).toContainText("BUD Dedicated Fund on Branding, Upgrading and Domestic Sales");
    await expect(row.locator(".overview-figure")).toHaveText("HK$7M, 1:3");
    await row.getByRole("link").click();
    await expect(page).toHaveURL("en/schemes/bud/#figure-main");
    await expect(page.locator("#figure-main .since")).toContainText("14 March 2025");
  });

  test("a scheme that is only announced carries a mark, and the mark is explained", async ({ page }) => {
    const announced = schemes
      .filter((scheme) => !scheme.oneOff && stateOn(scheme, today) === "announced")
      .map(({ id }) => id);
    expect(announced.length).toBeGreaterThan(0);
    await page.goto("en/overview/");
    const marked = await page
      .locator(".overview-row:visible a")
      .evaluateAll((links) =>
        links.flatMap((link) =>
          link.textContent?.trim().endsWith("*") ? (link.closest("[data-slot]")?.getAttribute("data-slot") ?? "") : [],
        ),
      );
    expect(marked.sort()).toEqual(announced.sort());
    await expect(page.locator(".overview-notes")).toContainText("* Announced");
  });

  test("a figure that is past or not documented is not shown as one in force", async ({ page }) => {
    await page.goto("en/overview/");
    await expect(page.locator('[data-slot="emf"] .overview-figure')).toHaveText("Last figure: HK$1M, 25%");
    await expect(page.locator('[data-slot="gsp"] .overview-figure')).toHaveText("No figure documented");
  });
});

for (const [kind, path] of Object.entries(CHARTS)) {
  for (const locale of LOCALES) {
    test(`${kind} reads on a phone without scrolling sideways (${locale})`, async ({ page }) => {
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(`${locale}/${path}`);
        await page.evaluate(showAll);
        expect([...(await page.evaluate(sticksOut)), ...(await page.evaluate(overlaps))], `${width} px`).toEqual([]);
        const size = await page
          .locator(".overview-row:visible")
          .first()
          .evaluate((row) => Number.parseFloat(getComputedStyle(row).fontSize));
        expect(size).toBeGreaterThanOrEqual(14);
      }
    });

    test(`${kind} prints on exactly one landscape page, A3 or A4, with letters that can be read (${locale})`, async ({
      page,
    }) => {
      await page.goto(`${locale}/${path}`);
      const a3 = await page.pdf({ format: "A3", landscape: true });
      expect(pagesOf(a3)).toEqual([{ width: 420, height: 297 }]);
      expect(letterSizes(a3)[0]).toBeGreaterThanOrEqual(8);
      const a4 = await page.pdf({ format: "A4", landscape: true });
      expect(pagesOf(a4)).toEqual([{ width: 297, height: 210 }]);
      expect(letterSizes(a4)[0]).toBeGreaterThanOrEqual(6);
    });
  }
}

test("on paper the chart says its day and whose it is not, and shows no control", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const [path, words] of [
    ["en/overview/", "As it stood on"],
    ["en/editions/2020-04-29/overview/", "As it stood on 29 April 2020"],
  ]) {
    await page.goto(path ?? "");
    await expect(page.locator(".overview-notes .print-only")).toContainText(words ?? "");
    await expect(page.locator(".overview-notes")).toContainText("not a government website");
    await expect(page.locator(".site-header")).toBeHidden();
    for (const line of await page.locator(".as-of").all()) await expect(line).toBeHidden();
  }
});

test("the reader of a PDF counts pages and letters rightly: a long page gives several, a small print small letters", async ({
  page,
}) => {
  await page.setContent(
    '<p style="font-size:8px">small</p><div style="height:5000px"></div><p style="font-size:20px">large</p>',
  );
  const pdf = await page.pdf({ format: "A4" });
  expect(pagesOf(pdf).length).toBeGreaterThan(3);
  expect(pagesOf(pdf)[0]).toEqual({ width: 210, height: 297 });
  expect(letterSizes(pdf)).toEqual([6, 15]);
});
