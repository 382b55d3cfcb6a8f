/** The frozen edition of 29 April 2020: prebuilt pages that need no script and stay as they are. */
import { readFileSync } from "node:fs";
import { headlineOn } from "../../src/catalogue/terms.ts";
import { writtenSum } from "../english-money.ts";
import { ids, schemes } from "./records.ts";
import { expect, test } from "./test.ts";

const DAY = "2020-04-29";
const PLACE = `editions/${DAY}`;

interface Printed {
  id: string;
  name: string;
  figure: string;
  code: string | null;
  comingSoon?: true;
}
const chart: { printed: Printed[]; completed: string[] } = JSON.parse(
  readFileSync(`data/editions/${DAY}.json`, "utf8"),
);
const members = [...chart.printed.map(({ id }) => id), ...chart.completed].sort();

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the edition shows its 46 schemes first, then every other under whether it ran", async ({ page }) => {
    await page.goto(`en/${PLACE}/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The edition of 29 April 2020");
    await expect(page.locator("h2.over")).toHaveText([
      "The 46 schemes of the edition",
      "Also documented as running that day",
      "Not yet begun, or already over",
    ]);
    const groups = await page
      .locator(".cards")
      .evaluateAll((lists) =>
        lists.map((list) =>
          [...list.querySelectorAll("[data-scheme-id]")].map((card) => card.getAttribute("data-scheme-id") ?? ""),
        ),
      );
    expect(groups[0]?.length).toBe(46);
    expect(groups[0]?.toSorted()).toEqual(members);
    expect(groups.flat().sort()).toEqual(ids);
    await expect(page.locator("main")).toContainText("The chart counts 46 schemes and names 29");
  });

  test("each of the 46 shows the figure that held on the day", async ({ page }) => {
    await page.goto(`en/${PLACE}/`);
    const shown = await page
      .locator(".cards")
      .first()
      .locator("[data-scheme-id]")
      .evaluateAll((cards) =>
        cards.map((card) => [card.getAttribute("data-scheme-id"), card.querySelector(".amount")?.textContent?.trim()]),
      );
    for (const [id, amount] of shown) {
      const record = schemes.find((scheme) => scheme.id === id);
      const { term, tense } = headlineOn(record as NonNullable<typeof record>, DAY);
      const held = term.limits.flatMap((limit) => ("hkd" in limit ? [writtenSum(limit.hkd)] : []));
      if (tense === "in-force" && held.length > 0)
        expect(
          held.some((sum) => amount?.includes(sum)),
          id ?? "",
        ).toBe(true);
      else expect(amount, id ?? "").not.toMatch(/HK\$/);
    }
    const sum = (id: string) => shown.find(([other]) => other === id)?.[1];
    expect([sum("bud"), sum("tvp"), sum("emf"), sum("rttp"), sum("rfs")]).toEqual([
      "Up to HK$1 million per project · HK$4 million in total",
      "Up to HK$600,000 per company in total",
      "Up to HK$100,000 per application · HK$800,000 in total",
      "Up to HK$500,000 per company per year",
      "Had not begun",
    ]);
  });

  for (const locale of ["zh-hk", "en", "zh-cn"]) {
    test(`its chart prints what was printed, to the letter, for 29 schemes, and completes 46 (${locale})`, async ({
      page,
    }) => {
      await page.goto(`${locale}/${PLACE}/overview/`);
      await expect(page.locator(".overview-row:visible")).toHaveCount(46);
      const rows = await page.locator(".overview-row").evaluateAll((items) =>
        items.map((row) => ({
          id: row.getAttribute("data-slot"),
          link: row.querySelector("a")?.textContent?.trim() ?? "",
          code: row.querySelector("a b")?.textContent ?? null,
          figure: row.querySelector(".overview-figure")?.textContent,
        })),
      );
      for (const { id, figure, name, code, comingSoon } of chart.printed) {
        const row = rows.find((one) => one.id === id);
        expect([row?.figure, row?.code], id).toEqual([figure, code]);
        expect(row?.link.endsWith("*"), `${id}: coming soon`).toBe(comingSoon === true);
        if (locale === "zh-hk") expect(row?.link, id).toContain(name);
      }
    });
  }

  test("its pages lead to each other and never silently to today's", async ({ page }) => {
    await page.goto(`en/${PLACE}/`);
    await page.locator('[data-stage="tech-adoption"]').click();
    await expect(page).toHaveURL(`en/${PLACE}/stages/tech-adoption/`);
    await page.locator('[data-scheme-id="tvp"] h3 a').click();
    await expect(page).toHaveURL(`en/${PLACE}/schemes/tvp/`);
    await expect(page.locator(".as-of-banner")).toContainText("As it stood on 29 April 2020");
    await expect(page.locator("#figure-main .since")).toHaveText("In force since 1 April 2020, until 31 December 2024");
    const hrefs = await page
      .locator("main a[href^='/']")
      .evaluateAll((links) => links.map((link) => [link.textContent?.trim(), link.getAttribute("href") ?? ""]));
    expect(hrefs.filter(([, href]) => !href?.includes(PLACE)).map(([text]) => text)).toEqual(["Back to today"]);
  });

  test("the language switch stays in the edition", async ({ page }) => {
    await page.goto(`en/${PLACE}/schemes/rfs/`);
    await page.getByRole("link", { name: "繁體", exact: true }).click();
    await expect(page).toHaveURL(`zh-hk/${PLACE}/schemes/rfs/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("再工業化資助計劃");
  });

  test("the chart's figure and what sources say of the day stand side by side, the difference explained", async ({
    page,
  }) => {
    await page.goto(`en/${PLACE}/schemes/ph/`);
    await expect(page.locator(".chart-figure")).toHaveText("$2.4M");
    await expect(page.locator("#figure-main .amount strong")).toHaveText("HK$32,000");
    expect((await page.locator(".chart-remark").textContent())?.length).toBeGreaterThan(40);
  });
});

for (const [kind, path, home] of [
  ["catalogue", "", ""],
  ["stage", "stages/rnd/", "stages/rnd/"],
  ["scheme", "schemes/bud/", "schemes/bud/"],
  ["overview", "overview/", "overview/"],
] as const) {
  test(`with JavaScript too, “Back to today” leads from the edition's ${kind} to today's`, async ({ page }) => {
    await page.goto(`en/${PLACE}/${path}`);
    await page.getByRole("link", { name: "Back to today" }).click();
    await expect(page).toHaveURL(`en/${home}`);
  });
}

test("a day in the address does not change a page of the edition", async ({ page }) => {
  for (const path of ["", "schemes/bud/", "overview/"]) {
    await page.goto(`en/${PLACE}/${path}?asof=2023-01-01`);
    await expect(page.locator(".as-of-banner")).toContainText("29 April 2020");
    await expect(page.locator("main a[href*='asof=']")).toHaveCount(0);
  }
  await page.goto(`en/${PLACE}/schemes/bud/?asof=2023-01-01`);
  await expect(page.locator("#figure-main .amount")).toContainText("HK$4 million in total");
});
