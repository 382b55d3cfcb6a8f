/** `?asof=YYYY-MM-DD`: any page as it stood on a day. */
import { stateOn } from "../../src/catalogue/status.ts";
import { sumsIn } from "../english-money.ts";
import { ids, schemes } from "./records.ts";
import { expect, test } from "./test.ts";

const DAY = "2020-04-29";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a page shows today's figures, whatever day is asked, and leads to the edition's page", async ({ page }) => {
    await page.goto(`en/schemes/bud/?asof=${DAY}`);
    await expect(page.locator("#figure-main .amount")).toContainText("HK$7 million in total");
    await expect(page.locator(".as-of-banner")).toBeHidden();
    await expect(page.locator("[data-as-of-form]")).toBeHidden();
    await expect(page.locator(".as-of .without-script")).toContainText("Without JavaScript this page shows today");
    await page.getByText("View the terms on a past date").click();
    await page.getByRole("link", { name: "The edition of 29 April 2020" }).click();
    await expect(page).toHaveURL(`en/editions/${DAY}/schemes/bud/`);
    await expect(page.locator("#figure-main .amount")).toContainText("HK$4 million in total");
  });
});

test("with JavaScript nothing is said of going without", async ({ page }) => {
  for (const path of ["en/", "en/schemes/bud/", "zh-hk/overview/"]) {
    await page.goto(path);
    await expect(page.locator(".as-of .without-script")).toBeHidden();
  }
});

test("a scheme page shows figures, name and status of the day, and says so", async ({ page }) => {
  await page.goto(`en/schemes/rttp/?asof=${DAY}`);
  await expect(page.locator(".as-of-banner")).toContainText("As it stood on 29 April 2020");
  await expect(page.locator(".as-of-banner")).toContainText(
    "who may apply and what is covered are as they stand today",
  );
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Reindustrialisation and Technology Training Programme",
  );
  await expect(page.locator("#figure-main .amount strong")).toHaveText("HK$500,000");
  await expect(page.locator("#figure-main .share p")).toHaveText("Government pays 66.7%, you pay 33.3% (2:1)");
  await expect(page.locator("#figure-main .since")).toContainText("30 March 2020");
  await expect(page.locator(".scheme-status")).toHaveText("Status: Open since 22 August 2018");
});

