/** All changes of all schemes: complete as a plain list, narrowed by year and scheme. */
import type { Page } from "@playwright/test";
import { allChanges } from "../../src/catalogue/changes.ts";
import { firstDay } from "../../src/catalogue/partial-date.ts";
import { today } from "../../src/site/today.ts";
import { schemes } from "./records.ts";
import { expect, test } from "./test.ts";

const changes = allChanges(schemes, today);
const yearOf = ({ date }: { date: string }) => firstDay(date).slice(0, 4);
const count = (year: string, scheme: string) =>
  changes.filter((change) => (!year || yearOf(change) === year) && (!scheme || change.scheme.id === scheme)).length;

const years = [...new Set(changes.map(yearOf))];

const lines = (page: Page) => page.locator("[data-change-scheme]:visible");
const of = (year: string, scheme: string) =>
  `[data-change-scheme="${scheme}"]${year && `[data-change-year="${year}"]`}`;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the list is complete, newest first, a year at a time", async ({ page }) => {
    await page.goto("en/changes/");
    const all = page.locator("[data-change-scheme]");
    await expect(all).toHaveCount(changes.length);
    const held = await all.evaluateAll((items) =>
      items.map((item) => [item.getAttribute("data-change-scheme"), item.getAttribute("data-change-year")]),
    );
    expect(held).toEqual(changes.map((change) => [change.scheme.id, yearOf(change)]));
    await expect(page.locator("main [data-changes-year] h2:visible")).toHaveText(years);
    await expect(page.locator("[data-changes-filter]")).toBeHidden();
  });

  test("the latest year stands open, every other opens at a tap, and each says how many changes it holds", async ({
    page,
  }) => {
    await page.goto("en/changes/");
    const [latest = "", ...earlier] = years;
    await expect(lines(page)).toHaveCount(count(latest, ""));
    for (const year of ["2020", earlier.at(-1) ?? ""]) {
      const summary = page.locator("summary").filter({ hasText: new RegExp(`^\\s*${year}`) });
      await expect(summary).toContainText(count(year, "") === 1 ? "1 change" : `${count(year, "")} changes`);
      await summary.click();
      await expect(page.locator(`[data-change-year="${year}"]:visible`)).toHaveCount(count(year, ""));
    }
  });

  test("the page is no longer than a few screens until a year is opened", async ({ page }) => {
    for (const [width, most] of [
      [1280, 6000],
      [360, 9000],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto("zh-hk/changes/");
      expect(await page.evaluate(() => document.documentElement.scrollHeight), `${width} px`).toBeLessThan(most);
    }
  });

  test("a line says in words what changed, from when, and leads to its date and sources", async ({ page }) => {
    await page.goto("en/changes/#y2020");
    const line = page.locator(of("2020", "tvp")).filter({ hasText: "limit raised" });
    await expect(line).toContainText("1 April 2020");
    await expect(line).toContainText(
      "limit raised from HK$400,000 to HK$600,000 per company in total; government share raised from 66.7% to 75%; number of projects raised from 4 to 6",
    );
    await line.getByRole("link").click();
    await expect(page).toHaveURL("en/schemes/tvp/#main-2020-04-01");
  });

  test("beginnings, announcements and events are told apart from changes of figures", async ({ page }) => {
    await page.goto("en/changes/");
    const year = page.locator("summary", { hasText: /20(?:25|20)/ });
    for (const summary of await year.all()) await summary.click();
    await expect(page.locator(of("2025", "nias")).filter({ hasText: "Technicians" })).toContainText("First documented");
    await expect(page.locator(of("2026", "bud"))).toContainText(/HK\$150,000/);
    await expect(page.locator(of("2025", "tvp"))).toContainText("Closed");
    await expect(page.locator(of("2020", "ph"))).toContainText("Merged");
    // Open before and after: what happened is told in words.
    await expect(page.locator(of("2025", "nias"))).toContainText(["Entry thresholds halved"]);
  });

  test("an address that names a year opens it", async ({ page }) => {
    await page.goto("zh-hk/changes/#y2020");
    await expect(page.locator("#y2020")).toBeVisible();
    await expect(page.locator("#y2020 > li").first()).toBeInViewport();
  });
});

