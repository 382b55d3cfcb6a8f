/** What of the catalogue a reader sees without scrolling: the first result with its figure, and every stage. */
import type { Page } from "@playwright/test";
import { STAGES } from "../../src/catalogue/schema/vocabulary.ts";
import { LOCALES } from "../../src/i18n/locales.ts";
import { Catalogue } from "./catalogue.ts";
import { expect, test } from "./test.ts";

/** The lower edge of the first result's figure, in px from the top of the window. */
async function figureEnds(page: Page): Promise<number> {
  const box = await page.locator("[data-scheme-id]:visible [data-figure] .amount strong").first().boundingBox();
  return box ? box.y + box.height : Number.POSITIVE_INFINITY;
}

for (const locale of ["zh-hk", "en"] as const) {
  test(`on a phone the first result's figure is in sight at once (${locale})`, async ({ page, catalogue }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await catalogue.open(locale);
    expect(await figureEnds(page)).toBeLessThan(740);
  });

  test(`with a keyboard up, the first result's figure follows what is typed (${locale})`, async ({
    page,
    catalogue,
  }) => {
    await page.setViewportSize({ width: 360, height: 450 });
    await catalogue.open(locale);
    await catalogue.search.click();
    await page.keyboard.type("BUD");
    await catalogue.answered("BUD");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await figureEnds(page)).toBeLessThan(440);
    await expect(page.locator(".stage-tabs")).toBeVisible();
  });
}

test("what was folded away for the keyboard comes back once the reader is done with typing", async ({
  page,
  catalogue,
}) => {
  await page.setViewportSize({ width: 360, height: 450 });
  await catalogue.open("en");
  await catalogue.search.click();
  await page.keyboard.type("voucher");
  await catalogue.answered("voucher");
  const filters = page.locator("[data-filters]");
  await expect(filters).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(filters).toBeVisible();
});

test("a tap that ends the typing lands on what it was aimed at", async ({ page, catalogue }) => {
  await page.setViewportSize({ width: 360, height: 450 });
  await catalogue.open("en");
  await catalogue.search.click();
  await page.keyboard.type("BUD");
  await catalogue.answered("BUD");
  const box = await page.locator('[data-scheme-id="bud"] h3 a').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 5);
  await page.mouse.down();
  await page.waitForTimeout(150);
  await page.mouse.up();
  await expect(page).toHaveURL(/\/schemes\/bud\//);
});

/** Stage chips of which a part is cut off, by themselves or by what they stand in. */
const cutOff = (page: Page): Promise<string[]> =>
  page.$$eval("a[data-stage]", (chips) =>
    chips
      .filter((chip) => {
        const { left, right, top, bottom } = chip.getBoundingClientRect();
        for (let around = chip.parentElement; around; around = around.parentElement) {
          if (getComputedStyle(around).overflowX === "visible") continue;
          const edge = around.getBoundingClientRect();
          if (left < edge.left || right > edge.right || top < edge.top || bottom > edge.bottom) return true;
        }
        return left < 0 || right > document.documentElement.clientWidth || chip.scrollWidth > chip.clientWidth + 1;
      })
      .map((chip) => chip.textContent?.trim() ?? ""),
  );

for (const locale of LOCALES) {
  test(`all stages are in sight at every width, none of them cut off (${locale})`, async ({ page, catalogue }) => {
    await catalogue.open(locale);
    for (const width of [320, 360, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(page.locator("a[data-stage]:visible")).toHaveCount(STAGES.length + 1);
      expect.soft(await cutOff(page), `${width} px`).toEqual([]);
      const last = await catalogue.tab("financing").boundingBox();
      expect.soft((last?.y ?? 800) + (last?.height ?? 0), `${width} px`).toBeLessThan(800);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    const rows = await page.$$eval(
      "a[data-stage]",
      (chips) => new Set(chips.map((chip) => chip.getBoundingClientRect().top)).size,
    );
    expect(rows).toBeLessThanOrEqual(3);
  });

  test(`on its own page the chosen stage is in sight at every width (${locale})`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const stage of STAGES) {
      await page.goto(`${locale}/stages/${stage}/`);
      for (const width of [320, 360, 768, 1024, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        await expect(page.locator(`a[data-stage="${stage}"][aria-current]`)).toBeInViewport({ ratio: 1 });
        expect.soft(await cutOff(page), `${stage}, ${width} px`).toEqual([]);
      }
    }
  });
}

test("why the stages come to more than all is said once", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await expect(page.getByText("A scheme may belong to several stages.")).toHaveCount(1);
});

test.describe("what stays in reach", () => {
  test("on a phone the search stays on top of a list scrolled far down", async ({ page, catalogue }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await catalogue.open("zh-hk");
    await page.evaluate(() => scrollTo(0, 5000));
    await expect(catalogue.search).toBeInViewport({ ratio: 1 });
    expect((await catalogue.search.boundingBox())?.y).toBeLessThan(20);
  });

  test("whoever types far down the list sees the first result below the box", async ({ page, catalogue }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await catalogue.open("zh-hk");
    await page.evaluate(() => scrollTo(0, 5000));
    await catalogue.search.click();
    await page.keyboard.type("BUD");
    await catalogue.answered("BUD");
    const [box, first] = await Promise.all([catalogue.search.boundingBox(), catalogue.cards.first().boundingBox()]);
    expect(first?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
    expect(first?.y).toBeLessThan(400);
  });

  test("on a wide screen the filters stay beside a list scrolled far down", async ({ page, catalogue }) => {
    await catalogue.open("zh-hk", "?show=all");
    await page.evaluate(() => scrollTo(0, 3000));
    await expect(catalogue.box("status", "open")).toBeInViewport();
    // The last of them is in reach too, though there are more than the window holds.
    await catalogue.box("own", "more").scrollIntoViewIfNeeded();
    await expect(catalogue.box("own", "more")).toBeInViewport();
  });

  test("what is gone to with the keyboard is not covered by the search", async ({ page, catalogue }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await catalogue.open("en");
    await page.evaluate(() => scrollTo(0, 5000));
    await catalogue.search.focus();
    await page.keyboard.press("Enter");
    const heading = page.locator("#results-heading");
    await expect(heading).toBeFocused();
    const [box, place] = await Promise.all([catalogue.search.boundingBox(), heading.boundingBox()]);
    expect(place?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  });

  test("in a frame, which does not scroll, nothing sticks", async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await new Catalogue(page).page.goto("zh-hk/embed/catalogue/");
      const sticking = await page.$$eval(
        "body *",
        (elements) =>
          elements.filter((element) => ["sticky", "fixed"].includes(getComputedStyle(element).position)).length,
      );
      expect(sticking, `${width} px`).toBe(0);
    }
  });
});
