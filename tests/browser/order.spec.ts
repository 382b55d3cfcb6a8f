import { offerOf } from "../../src/catalogue/offer.ts";
import { STAGES } from "../../src/catalogue/schema/vocabulary.ts";
import { evidenceDay, shownStateOn } from "../../src/catalogue/status.ts";
import { headlineOn, mainLimit } from "../../src/catalogue/terms.ts";
import { today } from "../../src/site/today.ts";
import { ids, scheme } from "./records.ts";
import { expect, test } from "./test.ts";

const inOrder = <T extends string | number>(values: readonly T[], direction: 1 | -1): boolean =>
  values.every(
    (value, index) => index === 0 || value === values[index - 1] || value > (values[index - 1] as T) === direction > 0,
  );

const isForFirms = (id: string): boolean =>
  [...scheme(id).lead, ...(scheme(id).partner ?? [])].some(({ who }) =>
    who.some((one) => one === "company" || one === "unincorporated"),
  );

/** What the recommended order asks of a scheme, one after the other; lower comes first. */
const wantedFirst = (id: string): number[] => {
  const record = scheme(id);
  const state = shownStateOn(record, today) ?? "";
  const term = headlineOn(record, today).term;
  return [
    isForFirms(id) ? 0 : 1,
    ["open", "unconfirmed", "announced"].indexOf(state) === -1
      ? 3
      : ["open", "unconfirmed", "announced"].indexOf(state),
    record.sectors.includes("all") ? 0 : 1,
    mainLimit(term) || term.ceiling === "none" ? 0 : 1,
  ];
};

test("schemes stand in the recommended order at first: what is open and confirmed before all else", async ({
  catalogue,
}) => {
  await catalogue.open();
  const shown = await catalogue.shown();
  expect(shown.toSorted()).toEqual(ids);
  const places = shown.map((id) => Number(wantedFirst(id).join("")));
  expect(inOrder(places, 1)).toBe(true);
  await expect(catalogue.sort).toHaveValue("recommended");
});

test("what no firm can apply for itself stands after the others, under a heading of its own", async ({
  page,
  catalogue,
}) => {
  const heading = page.getByRole("heading", { name: "firms cannot apply themselves" });
  const before = () =>
    heading.evaluate((element) =>
      [...(element.parentElement?.children ?? [])]
        .slice(0, [...(element.parentElement?.children ?? [])].indexOf(element))
        .filter((child) => !(child as HTMLElement).hidden)
        .map((child) => (child as HTMLElement).dataset.schemeId ?? ""),
    );
  await catalogue.open("en", "?show=all");
  expect(await before()).toEqual((await catalogue.shown()).filter(isForFirms));
  // Narrowed to charities, the heading keeps its place; in other orders and among hits it is not there.
  await catalogue.open("en", "?applicant=ngo&show=all");
  expect(await before()).toEqual((await catalogue.shown()).filter(isForFirms));
  await catalogue.sort.selectOption("amount");
  await expect(heading).toBeHidden();
  await catalogue.open("en", "?q=trade&show=all");
  await expect(heading).toBeHidden();
  await catalogue.open("en");
  await expect(heading).toBeHidden();
});

test("“by stage” follows the life of a business, and its address is kept", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await catalogue.sort.selectOption("stage");
  const stages = (await catalogue.shown()).map((id) => STAGES.indexOf(scheme(id).stages[0] ?? "startup"));
  expect(inOrder(stages, 1)).toBe(true);
  expect(catalogue.state()).toBe("?sort=stage");
  await page.reload();
  await expect(catalogue.sort).toHaveValue("stage");
});

test("“highest amount” puts what gives one application most first and those without one last", async ({
  catalogue,
}) => {
  await catalogue.open("en");
  await catalogue.sort.selectOption("amount");
  const caps = (await catalogue.shown()).map((id) => offerOf(headlineOn(scheme(id), today).term).single?.hkd ?? 0);
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
  await catalogue.open("en", "?show=all");
  await catalogue.sort.selectOption("name");
  const names = await page.locator("[data-scheme-id] h3 [data-text=name]").allTextContents();
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