test("a year and a scheme narrow the list, and the address keeps both", async ({ page }) => {
  await page.goto("en/changes/");
  await page.getByLabel("Year", { exact: true }).selectOption("2020");
  await expect(page.getByRole("status")).toHaveText(`${count("2020", "")} changes`);
  await expect(page).toHaveURL("en/changes/?year=2020");
  await page.getByLabel("Scheme", { exact: true }).selectOption("bud");
  await expect(page).toHaveURL("en/changes/?year=2020&scheme=bud");
  await expect(lines(page)).toHaveCount(count("2020", "bud"));
  await expect(page.locator("main summary h2:visible")).toHaveText(["2020"]);
  await page.goBack();
  await expect(lines(page)).toHaveCount(count("2020", ""));
  await expect(page.getByLabel("Scheme", { exact: true })).toHaveValue("");
});

test("narrowed to one scheme, its name stands once, above its changes, and every year with one is open", async ({
  page,
}) => {
  await page.goto("en/changes/");
  await page.getByLabel("Scheme", { exact: true }).selectOption("tvp");
  await expect(lines(page)).toHaveCount(count("", "tvp"));
  const heading = page.getByRole("heading", { name: "Technology Voucher Programme" });
  await expect(heading).toBeVisible();
  await expect(
    page.locator("main li").getByText("Technology Voucher Programme", { exact: true }).filter({ visible: true }),
  ).toHaveCount(0);
  await heading.getByRole("link").click();
  await expect(page).toHaveURL("en/schemes/tvp/");
  await page.goBack();
  await page.getByLabel("Scheme", { exact: true }).selectOption("");
  await expect(heading).toBeHidden();
  await expect(lines(page)).toHaveCount(count(years[0] ?? "", ""));
});

test("a year that the reader opened stays open while nothing is narrowed", async ({ page }) => {
  await page.goto("en/changes/");
  await page.locator("summary", { hasText: "2020" }).click();
  await expect(page.locator('[data-change-year="2020"]:visible')).toHaveCount(count("2020", ""));
});

test("an address that is shared shows the same, also after a reload and in another language", async ({ page }) => {
  await page.goto("en/changes/?scheme=tvp");
  await expect(lines(page)).toHaveCount(count("", "tvp"));
  await page.reload();
  await expect(lines(page)).toHaveCount(count("", "tvp"));
  await page.getByRole("link", { name: "繁體", exact: true }).click();
  await expect(page).toHaveURL("zh-hk/changes/?scheme=tvp");
  await expect(lines(page)).toHaveCount(count("", "tvp"));
  await expect(page.getByRole("status")).toContainText(String(count("", "tvp")));
});

test("where nothing changed the list says 0, and what belongs to others in the address stays", async ({ page }) => {
  await page.goto("en/changes/?utm=x&year=1994&scheme=bud");
  await expect(page.getByRole("status")).toHaveText("0 changes");
  await expect(lines(page)).toHaveCount(0);
  await page.getByLabel("Year", { exact: true }).selectOption("");
  expect(new URL(page.url()).search).toBe("?utm=x&scheme=bud");
});

for (const [what, search] of [
  ["markup", "?year=%3Cscript%3E&scheme=%22%3E%3Cimg%20src=x%3E"],
  ["names every object has", "?year=__proto__&scheme=constructor"],
  ["broken escapes", "?year=%E0%A4%A&scheme=%"],
  ["unknown values", "?year=1066&scheme=no-such-scheme"],
] as const) {
  test(`${what} in the address narrow nothing and raise nothing`, async ({ page }) => {
    await page.goto(`en/changes/${search}`);
    await expect(page.getByRole("status")).toHaveText(`${changes.length} changes`);
    await expect(lines(page)).toHaveCount(count(years[0] ?? "", ""));
  });
}
