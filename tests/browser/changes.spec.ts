/** All changes of all schemes: complete as a plain list, narrowed by year and scheme. */
import type { Page } from "@playwright/test";
import { allChanges } from "../../src/catalogue/changes.ts";
import { firstDay } from "../../src/catalogue/partial-date.ts";
import { schemes } from "./records.ts";
import { expect, test } from "./test.ts";

const changes = allChanges(schemes);
const yearOf = ({ date }: { date: string }) => firstDay(date).slice(0, 4);
const count = (year: string, scheme: string) =>
  changes.filter((change) => (!year || yearOf(change) === year) && (!scheme || change.scheme.id === scheme)).length;

const lines = (page: Page) => page.locator("[data-change-scheme]:visible");
const of = (year: string, scheme: string) =>
  `[data-change-scheme="${scheme}"]${year && `[data-change-year="${year}"]`}`;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the list is complete, newest first, under its years", async ({ page }) => {
    await page.goto("en/changes/");
    await expect(lines(page)).toHaveCount(changes.length);
    const shown = await lines(page).evaluateAll((items) =>
      items.map((item) => [item.getAttribute("data-change-scheme"), item.getAttribute("data-change-year")]),
    );
    expect(shown).toEqual(changes.map((change) => [change.scheme.id, yearOf(change)]));
    await expect(page.locator("main h2")).toHaveText([...new Set(changes.map(yearOf))]);
    await expect(page.locator("[data-changes-filter]")).toBeHidden();
  });

  test("a line says in words what changed, from when, and leads to its date and sources", async ({ page }) => {
    await page.goto("en/changes/");
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
    await expect(page.locator(of("2025", "nias")).filter({ hasText: "Technicians" })).toContainText("First documented");
    await expect(page.locator(of("2026", "bud"))).toContainText("Announced: HK$150,000 per application");
    await expect(page.locator(of("2025", "tvp"))).toContainText("Closed");
    await expect(page.locator(of("2020", "ph"))).toContainText("Merged");
    // Open before and after: what happened is told in words.
    await expect(page.locator(of("2025", "nias"))).toContainText(["Entry thresholds halved"]);
  });

  test("years are in reach by links", async ({ page }) => {
    await page.goto("zh-hk/changes/");
    await page.getByRole("link", { name: "2020", exact: true }).click();
    await expect(page.locator("#y2020")).toBeInViewport();
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
  await expect(page.locator("main h2:visible")).toHaveText(["2020"]);
  await page.goBack();
  await expect(lines(page)).toHaveCount(count("2020", ""));
  await expect(page.getByLabel("Scheme", { exact: true })).toHaveValue("");
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
    await expect(lines(page)).toHaveCount(changes.length);
  });
}
