import { KINDS } from "./kinds.ts";
import { idsOf } from "./records.ts";
import { expect, test } from "./test.ts";

const SWITCH = { "zh-hk": "繁體", en: "English", "zh-cn": "简体" } as const;
const LANG = { "zh-hk": "zh-Hant-HK", en: "en-HK", "zh-cn": "zh-Hans-HK" } as const;

for (const [kind, path] of Object.entries(KINDS)) {
  test(`the switch stays on the page: ${kind}`, async ({ page }) => {
    await page.goto(`zh-hk/${path}`);
    for (const locale of ["en", "zh-cn", "zh-hk"] as const) {
      await page.getByRole("link", { name: SWITCH[locale], exact: true }).click();
      await expect(page).toHaveURL(`${locale}/${path}`);
      await expect(page.locator("html")).toHaveAttribute("lang", LANG[locale]);
      await expect(page.getByRole("link", { name: SWITCH[locale], exact: true })).toHaveAttribute(
        "aria-current",
        "true",
      );
    }
  });
}

test("the switch keeps search, choices and order", async ({ page, catalogue }) => {
  await catalogue.open("zh-hk");
  await catalogue.tab("tech-adoption").click();
  await catalogue.box("status", "open").check();
  await catalogue.sort.selectOption("amount");
  const before = await catalogue.shown();
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/\?/);
  expect(catalogue.state()).toBe("?stage=tech-adoption&status=open&sort=amount");
  expect(await catalogue.shown()).toEqual(before);
  expect(before.toSorted()).toEqual(idsOf({ stage: ["tech-adoption"], status: ["open"] }));
});

test("the switch keeps a query that was only just typed", async ({ page, catalogue }) => {
  await catalogue.open("zh-hk");
  await catalogue.search.fill("科技券");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(catalogue.search).toHaveValue("科技券");
});

test("the switch keeps the place on a scheme page", async ({ page }) => {
  await page.goto("zh-hk/schemes/tvp/#main-2020-04-01");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL("en/schemes/tvp/#main-2020-04-01");
});

test("the switch keeps the state with the keyboard alone", async ({ page, catalogue }) => {
  await catalogue.open("zh-hk", "?stage=rnd");
  await page.getByRole("link", { name: "简体", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("zh-cn/?stage=rnd");
});
