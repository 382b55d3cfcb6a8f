import { STAGES } from "../../src/catalogue/schema/vocabulary.ts";
import { evidenceDay } from "../../src/catalogue/status.ts";
import { headlineOn, mainLimit } from "../../src/catalogue/terms.ts";
import { today } from "../../src/site/today.ts";
import { ids, scheme } from "./records.ts";
import { expect, test } from "./test.ts";

const inOrder = <T extends string | number>(values: readonly T[], direction: 1 | -1): boolean =>
  values.every(
    (value, index) => index === 0 || value === values[index - 1] || value > (values[index - 1] as T) === direction > 0,
  );

test("schemes stand by stage at first, as with script off", async ({ catalogue }) => {
  await catalogue.open();
  const shown = await catalogue.shown();
  expect(shown.toSorted()).toEqual(ids);
  expect(
    inOrder(
      shown.map((id) => STAGES.indexOf(scheme(id).stages[0] ?? "startup")),
      1,
    ),
  ).toBe(true);
});

test("“highest amount” puts the larger ceiling first and those without one last", async ({ catalogue }) => {
  await catalogue.open("en");
  await catalogue.sort.selectOption("amount");
  const caps = (await catalogue.shown()).map((id) => mainLimit(headlineOn(scheme(id), today).term)?.hkd ?? 0);
  expect(caps).toHaveLength(ids.length);
  expect(inOrder(caps, -1)).toBe(true);
  expect(caps.at(-1)).toBe(0);
  expect(catalogue.state()).toBe("?sort=amount");
});

test("“latest evidence” puts the newest first", async ({ catalogue }) => {
  await catalogue.open("en");
  await catalogue.sort.selectOption("updated");
  const days = (await catalogue.shown()).map((id) => evidenceDay(scheme(id)));
  expect(inOrder(days, -1)).toBe(true);
});

test("“name” orders English names by the alphabet", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await catalogue.sort.selectOption("name");
  const names = await page.locator("[data-scheme-id] h3").allTextContents();
  expect(names).toEqual(names.toSorted(new Intl.Collator("en").compare));
});

test("a shared order is kept, and going back to the usual one restores it", async ({ catalogue }) => {
  await catalogue.open("zh-hk", "?sort=amount&stage=rnd");
  await expect(catalogue.sort).toHaveValue("amount");
  const sorted = await catalogue.shown();
  await catalogue.sort.selectOption("stage");
  const usual = await catalogue.shown();
  expect(usual).not.toEqual(sorted);
  expect(usual.toSorted()).toEqual(sorted.toSorted());
});
