import { ids, idsOf } from "./records.ts";
import { expect, test } from "./test.ts";

test("an address that is shared shows the same choices to whoever opens it", async ({
  catalogue,
  browser,
  baseURL,
}) => {
  await catalogue.open("en");
  await catalogue.tab("expansion").click();
  await catalogue.box("applicant", "sme").check();
  await catalogue.sort.selectOption("amount");
  const own = await catalogue.shown();
  const other = await browser.newContext({ baseURL });
  const page = await other.newPage();
  await page.goto(catalogue.page.url());
  const shown = await page.$$eval("[data-scheme-id]", (cards) =>
    cards.filter((card) => card.checkVisibility()).map((card) => card.getAttribute("data-scheme-id")),
  );
  await other.close();
  expect(shown).toEqual(own);
  expect(own.toSorted()).toEqual(idsOf({ stage: ["expansion"], applicant: ["sme"] }));
});

test("a reload keeps the choices", async ({ page, catalogue }) => {
  await catalogue.open();
  await catalogue.box("status", "closed").check();
  await page.reload();
  await expect(catalogue.box("status", "closed")).toBeChecked();
  expect((await catalogue.shown()).sort()).toEqual(idsOf({ status: ["closed"] }));
});

test("back and forward walk through the choices", async ({ page, catalogue }) => {
  await catalogue.open();
  await catalogue.tab("rnd").click();
  await catalogue.box("applicant", "university").check();
  await page.goBack();
  expect((await catalogue.shown()).sort()).toEqual(idsOf({ stage: ["rnd"] }));
  await expect(catalogue.box("applicant", "university")).not.toBeChecked();
  await page.goBack();
  expect((await catalogue.shown()).sort()).toEqual(ids);
  await expect(catalogue.tab("")).toHaveAttribute("aria-current", "true");
  await page.goForward();
  await page.goForward();
  expect((await catalogue.shown()).sort()).toEqual(idsOf({ stage: ["rnd"], applicant: ["university"] }));
});

test("back from a scheme page returns to the same list", async ({ page, catalogue }) => {
  await catalogue.open("en", "?stage=training");
  await page.locator("[data-scheme-id]:visible h3 a").first().click();
  await expect(page).toHaveURL(/\/schemes\//);
  await page.goBack();
  expect((await catalogue.shown()).sort()).toEqual(idsOf({ stage: ["training"] }));
});

for (const [how, state] of [
  ["parted by commas", "?stage=rnd,training"],
  ["repeated", "?stage=rnd&stage=training"],
  ["repeated, with one that is unknown and one twice", "?stage=rnd&stage=training,nonsense,rnd"],
] as const) {
  test(`several values of a facet may be ${how}`, async ({ catalogue }) => {
    await catalogue.open("zh-hk", state);
    expect((await catalogue.shown()).sort()).toEqual(idsOf({ stage: ["rnd", "training"] }));
    await expect(catalogue.choices).toHaveCount(3);
  });
}

test("several sectors of a shared address all count, and each can be taken back", async ({ catalogue }) => {
  await catalogue.open("en", "?sector=retail,logistics");
  expect((await catalogue.shown()).sort()).toEqual(idsOf({ sector: ["retail", "logistics"] }));
  await catalogue.choices.filter({ hasText: "Retail" }).click();
  expect(catalogue.state()).toBe("?sector=logistics");
});

test("another facet changed leaves several shared sectors as they are", async ({ catalogue }) => {
  await catalogue.open("en", "?sector=retail,logistics");
  await catalogue.box("status", "open").check();
  expect(catalogue.state()).toBe("?sector=retail,logistics&status=open");
});

test("what belongs to others in the address stays there", async ({ catalogue }) => {
  await catalogue.open("en", "?utm=x&asof=2020-04-29");
  // A tab that is followed before the script has the day's cards is a plain link to the stage's page.
  await expect(catalogue.tab("rnd")).toHaveAttribute("href", /asof=/);
  await catalogue.tab("rnd").click();
  expect(new URLSearchParams(catalogue.state()).get("asof")).toBe("2020-04-29");
});
