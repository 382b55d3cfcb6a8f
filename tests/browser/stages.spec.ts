import { STAGES } from "../../src/catalogue/schema/vocabulary.ts";
import { Catalogue } from "./catalogue.ts";
import { ids, idsOf } from "./records.ts";
import { expect, test } from "./test.ts";

test("each stage tab shows how many schemes it holds", async ({ catalogue }) => {
  await catalogue.open();
  const expected = Object.fromEntries(STAGES.map((stage) => [stage, idsOf({ stage: [stage] }).length]));
  expect(await catalogue.stageCounts()).toEqual({ "": ids.length, ...expected });
});

test("a click on a stage shows exactly its schemes, without leaving the page", async ({ page, catalogue }) => {
  await catalogue.open();
  await page.evaluate(() => document.body.setAttribute("data-still-here", ""));
  for (const stage of STAGES) {
    await catalogue.tab(stage).click();
    const expected = idsOf({ stage: [stage] });
    expect((await catalogue.shown()).sort()).toEqual(expected);
    expect(catalogue.state()).toBe(`?stage=${stage}`);
    await expect(catalogue.tab(stage)).toHaveAttribute("aria-current", "true");
    await expect(page.locator('a[data-stage][aria-current="true"]')).toHaveCount(1);
    await expect(catalogue.status).toHaveText(`${expected.length}個計劃`);
  }
  await expect(page.locator("body")).toHaveAttribute("data-still-here");
});

test("“All” takes the stage back", async ({ catalogue }) => {
  await catalogue.open("en", "?stage=training");
  await catalogue.tab("").click();
  expect((await catalogue.shown()).sort()).toEqual(ids);
  expect(catalogue.state()).toBe("");
  await expect(catalogue.tab("")).toHaveAttribute("aria-current", "true");
});

test("a stage opened in a new tab shows the same choice there", async ({ context, catalogue }) => {
  await catalogue.open("en", "?applicant=university");
  const opened = context.waitForEvent("page");
  await catalogue.tab("rnd").click({ modifiers: ["ControlOrMeta"] });
  const newTab = await opened;
  await newTab.waitForURL(/stage=rnd/);
  const inNewTab = new Catalogue(newTab);
  await expect
    .poll(async () => (await inNewTab.shown()).sort())
    .toEqual(idsOf({ stage: ["rnd"], applicant: ["university"] }));
  expect(catalogue.state()).toBe("?applicant=university");
});

test("a stage's own page leads on to the search with that stage chosen", async ({ page, catalogue }) => {
  await page.goto("en/stages/financing/");
  await page.getByRole("link", { name: "Search and filter these schemes" }).click();
  expect(catalogue.state()).toBe("?stage=financing");
  expect((await catalogue.shown()).sort()).toEqual(idsOf({ stage: ["financing"] }));
});
