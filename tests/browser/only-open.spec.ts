/** The switch for what is open, and what the page says where nothing of what was asked for is. */
import { shownStateOn } from "../../src/catalogue/status.ts";
import { today } from "../../src/site/today.ts";
import { ids, schemes } from "./records.ts";
import { expect, test } from "./test.ts";

const inState = (...states: string[]) =>
  schemes
    .filter((scheme) => states.includes(shownStateOn(scheme, today) ?? ""))
    .map(({ id }) => id)
    .sort();
const OPEN = inState("open", "unconfirmed");

test("the switch leaves what is open, the address keeps it, and it takes itself back", async ({ page, catalogue }) => {
  await catalogue.open("en");
  const only = page.getByRole("switch", { name: /^Only what is open/ });
  await only.check();
  expect((await catalogue.shown()).sort()).toEqual(OPEN);
  expect(catalogue.state()).toBe("?status=open,unconfirmed");
  await page.reload();
  await expect(only).toBeChecked();
  await only.uncheck();
  expect((await catalogue.shown()).sort()).toEqual(ids);
  expect(catalogue.state()).toBe("");
});

test("what was confirmed lately and what was not are counted apart, beside the other choices", async ({
  page,
  catalogue,
}) => {
  await catalogue.open("en");
  const counts = page.locator("[data-only-open-counts]");
  await expect(counts).toHaveText(
    `${inState("open").length} confirmed + ${inState("unconfirmed").length} not confirmed for a year`,
  );
  await catalogue.tab("training").click();
  const inTraining = (state: string) =>
    schemes.filter((scheme) => scheme.stages.includes("training") && inState(state).includes(scheme.id)).length;
  await expect(counts).toHaveText(
    `${inTraining("open")} confirmed + ${inTraining("unconfirmed")} not confirmed for a year`,
  );
});

test("the switch is on only where just what it stands for is chosen", async ({ page, catalogue }) => {
  const only = page.getByRole("switch");
  for (const [state, on] of [
    ["?status=unconfirmed,open", true],
    ["?status=open", false],
    ["?status=open,unconfirmed,closed", false],
  ] as const) {
    await catalogue.open("zh-hk", state);
    await expect(only).toBeChecked({ checked: on });
  }
});

test("the switch works with the keyboard, and back undoes it", async ({ page, catalogue }) => {
  await catalogue.open("zh-hk");
  await page.getByRole("switch").focus();
  await page.keyboard.press("Space");
  expect((await catalogue.shown()).sort()).toEqual(OPEN);
  await page.goBack();
  await expect(page.getByRole("switch")).not.toBeChecked();
  expect((await catalogue.shown()).sort()).toEqual(ids);
});

test("in forced colours the switch shows whether it is on", async ({ page, catalogue }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await catalogue.open("en");
  const only = page.getByRole("switch");
  const look = () => only.evaluate((box) => getComputedStyle(box).backgroundColor);
  const off = await look();
  await only.check();
  expect(await look()).not.toBe(off);
});

test.describe("no dead end", () => {
  const instead = "[data-instead]";

  test("a need whose schemes are all over says so and names what is open to any trade", async ({ page, catalogue }) => {
    await catalogue.open("en");
    await catalogue.type("DTSPP");
    const shown = await catalogue.shown();
    expect(shown.filter((id) => OPEN.includes(id))).toEqual([]);
    await expect(page.locator(instead)).toContainText("None of these is known to be open now.");
    const offered = await page.$$eval(`${instead} li a`, (links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname.split("/").at(-2)),
    );
    expect(offered.length).toBeGreaterThanOrEqual(3);
    expect(offered.length).toBeLessThanOrEqual(5);
    for (const id of offered) {
      expect(OPEN).toContain(id);
      expect(schemes.find((scheme) => scheme.id === id)?.sectors).toContain("all");
    }
    await page.locator("[data-instead-all]").click();
    expect((await catalogue.shown()).sort()).toEqual(OPEN);
    await expect(catalogue.search).toHaveValue("");
    await expect(page.locator(instead)).toBeHidden();
  });

  test("where something that was found is open, nothing is said", async ({ page, catalogue }) => {
    await catalogue.open("zh-hk");
    await expect(page.locator(instead)).toBeHidden();
    await catalogue.type("BUD");
    await expect(page.locator(instead)).toBeHidden();
  });

  test("a trade whose own schemes are all over says so", async ({ page, catalogue }) => {
    const trades = [...new Set(schemes.flatMap(({ sectors }) => sectors))].filter((trade) => trade !== "all");
    const madeFor = (trade: string) => schemes.filter(({ sectors }) => (sectors as string[]).includes(trade));
    await catalogue.open("zh-hk");
    for (const trade of trades) {
      const own = madeFor(trade);
      await page.locator("#sector").selectOption(trade);
      const over = own.every(({ id }) => !OPEN.includes(id));
      await expect(page.locator(instead), trade).toBeVisible({ visible: over });
      if (over) await expect(page.locator("[data-instead-text]"), trade).toContainText("現時未見接受申請");
    }
  });

  test("where nothing is found, what is open to any trade is offered beside the nearest names", async ({
    page,
    catalogue,
  }) => {
    await catalogue.open("en");
    await catalogue.type("zzzzqqqq");
    await expect(catalogue.none).toBeVisible();
    await expect(page.locator(`${instead} li`).first()).toBeVisible();
    await expect(page.locator("[data-instead-text]")).toBeHidden();
  });

  test("who asks for closed schemes is not told that they are closed", async ({ page, catalogue }) => {
    await catalogue.open("en", "?q=DTSPP&status=closed");
    await catalogue.answered("DTSPP");
    await expect(page.locator(instead)).toBeHidden();
  });
});
