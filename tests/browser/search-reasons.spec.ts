import { messagesIn } from "../../src/i18n/messages/index.ts";
import { schemes } from "./records.ts";
import { expect, test } from "./test.ts";

test("what matched is marked in the name, and only there", async ({ page, catalogue }) => {
  await catalogue.open("zh-hk");
  await catalogue.type("科技券");
  const card = page.locator('[data-scheme-id="tvp"]');
  await expect(card.locator("h3 mark")).toHaveText(["科技券"]);
  await expect(card.locator("h3 [data-text=name]")).toHaveText("科技券計劃");
});

test("marks stand on the right characters where the query is written in another form", async ({ page, catalogue }) => {
  const marked = async (query: string): Promise<string> => {
    await catalogue.type(query);
    return (await page.locator('[data-scheme-id="tvp"] h3 mark').allTextContents()).join("");
  };
  await catalogue.open("zh-hk");
  expect(await marked("科技券计划")).toBe("科技券計劃");
  expect(await marked("科 技 劵")).toBe("科技券");
  await catalogue.open("zh-cn");
  expect(await marked("科技券計劃")).toBe("科技券计划");
  expect(await marked("科技劵计划")).toBe("科技券计划");
  await catalogue.open("en");
  expect(await marked("ＴＥＣＨＮＯＬＯＧＹ　program")).toBe("TechnologyProgramme");
});

/** A query, the scheme, and the sentence that its card then shows. */
const REASONS: [kind: string, query: string, id: string, sentence: string][] = [
  ["a former name", "科技券先導計劃", "tvp", "舊稱「科技券先導計劃」"],
  ["a short form", "環保基金", "ecf", "又稱「環保基金」"],
  ["what people say", "BUD基金", "bud", "又稱「BUD基金」"],
  ["a frequent wrong form", "新能源交通基金", "ngtf", "又稱「新能源交通基金」"],
  ["a part of it", "電商易", "bud", "分項「電商易」"],
  ["what it pays for", "網店", "tvp", "可用於「網店」"],
  ["a stage", "數碼化", "dtspp", "階段：科技應用"],
  ["how the money comes", "配對", "bud", "資助形式：配對資助"],
  ["who may apply", "大學", "prp", "申請資格：大學"],
  ["a trade", "水耕", "sadf", "行業：農業"],
  ["who runs it", "創新科技署", "itsp", "負責機構：創新科技署"],
  ["a ceiling that has been", "60萬", "citf", "以往上限60萬元"],
  ["who pays how much", "3:1", "youth-gba-startup", "出資比例：政府出75%，另一方出25%（3:1）"],
  ["its description", "聊天", "bud", "內容提及「聊天」"],
];

test("every kind of reason is said on the card in one sentence", async ({ page, catalogue }) => {
  await catalogue.open("zh-hk", "?show=all");
  for (const [kind, query, id, sentence] of REASONS) {
    await catalogue.type(query);
    const why = page.locator(`[data-scheme-id="${id}"] [data-why]`);
    await expect.soft(why, `${kind}: ${query}`).toBeVisible();
    await expect.soft(why, `${kind}: ${query}`).toHaveText(sentence);
  }
});

test("a ceiling in force is said as such", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await catalogue.type("$7 million");
  await expect(page.locator('[data-scheme-id="bud"] [data-why]')).toHaveText("Limit HK$7 million");
});

test("on a page of another day a ceiling is in force or still to come as of that day", async ({ page, catalogue }) => {
  const why = page.locator('[data-scheme-id="youth-gba-startup"] [data-why]');
  for (const [day, sentence] of [
    ["2012-06-01", "Later limit HK$600,000"],
    ["2021-06-01", "Limit HK$600,000"],
  ]) {
    await catalogue.open("en", `?asof=${day}&q=600,000&show=all`);
    await expect(why, day).toHaveText(sentence ?? "");
  }
  await catalogue.open("zh-hk", "?asof=2012-06-01&q=60萬&show=all");
  await expect(why).toHaveText("其後上限60萬元");
});

test("schemes that share a code or a name are told apart in one line", async ({ page, catalogue }) => {
  const why = (id: string) => page.locator(`[data-scheme-id="${id}"] [data-why]`);
  await catalogue.open("zh-hk");
  await catalogue.type("ESS");
  expect(await catalogue.shown()).toEqual(["ess", "employment-support-scheme"]);
  await expect(why("ess")).toHaveText("代號「ESS」，亦可指「保就業」計劃");
  await expect(why("employment-support-scheme")).toHaveText("又稱「ESS」，亦可指企業支援計劃");
  await catalogue.type("企業支援計劃");
  expect((await catalogue.shown())[0]).toBe("ess");
  await expect(why("ess")).toContainText("亦可指發展品牌、升級轉型及拓展內銷市場的專項基金");
  await expect(why("bud")).toContainText("「企業支援計劃」");
});

test("marks leave every name as it was, and go with the query", async ({ page, catalogue }) => {
  await catalogue.open("en", "?show=all");
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
  await catalogue.type("tvq");
  expect(await catalogue.shown()).toEqual([]);
  await expect(catalogue.none).toContainText("tvq");
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
