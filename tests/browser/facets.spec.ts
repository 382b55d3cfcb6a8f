import { FACETS } from "../../src/catalogue/facets.ts";
import { headlineOn } from "../../src/catalogue/terms.ts";
import { today } from "../../src/site/today.ts";
import { type Asked, ids, idsOf, scheme } from "./records.ts";
import { expect, test } from "./test.ts";

/** How many schemes each value of a facet would leave beside the other choices. */
const expected = (facet: keyof typeof FACETS, others: Asked = {}): Record<string, number> =>
  Object.fromEntries(FACETS[facet].map((value) => [value, idsOf({ ...others, [facet]: [value] }).length]));

for (const facet of ["status", "applicant", "instrument", "sector"] as const) {
  test(`every choice of “${facet}” says how many schemes it would leave`, async ({ catalogue }) => {
    await catalogue.open();
    expect(await catalogue.counts(facet)).toEqual(expected(facet));
  });
}

test("a choice shows what fits it, and the address keeps it", async ({ catalogue }) => {
  await catalogue.open();
  await catalogue.box("applicant", "startup").check();
  expect((await catalogue.shown()).sort()).toEqual(idsOf({ applicant: ["startup"] }));
  expect(catalogue.state()).toBe("?applicant=startup");
});

test("within a facet one choice is enough, across facets all must fit", async ({ catalogue }) => {
  await catalogue.open();
  await catalogue.box("instrument", "loan").check();
  await catalogue.box("instrument", "loan-guarantee").check();
  expect((await catalogue.shown()).sort()).toEqual(idsOf({ instrument: ["loan", "loan-guarantee"] }));
  await catalogue.box("applicant", "sme").check();
  const both = idsOf({ instrument: ["loan", "loan-guarantee"], applicant: ["sme"] });
  expect((await catalogue.shown()).sort()).toEqual(both);
  await expect(catalogue.status).toHaveText(`${both.length}個計劃`);
});

test("counts follow the choices in the other facets, not those in their own", async ({ catalogue }) => {
  await catalogue.open();
  await catalogue.tab("training").click();
  await catalogue.box("applicant", "student").check();
  const others = { stage: ["training"], applicant: ["student"] };
  expect(await catalogue.counts("instrument")).toEqual(expected("instrument", others));
  expect(await catalogue.counts("status")).toEqual(expected("status", others));
  expect(await catalogue.counts("sector")).toEqual(expected("sector", others));
  expect(await catalogue.counts("applicant")).toEqual(expected("applicant", { stage: ["training"] }));
  const stages = await catalogue.stageCounts();
  expect(stages).toEqual({
    "": idsOf({ applicant: ["student"] }).length,
    ...expected("stage", { applicant: ["student"] }),
  });
});

test("who looks for a limit of at least so much sees those that reach it, and those without a fixed one", async ({
  page,
  catalogue,
}) => {
  await catalogue.open("en");
  await page.getByLabel("Limit per application").selectOption("5000000");
  expect(catalogue.state()).toBe("?ceiling=5000000");
  const shown = await catalogue.shown();
  expect(shown.length).toBeGreaterThan(0);
  const terms = shown.map((id) => headlineOn(scheme(id), today).term);
  for (const { limits, ceiling } of terms)
    expect(ceiling === "none" || limits.some((limit) => "hkd" in limit && limit.hkd >= 5_000_000)).toBe(true);
  expect(terms.some(({ ceiling }) => ceiling === "none")).toBe(true);
  await expect(catalogue.choices).toHaveText(["At least HK$5 million"]);
});

test("who wants to pay nothing sees no scheme of which a share is theirs to pay", async ({ catalogue }) => {
  await catalogue.open("zh-hk");
  await catalogue.box("own", "none").check();
  expect(catalogue.state()).toBe("?own=none");
  const shown = await catalogue.shown();
  expect(shown.length).toBe((await catalogue.counts("own")).none);
  for (const id of shown) {
    const { share } = headlineOn(scheme(id), today).term;
    const othersPay = share && "partner" in share && share.partner !== undefined && share.partner !== "applicant";
    expect(share?.kind === "full" || (share?.kind === "rate" && share.percent === 100) || othersPay, id).toBe(true);
  }
});

test("on a phone a button at the filters' foot leads on to what they leave", async ({ page, catalogue }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await catalogue.open("en");
  await page.getByText("Filters", { exact: true }).click();
  const button = page.locator("[data-show-results]");
  await expect(button).toHaveText(`Show ${ids.length} schemes`);
  await catalogue.box("status", "open").check();
  const left = idsOf({ status: ["open"] }).length;
  await expect(button).toHaveText(`Show ${left} schemes`);
  await button.click();
  await expect(catalogue.box("status", "open")).toBeHidden();
  await expect(page.locator("#results-heading")).toBeFocused();
  await expect(catalogue.cards.first()).toBeInViewport();
});

test("a choice that would leave nothing is shown with 0, not hidden", async ({ page, catalogue }) => {
  await catalogue.open("en", "?stage=financing");
  const empty = Object.entries(expected("applicant", { stage: ["financing"] })).filter(([, count]) => count === 0);
  expect(empty.length, "some applicant has no scheme for financing").toBeGreaterThan(0);
  for (const [value] of empty) {
    await expect(catalogue.box("applicant", value)).toBeVisible();
    // Nobody has to pass it with the keyboard.
    await expect(catalogue.box("applicant", value)).toBeDisabled();
    await expect(page.locator("label", { has: catalogue.box("applicant", value) })).toContainText("0");
  }
});

test("a trade shows its own schemes and those for any trade", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await page.getByLabel("Industry", { exact: true }).selectOption("retail");
  const expectedIds = idsOf({ sector: ["retail"] });
  expect((await catalogue.shown()).sort()).toEqual(expectedIds);
  expect(expectedIds).toEqual(expect.arrayContaining(idsOf({ sector: [] })));
  expect(catalogue.state()).toBe("?sector=retail");
  await page.getByLabel("Industry", { exact: true }).selectOption("");
  expect((await catalogue.shown()).sort()).toEqual(ids);
});

test("on a phone the filters open on demand and say how many are on", async ({ page, catalogue }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await catalogue.open("en");
  await expect(catalogue.box("status", "open")).toBeHidden();
  await page.getByText("Filters", { exact: true }).click();
  await catalogue.box("status", "open").check();
  await catalogue.box("applicant", "sme").check();
  await expect(page.locator("[data-filters] summary")).toHaveText("Filters (2 on)");
  await catalogue.box("status", "open").uncheck();
  await catalogue.box("applicant", "sme").uncheck();
  await expect(page.locator("[data-filters] summary")).toHaveText("Filters");
});
