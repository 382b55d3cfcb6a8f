import { idsOf, schemes } from "./records.ts";
import { expect, test } from "./test.ts";

test.use({ javaScriptEnabled: false });

for (const locale of ["zh-hk", "en"] as const) {
  test(`the catalogue lists every scheme with its figure, status and dates (${locale})`, async ({
    page,
    catalogue,
  }) => {
    await catalogue.open(locale);
    await expect(catalogue.cards).toHaveCount(schemes.length);
    const cards = await catalogue.cards.evaluateAll((elements) =>
      elements.map((card) => {
        const text = (selector: string) => card.querySelector(selector)?.textContent?.trim() ?? "";
        return {
          id: card.getAttribute("data-scheme-id"),
          name: text("h3"),
          figure: text(".amount strong"),
          status: text(".status"),
          since: text(".since"),
        };
      }),
    );
    for (const { id, name, figure, status, since } of cards) {
      expect(name, `${id}: name`).not.toBe("");
      expect(figure, `${id}: figure`).not.toBe("");
      expect(status, `${id}: status with its date`).toMatch(/\d{4}/);
      expect(since, `${id}: date of the figure`).toMatch(/\d{4}|[Ss]tart date unknown|生效日期不詳/);
    }
    await expect(page.getByRole("status")).toContainText(String(schemes.length));
  });

  test(`search and filters stand aside and say so (${locale})`, async ({ page, catalogue }) => {
    await catalogue.open(locale);
    await expect(catalogue.search).toBeHidden();
    await expect(page.locator("[data-filters]")).toBeHidden();
    await expect(catalogue.sort).toBeHidden();
    await expect(
      page.getByText(locale === "en" ? "Search and filters need JavaScript" : "搜尋及篩選需要JavaScript"),
    ).toBeVisible();
  });

  test(`on a wide screen the cards take the room that the filters leave (${locale})`, async ({ page, catalogue }) => {
    await catalogue.open(locale);
    expect((await page.locator(".results").boundingBox())?.width).toBeGreaterThan(800);
  });

  test(`a stage tab leads to the page of that stage (${locale})`, async ({ page, catalogue }) => {
    await catalogue.open(locale);
    await catalogue.tab("tech-adoption").click();
    await expect(page).toHaveURL(`${locale}/stages/tech-adoption/`);
    await expect(catalogue.tab("tech-adoption")).toHaveAttribute("aria-current", "true");
    expect((await catalogue.shown()).sort()).toEqual(idsOf({ stage: ["tech-adoption"] }));
    await catalogue.tab("").click();
    await expect(page).toHaveURL(`${locale}/`);
  });
}

test("a card's “date and source” leads to that figure on the scheme's page, and its sources open", async ({
  page,
  catalogue,
}) => {
  await catalogue.open("en");
  const card = page.locator('[data-scheme-id="tvp"]');
  const figure = (await card.locator(".amount strong").textContent()) ?? "none";
  await card.getByRole("link", { name: "Date and source" }).click();
  await expect(page).toHaveURL(/\/en\/schemes\/tvp\/#.+/);
  const term = page.locator(":target");
  await expect(term.locator(".amount strong")).toHaveText(figure);
  await expect(term.locator(".sources")).toBeHidden();
  await term.locator("summary").click();
  await expect(term.locator(".sources a").first()).toBeVisible();
});

test("a scheme page is complete: figures, history, who, what, how, official pages and sources", async ({ page }) => {
  await page.goto("en/schemes/bud/");
  for (const name of [
    "How much",
    "Who may apply",
    "What it covers",
    "What it does not cover",
    "How to apply",
    "Figures over time",
    "What happened",
    "All sources",
  ]) {
    await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  }
  const term = page.locator("[data-history] li[data-figure]").first();
  await expect(term.locator(".sources")).toBeHidden();
  await term.locator("summary").first().click();
  await expect(term.locator(".sources")).toBeVisible();
  await expect(page.locator("a[data-official]").first()).toBeVisible();
});

test("the root sends on to the Traditional Chinese catalogue at once", async ({ page }) => {
  await page.goto("./");
  await expect(page).toHaveURL("zh-hk/");
});

test("the root holds a plain link to each language for browsers that are not sent on", async ({ request }) => {
  const html = await (await request.get("./")).text();
  for (const locale of ["zh-hk", "en", "zh-cn"]) expect(html).toMatch(new RegExp(`<a href="/[^"]*${locale}/"`));
  expect(html).toMatch(/http-equiv="refresh" content="0; url=\/([^"]*\/)?zh-hk\/"/);
});

test("an address that is not there answers 404 and leads back in all three languages", async ({ page, faults }) => {
  const response = await page.goto("en/schemes/no-such-scheme/");
  expect(response?.status()).toBe(404);
  for (const [text, locale] of [
    ["所有計劃", "zh-hk"],
    ["All schemes", "en"],
    ["所有计划", "zh-cn"],
  ]) {
    await expect(page.getByRole("main").getByRole("link", { name: text })).toHaveAttribute(
      "href",
      new RegExp(`/${locale}/$`),
    );
  }
  expect(faults.splice(0)).toEqual([expect.stringContaining("404")]);
});

test("from an address that is not there one can search in any language, and go to a stage", async ({
  page,
  faults,
}) => {
  await page.goto("en/schemes/no-such-scheme/");
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("找不到網頁");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Page not found");
  await page.getByRole("searchbox").fill("voucher");
  await page.getByRole("button", { name: "Search (English)" }).click();
  await expect(page).toHaveURL("en/?q=voucher");
  await page.goto("en/schemes/no-such-scheme/");
  await page.getByRole("searchbox").fill("科技券");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/zh-hk\/\?q=/);
  await page.goto("en/schemes/no-such-scheme/");
  await page.getByRole("main").getByRole("link", { name: "Training" }).click();
  await expect(page).toHaveURL("en/stages/training/");
  faults.splice(0);
});

test("the language can be changed", async ({ page }) => {
  await page.goto("zh-hk/schemes/tvp/");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("en/schemes/tvp/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en-HK");
});