test("the day is written as each language writes it", async ({ page }) => {
  for (const [locale, words] of [
    ["zh-hk", "2020年4月29日的情況"],
    ["zh-cn", "2020年4月29日"],
  ]) {
    await page.goto(`${locale}/schemes/rfs/?asof=${DAY}`);
    await expect(page.locator(".as-of-banner strong")).toContainText(words ?? "");
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("再工业化资助计划");
});

test("a scheme not yet begun is told as such, under its name of then, without a figure", async ({ page }) => {
  await page.goto(`en/schemes/rfs/?asof=${DAY}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Re-industrialisation Funding Scheme");
  await expect(page.locator(".scheme-status")).toHaveText("Status: Announced October 2018");
  await expect(page.locator("#figure-main .amount")).toHaveText("Had not begun");
  await page.goto(`en/schemes/tplsp/?asof=${DAY}`);
  await expect(page.locator(".scheme-status")).toHaveText("Status: Had not begun (began 12 October 2020)");
});

test("a closed scheme is open again on a day when it was, and its last figure is called past after it closed", async ({
  page,
}) => {
  await page.goto(`en/schemes/tvp/?asof=${DAY}`);
  await expect(page.locator(".scheme-status")).toHaveText("Status: Open since November 2016");
  await expect(page.locator("#figure-main .since")).toHaveText("In force since 1 April 2020, until 31 December 2024");
  await page.goto("en/schemes/tvp/?asof=2025-01-01");
  await expect(page.locator(".scheme-status")).toHaveText("Status: Closed since 1 January 2025");
  await expect(page.locator("#figure-main .since")).toHaveText("Ended: 1 April 2020 to 31 December 2024");
});

test("a term has no figure before the day it was announced, whoever asks", async ({ page, catalogue }) => {
  const fund = "i-t-industry-oriented-fund";
  for (const [day, amount, since] of [
    ["2010-01-01", "Had not begun", "Announced later, on 13 November 2025"],
    ["2025-11-12", "Had not begun", "Announced later, on 13 November 2025"],
    ["2025-11-13", "HK$1 billion", "Announced on 13 November 2025, start date not announced"],
  ]) {
    await page.goto(`en/schemes/${fund}/?asof=${day}`);
    await expect(page.locator("#figure-main .amount strong"), day).toHaveText(amount ?? "");
    await expect(page.locator("#figure-main .since"), day).toHaveText(since ?? "");
    await expect(page.locator("#main-announced .later"), day).toHaveCount(day === "2025-11-13" ? 0 : 1);
  }
  await catalogue.open("en", "?asof=2015-06-01&sort=amount");
  const card = page.locator(`[data-scheme-id="${fund}"]`);
  await expect(card.locator(".status")).toHaveText("Status: Had not begun (announced 13 November 2025)");
  await expect(card.locator(".amount strong")).toHaveText("Had not begun");
  await expect(card).toHaveAttribute("data-amount", "0");
  expect((await catalogue.counts("status")).announced).toBe(0);
  await page.goto(`zh-hk/schemes/${fund}/?asof=2015-06-01`);
  await expect(page.locator(".scheme-status")).toHaveText("申請狀況：當時未推出（2025年11月13日公布）");
  await expect(page.locator("#figure-main .since")).toHaveText("其後於2025年11月13日公布");
});

test("“look at instead” appears only where the scheme was over on the day, with names, marks and links of that day", async ({
  page,
}) => {
  const instead = page.locator(".instead");
  await page.goto("en/schemes/rp/");
  await expect(instead.getByRole("link", { name: "Research Talent Hub" })).toBeVisible();
  await page.goto(`en/schemes/rp/?asof=${DAY}`);
  await expect(page.locator(".as-of-banner")).toContainText("As it stood on 29 April 2020");
  await expect(instead).toBeHidden();
  await page.goto("en/schemes/rp/?asof=2020-07-01");
  await expect(instead.locator(".status")).toHaveText("Status: Open since 1 July 2020");
  await expect(instead.getByRole("link", { name: "Research Talent Hub" })).toHaveAttribute(
    "href",
    /schemes\/research-talent-hub\/\?asof=2020-07-01$/,
  );
  await page.goto("en/schemes/bud/?asof=2010-01-01");
  for (const status of await page.locator(".scheme-beside .status").all())
    await expect(status).toHaveText(/Had not begun|Not yet on record|\d{4}/);
});

test("“open” on a day is not told by evidence of a later one", async ({ page }) => {
  await page.goto(`en/schemes/psts/?asof=${DAY}`);
  await expect(page.locator(".scheme-status")).toHaveText("Status: Open since March 2011");
  await page.goto("en/schemes/psts/?asof=2026-11-30");
  await expect(page.locator(".scheme-status")).toHaveText("Status: Open when last checked, 26 April 2026");
});

test("the catalogue shows every scheme as of the day; none is dropped", async ({ page, catalogue }) => {
  await catalogue.open("en", `?asof=${DAY}`);
  await expect(page.locator(".as-of-banner")).toContainText("29 April 2020");
  expect((await catalogue.shown()).sort()).toEqual(ids);
  const card = (id: string) => page.locator(`[data-scheme-id="${id}"]`);
  await expect(card("bud").locator(".amount")).toContainText("HK$4 million in total");
  await expect(card("tvp").locator(".status")).toContainText("Open");
  await expect(card("rfs").locator("h3 [data-text=name]")).toHaveText("Re-industrialisation Funding Scheme");
  await expect(card("tplsp").locator(".status")).toContainText("Had not begun");
  await expect(card("tplsp").locator(".amount")).toHaveText("Had not begun");
});

test("filters, order and search work on that day's cards", async ({ page, catalogue }) => {
  const closed = schemes.filter((scheme) => stateOn(scheme, "2021-06-01") === "closed").map(({ id }) => id);
  await catalogue.open("en", "?asof=2021-06-01&status=closed");
  await expect(catalogue.status).toHaveText(`${closed.length} schemes`);
  expect((await catalogue.shown()).sort()).toEqual(closed.sort());
  expect((await catalogue.counts("status")).closed).toBe(closed.length);
  await catalogue.open("en", `?asof=${DAY}&stage=tech-adoption&sort=amount`);
  await expect(catalogue.choices).toHaveText(["Technology adoption"]);
  const amounts = await catalogue.cards.evaluateAll((cards) =>
    cards.map((card) => Number(card.getAttribute("data-amount"))),
  );
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
  expect(amounts).toContain(600_000);
  await catalogue.open("en", `?asof=${DAY}`);
  await catalogue.type("TVP");
  await expect(page.locator("[data-scheme-id]:visible").first()).toHaveAttribute("data-scheme-id", "tvp");
  expect(new URLSearchParams(catalogue.state()).get("asof")).toBe(DAY);
});

test("a stage page groups and counts nothing by the state of another day", async ({ page }) => {
  await page.goto("en/stages/tech-adoption/");
  await expect(page.locator("main")).toContainText("last seen open");
  await page.goto(`en/stages/tech-adoption/?asof=${DAY}`);
  await expect(page.locator('[data-scheme-id="tvp"] .status')).toContainText("Open");
  await expect(page.getByText("last seen open")).toBeHidden();
  await expect(page.getByText("Closed, merged or unclear")).toBeHidden();
});

test("the overview shows what ran on the day, and says the day on paper too", async ({ page }) => {
  await page.goto(`en/overview/?asof=${DAY}`);
  await expect(page.locator(".as-of-banner")).toBeVisible();
  const row = (id: string) => page.locator(`.overview-row[data-slot="${id}"]`);
  await expect(row("bud").locator(".overview-figure")).toHaveText(
    "Up to HK$1 million per project, HK$4 million in total, government 50%",
  );
  await expect(row("tvp")).toBeVisible();
  await expect(row("tplsp")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".overview-notes")).toContainText("As it stood on 29 April 2020");
});

test("where the figures of the day cannot be loaded the page says that it shows today's", async ({ page, faults }) => {
  await page.route("**/asof/**", (route) => route.abort());
  await page.goto(`en/schemes/bud/?asof=${DAY}`);
  await expect(page.locator(".as-of-banner")).toContainText("could not be loaded");
  await expect(page.locator("#figure-main .amount")).toContainText("HK$7 million in total");
  expect(faults.splice(0).join()).toContain("asof");
});

test("on another day no sum of a later one stands outside of the history, and the title says the day", async ({
  page,
}) => {
  const day = "2021-12-31";
  // The limits that came later; `tests/site/other-days.test.ts` asks all schemes.
  for (const [id, later] of [
    ["bud", [7e6, 8e5, 1.5e5]],
    ["citf", [7.5e6, 5e6]],
    ["cef", [25_000]],
  ] as const) {
    await page.goto(`en/schemes/${id}/?asof=${day}`);
    await expect(page.locator("html")).toHaveAttribute("data-asof", day);
    expect(await page.title(), id).toContain("31 December 2021");
    const text = await page.locator("main").evaluate((main) => {
      for (const history of main.querySelectorAll("[data-history], .sources")) history.remove();
      for (const fold of main.querySelectorAll("details")) fold.open = true;
      return (main as HTMLElement).innerText;
    });
    expect(sumsIn(text).length, id).toBeGreaterThan(0);
    for (const sum of later) expect.soft(sumsIn(text), id).not.toContain(sum);
  }
});
