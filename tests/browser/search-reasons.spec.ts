import { messagesIn } from "../../src/i18n/messages/index.ts";
import { schemes } from "./records.ts";
import { expect, test } from "./test.ts";

test("what matched is marked in the name, and only there", async ({ page, catalogue }) => {
  await catalogue.open("zh-hk");
  await catalogue.type("科技券");
  const card = page.locator('[data-scheme-id="tvp"]');
  await expect(card.locator("h3 mark")).toHaveText(["科技券"]);
  await expect(card.locator("h3")).toHaveText("科技券計劃");
});

test("marks stand on the right characters where the query is written in another form", async ({ page, catalogue }) => {
  await catalogue.open("zh-hk");
  await catalogue.type("科技券计划");
  expect((await page.locator('[data-scheme-id="tvp"] h3 mark').allTextContents()).join("")).toBe("科技券計劃");
  await catalogue.open("zh-cn");
  await catalogue.type("科技券計劃");
  expect((await page.locator('[data-scheme-id="tvp"] h3 mark').allTextContents()).join("")).toBe("科技券计划");
});

test("marks leave every name as it was, and go with the query", async ({ page, catalogue }) => {
  await catalogue.open("en");
  const names = () =>
    page.$$eval("[data-scheme-id]", (cards) =>
      Object.fromEntries(
        cards.map((card) => [card.getAttribute("data-scheme-id"), card.querySelector("h3")?.textContent]),
      ),
    );
  const before = await names();
  for (const query of ["fund", "r&d", "科技", "programme"]) {
    await catalogue.type(query);
    expect(await names()).toEqual(before);
  }
  await catalogue.search.fill("");
  await expect(page.locator("[data-scheme-id] mark")).toHaveCount(0);
});

test("a scheme found by a former name says so", async ({ page, catalogue }) => {
  const renamed = "再工業化資助計劃";
  for (const [locale, words] of [
    ["zh-hk", "舊稱"],
    ["en", "Former name"],
    ["zh-cn", "旧称"],
  ] as const) {
    await catalogue.open(locale);
    await catalogue.type(renamed);
    const why = page.locator('[data-scheme-id="rfs"] [data-why]');
    await expect(why).toBeVisible();
    await expect(why).toContainText(words);
    if (locale !== "zh-cn") await expect(why).toContainText(renamed);
  }
});

test("a scheme found by what it pays for says so", async ({ page, catalogue }) => {
  await catalogue.open("zh-hk");
  await catalogue.type("網店");
  await expect(page.locator('[data-scheme-id="tvp"] [data-why]')).toHaveText(
    messagesIn("zh-hk").why.need.replace("{text}", "網店"),
  );
});

test("a scheme found by its own name needs no reason, and reasons go with the query", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await catalogue.type("technology voucher programme");
  await expect(page.locator('[data-scheme-id="tvp"] [data-why]')).toBeHidden();
  await catalogue.type("網店");
  await expect(page.locator("[data-why]:visible").first()).toBeVisible();
  await catalogue.search.fill("");
  await expect(page.locator("[data-why]:visible")).toHaveCount(0);
});

test("every scheme found without a mark on its card says why it is there", async ({ catalogue }) => {
  await catalogue.open("en");
  for (const query of ["60萬", "training", "innovation and technology commission", "參展", "university"]) {
    await catalogue.type(query);
    const silent = await catalogue.cards.evaluateAll((cards) =>
      cards
        .filter(
          (card) => !card.querySelector("mark") && card.querySelector<HTMLElement>("[data-why]")?.hidden !== false,
        )
        .map((card) => card.getAttribute("data-scheme-id")),
    );
    expect(silent, query).toEqual([]);
  }
});

test("nothing found: the page says for what, names the nearest schemes and leads on", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await catalogue.type("technologi vuocherr zzz");
  const shown = await catalogue.shown();
  test.skip(shown.length > 0, "the search finds something even so");
  await expect(catalogue.none).toContainText("technologi vuocherr zzz");
  const nearest = page.locator("[data-nearest-list] a");
  expect(await nearest.count()).toBeGreaterThan(0);
  await nearest.first().click();
  await expect(page).toHaveURL(/\/en\/schemes\/[\w-]+\//);
});

test("nonsense finds nothing, and there is a way out", async ({ catalogue }) => {
  await catalogue.open("zh-hk");
  await catalogue.type("qqxzv wwkjh");
  expect(await catalogue.shown()).toEqual([]);
  await expect(catalogue.none).toContainText("沒有計劃符合「qqxzv wwkjh」");
  await expect(catalogue.tab("training")).toBeVisible();
  await catalogue.none.getByRole("link", { name: "顯示所有計劃" }).click();
  await expect(catalogue.search).toHaveValue("");
  expect((await catalogue.shown()).length).toBe(schemes.length);
});
