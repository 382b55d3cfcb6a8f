import { FACETS } from "../../src/catalogue/facets.ts";
import { ids, idsOf } from "./records.ts";
import { expect, test } from "./test.ts";

test("every choice made stands above the list and can be taken back there", async ({ catalogue }) => {
  await catalogue.open("en", "?stage=rnd&applicant=sme&status=open");
  await expect(catalogue.choices).toHaveText(["R&D", "SME", "Open", "Clear all"]);
  await catalogue.choices.filter({ hasText: "SME" }).click();
  expect(catalogue.state()).toBe("?stage=rnd&status=open");
  await expect(catalogue.box("applicant", "sme")).not.toBeChecked();
  expect((await catalogue.shown()).sort()).toEqual(idsOf({ stage: ["rnd"], status: ["open"] }));
});

test("a button that takes a choice back says so to a screen reader", async ({ page, catalogue }) => {
  await catalogue.open("en", "?stage=rnd");
  await expect(page.getByRole("button", { name: "Remove: R&D" })).toBeVisible();
  await expect(catalogue.choices).toHaveCount(1);
});

test("taking a choice back leaves the focus at hand", async ({ page, catalogue }) => {
  await catalogue.open("en", "?stage=rnd&applicant=sme");
  await page.getByRole("button", { name: "Remove: R&D" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Remove: SME" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(catalogue.search).toBeFocused();
});

test("“clear all” brings every scheme back", async ({ catalogue }) => {
  await catalogue.open("zh-hk", "?stage=rnd&applicant=sme&sector=ai");
  await catalogue.choices.filter({ hasText: "全部清除" }).click();
  expect((await catalogue.shown()).sort()).toEqual(ids);
  expect(catalogue.state()).toBe("");
  await expect(catalogue.choices).toHaveCount(0);
});

test("the sentence above the list counts one and many rightly", async ({ catalogue }) => {
  const stage = FACETS.stage
    .flatMap((value) => FACETS.instrument.map((instrument) => ({ stage: [value], instrument: [instrument] })))
    .find((asked) => idsOf(asked).length === 1);
  expect(stage).toBeDefined();
  await catalogue.open("en", `?stage=${stage?.stage}&instrument=${stage?.instrument}`);
  await expect(catalogue.status).toHaveText("1 scheme");
  await catalogue.open("en", "?stage=rnd");
  await expect(catalogue.status).toHaveText(`${idsOf({ stage: ["rnd"] }).length} schemes`);
  await expect(catalogue.status).toHaveCount(1);
});

test.describe("where nothing fits", () => {
  const asked = FACETS.stage
    .flatMap((stage) => FACETS.instrument.map((instrument) => ({ stage: [stage], instrument: [instrument] })))
    .find((pair) => idsOf(pair).length === 0);
  const state = `?stage=${asked?.stage}&instrument=${asked?.instrument}`;

  test("the page says so and offers each choice to be taken back", async ({ page, catalogue }) => {
    await catalogue.open("en", state);
    await expect(catalogue.status).toHaveText("0 schemes");
    await expect(catalogue.cards).toHaveCount(0);
    await expect(catalogue.none).toContainText("Nothing matches");
    const offered = catalogue.none.getByRole("button", { name: /^Remove/ });
    await expect(offered).toHaveCount(2);
    await offered.last().click();
    await expect(catalogue.none).toBeHidden();
    expect((await catalogue.shown()).sort()).toEqual(idsOf({ stage: asked?.stage ?? [] }));
    await expect(page.locator(":focus")).toBeVisible();
  });

  test("there is a way out to all schemes", async ({ catalogue }) => {
    await catalogue.open("zh-hk", state);
    await catalogue.none.getByRole("link", { name: "顯示所有計劃" }).click();
    await expect(catalogue.search).toBeFocused();
    expect((await catalogue.shown()).sort()).toEqual(ids);
    expect(catalogue.state()).toBe("");
  });

  test("the stages remain in reach", async ({ catalogue }) => {
    await catalogue.open("en", state);
    await expect(catalogue.tab("training")).toBeVisible();
  });
});
