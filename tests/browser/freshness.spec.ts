/** How old the evidence of a status is, counted on the reader's day in Hong Kong: an old copy of a page must not look fresh. */
import type { Page } from "@playwright/test";
import { firstDay } from "../../src/catalogue/partial-date.ts";
import { evidenceDay } from "../../src/catalogue/status.ts";
import { ids, scheme } from "./records.ts";
import { expect, test } from "./test.ts";

/** Serves the site's pages as if they had been built on that day; sets the reader's clock to noon of another. */
async function read(page: Page, built: string, day: string): Promise<void> {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(<meta name="built" content=")[^"]*/, `$1${built}`);
    await route.fulfill({ response, body });
  });
  await page.clock.setFixedTime(`${day}T12:00:00+08:00`);
}

/** BUD was last seen open in February 2026. */
const AGES: [day: string, grade: string, words: string][] = [
  ["2026-02-20", "recent", "this month"],
  ["2026-03-01", "recent", "1 month old"],
  ["2026-08-31", "recent", "6 months old"],
  ["2026-09-01", "ageing", "7 months old · Ageing"],
  ["2027-08-31", "ageing", "18 months old · Ageing"],
  ["2027-09-01", "old", "19 months old · Old"],
  ["2029-02-01", "old", "3 years old · Old"],
];

test("the record this is tried on was last seen open in February 2026", () => {
  expect([evidenceDay(scheme("bud")), scheme("bud").life.at(-1)?.state]).toEqual(["2026-02", "open"]);
});

for (const [day, grade, words] of AGES) {
  test(`on ${day} evidence of February 2026 is “${words}”`, async ({ page }) => {
    await read(page, "2026-02-20", day);
    await page.goto("en/schemes/bud/");
    const age = page.locator(".scheme-status [data-age]");
    await expect(age).toHaveText(` · ${words}`);
    await expect(age).toHaveClass(`age grade-${grade}`);
    await expect(page.locator(".scheme-status")).toContainText("Open, as of February 2026");
  });
}

test("the three grades look unlike each other, and the weaker two are named as well", async ({ page }) => {
  const colours = new Set<string>();
  for (const [day, name] of [
    ["2026-03-01", "1 month old"],
    ["2026-10-01", "Ageing"],
    ["2028-01-01", "Old"],
  ]) {
    await read(page, "2026-02-20", day ?? "");
    await page.goto("en/");
    const age = page.locator('[data-scheme-id="bud"] [data-age]');
    await expect(age).toContainText(name ?? "");
    colours.add(await age.evaluate((element) => getComputedStyle(element).color));
  }
  expect(colours.size).toBe(3);
});

test("it is said in each language", async ({ page }) => {
  await page.clock.setFixedTime("2027-09-01T12:00:00+08:00");
  for (const [locale, words] of [
    ["zh-hk", "19個月前"],
    ["zh-cn", "19个月前"],
  ]) {
    await page.goto(`${locale}/schemes/bud/`);
    await expect(page.locator(".scheme-status [data-age]")).toContainText(words ?? "");
  }
});

test("the day in Hong Kong counts, wherever the reader is", async ({ browser, baseURL }) => {
  for (const timezoneId of ["Pacific/Honolulu", "Asia/Hong_Kong"]) {
    const context = await browser.newContext({ baseURL, timezoneId });
    const page = await context.newPage();
    await read(page, "2026-02-20", "2026-09-01");
    await page.clock.setFixedTime("2026-09-01T00:30:00+08:00");
    await page.goto("en/schemes/bud/");
    await expect(page.locator(".scheme-status [data-age]")).toContainText("7 months old");
    await context.close();
  }
});

for (const [clock, time] of [
  ["of 1970", 0],
  ["of 2019", "2019-06-01T12:00:00+08:00"],
  ["that tells no time", Number.NaN],
] as const) {
  test(`a clock ${clock} makes no evidence fresher than on the day the page was built`, async ({ page }) => {
    if (Number.isNaN(time))
      await page.addInitScript(() => {
        const Real = Date;
        // What `new Date()` gives where the clock is broken.
        globalThis.Date = class extends Real {
          constructor(...args: [] | [string]) {
            super(args.length === 0 ? Number.NaN : (args[0] as string));
          }
        } as DateConstructor;
      });
    else await page.clock.setFixedTime(time);
    const words = async () => {
      await page.goto("en/about/freshness/");
      await expect(page.locator(".ages [data-age]").first()).toContainText("old");
      return page.locator(".ages [data-age]").allTextContents();
    };
    const said = await words();
    expect(said.join()).not.toContain("NaN");
    expect(new Set(said).size).toBeGreaterThan(3);
    const [built = ""] = await page
      .locator("meta[name=built]")
      .evaluateAll((metas) => metas.map((meta) => meta.getAttribute("content") ?? ""));
    const other = await page.context().newPage();
    await other.clock.setFixedTime(`${built}T12:00:00+08:00`);
    await other.goto("en/about/freshness/");
    await expect(other.locator(".ages [data-age]").first()).toContainText("old");
    expect(said).toEqual(await other.locator(".ages [data-age]").allTextContents());
  });
}

test("what is over has its own date and no age", async ({ page }) => {
  await page.goto("en/schemes/tvp/");
  await expect(page.locator(".scheme-status")).toHaveText("Closed since 1 January 2025");
  await expect(page.locator(".scheme-status [data-age]")).toHaveCount(0);
});

test("a past day says nothing of today's age", async ({ page }) => {
  await page.goto("en/schemes/bud/?asof=2020-04-29");
  await expect(page.locator(".as-of-banner")).toBeVisible();
  await expect(page.locator(".scheme-status [data-age]")).toHaveCount(0);
});

test("the page of freshness lists every record, oldest evidence first, each leading to its life", async ({ page }) => {
  await page.clock.setFixedTime("2026-11-23T12:00:00+08:00");
  await page.goto("en/about/freshness/");
  const rows = await page.locator(".ages tbody tr").evaluateAll((lines) =>
    lines.map((line) => ({
      id: line
        .querySelector("a")
        ?.getAttribute("href")
        ?.match(/schemes\/([^/]+)\/#life$/)?.[1],
      age: line.querySelector("[data-age]")?.textContent,
      status: line.querySelector(".status")?.textContent,
    })),
  );
  expect(rows.map(({ id }) => id ?? "").sort()).toEqual(ids);
  const days = rows.map(({ id }) => firstDay(evidenceDay(scheme(id ?? ""))));
  expect(days).toEqual(days.toSorted());
  for (const { id, age, status } of rows) {
    expect(age, id).toMatch(/old|this month/);
    expect(status, id).toMatch(/\d{4}/);
  }
  await page.locator(".ages a").first().click();
  await expect(page.locator("#life")).toBeInViewport();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the day of the evidence is said, its age is not guessed", async ({ page }) => {
    await page.goto("en/about/freshness/");
    await expect(page.locator(".ages tbody tr")).toHaveCount(ids.length);
    await expect(page.locator(".ages tbody tr").first()).toContainText("March 2020");
    expect((await page.locator("[data-age]").allTextContents()).join("")).toBe("");
    await expect(page.getByText("Counted in your browser")).toBeHidden();
  });
});
