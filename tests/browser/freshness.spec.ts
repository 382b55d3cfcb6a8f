/** How long ago each scheme was last confirmed, counted on the reader's day in Hong Kong: an old copy must not look fresh. */
import type { Page } from "@playwright/test";
import { firstDay } from "../../src/catalogue/partial-date.ts";
import { evidenceDay, stateOn } from "../../src/catalogue/status.ts";
import { today } from "../../src/site/today.ts";
import { readLater } from "./old-page.ts";
import { scheme, schemes } from "./records.ts";
import { expect, test } from "./test.ts";

const OVER = ["closed", "merged", undefined];
const standing = schemes.filter((record) => !OVER.includes(stateOn(record, today))).map(({ id }) => id);

const ageOf = (page: Page, id: string) => page.locator(`.ages tr:has(a[href*="/schemes/${id}/"]) [data-age]`);

/** The record this is tried on was last seen open in September 2026. */
const AGES: [day: string, words: string][] = [
  ["2026-09-20", "this month"],
  ["2026-10-01", "1 month"],
  ["2027-03-31", "6 months"],
  ["2028-03-31", "18 months"],
  ["2029-09-01", "3 years"],
];

test("the record this is tried on was last seen open in September 2026", () => {
  expect([evidenceDay(scheme("gsp")), scheme("gsp").life.at(-1)?.state]).toEqual(["2026-09", "open"]);
});

for (const [day, words] of AGES) {
  test(`on ${day} what was confirmed in September 2026 is ${words} ago`, async ({ page }) => {
    await readLater(page, "2026-09-20", day);
    await page.goto("en/about/freshness/");
    await expect(ageOf(page, "gsp")).toHaveText(words);
  });
}

test("it is said in each language", async ({ page }) => {
  await page.clock.setFixedTime("2028-04-01T12:00:00+08:00");
  for (const [locale, words] of [
    ["zh-hk", "19個月"],
    ["zh-cn", "19个月"],
  ]) {
    await page.goto(`${locale}/about/freshness/`);
    await expect(ageOf(page, "gsp")).toHaveText(words ?? "");
  }
});

test("the day in Hong Kong counts, wherever the reader is", async ({ browser, baseURL }) => {
  for (const timezoneId of ["Pacific/Honolulu", "Asia/Hong_Kong"]) {
    const context = await browser.newContext({ baseURL, timezoneId });
    const page = await context.newPage();
    await readLater(page, "2026-09-20", "2027-04-01");
    await page.clock.setFixedTime("2027-04-01T00:30:00+08:00");
    await page.goto("en/about/freshness/");
    await expect(ageOf(page, "gsp")).toHaveText("7 months");
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
    await page.goto("en/about/freshness/");
    await expect(page.locator(".ages [data-age]").first()).toContainText("year");
    const said = await page.locator(".ages [data-age]").allTextContents();
    expect(said.join()).not.toContain("NaN");
    expect(new Set(said).size).toBeGreaterThan(3);
    const [built = ""] = await page
      .locator("meta[name=built]")
      .evaluateAll((metas) => metas.map((meta) => meta.getAttribute("content") ?? ""));
    const other = await page.context().newPage();
    await other.clock.setFixedTime(`${built}T12:00:00+08:00`);
    await other.goto("en/about/freshness/");
    await expect(other.locator(".ages [data-age]").first()).toContainText("year");
    expect(said).toEqual(await other.locator(".ages [data-age]").allTextContents());
  });
}

test("the page lists every scheme not known to be over, oldest first, each leading to its life", async ({ page }) => {
  await page.goto("en/about/freshness/");
  const rows = await page.locator(".ages tbody tr").evaluateAll((lines) =>
    lines.map((line) => ({
      id: /schemes\/([^/]+)\/#life$/.exec(line.querySelector("a")?.getAttribute("href") ?? "")?.[1] ?? "",
      cells: [...line.children].map((cell) => cell.textContent?.trim()),
    })),
  );
  expect(rows.map(({ id }) => id).sort()).toEqual(standing.toSorted());
  const days = rows.map(({ id }) => firstDay(evidenceDay(scheme(id))));
  expect(days).toEqual(days.toSorted());
  for (const { id, cells } of rows) {
    expect(cells.length, id).toBe(3);
    expect(cells[1], id).toMatch(/^(?:\d+ )?(?:[A-Z][a-z]+ )?\d{4}$/);
    expect(cells[2], id).toMatch(/^\d+ (?:month|year)s?$|^this month$/);
  }
  await page.locator(".ages a").first().click();
  await expect(page.locator("#life")).toBeInViewport();
});

test("no page judges how old evidence is: the words for that are gone", async ({ page }) => {
  for (const path of ["en/about/freshness/", "zh-hk/about/freshness/"]) {
    await page.goto(path);
    await expect(page.locator("main")).not.toContainText(/[Aa]geing|\bOld\b|陳舊|漸舊|較新/);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the day of the evidence is said, its age is not guessed", async ({ page }) => {
    await page.goto("en/about/freshness/");
    await expect(page.locator(".ages tbody tr")).toHaveCount(standing.length);
    await expect(page.locator(".ages tbody tr").first()).toContainText("April 2020");
    await expect(page.getByRole("columnheader")).toHaveText(["Scheme", "Last confirmed"]);
    await expect(page.getByText("counted in your browser")).toBeHidden();
  });
});
