/** A browser without what browsers have learnt since 2022 finds, filters and counts like any other. */
import { idsOf } from "./records.ts";
import { expect, test } from "./test.ts";

test("search, filters, order and focus work without newer methods", async ({ page, catalogue }) => {
  await page.addInitScript(() => {
    const lose = (owner: object, ...names: string[]) => {
      for (const name of names) Reflect.deleteProperty(owner, name);
    };
    lose(Array.prototype, "toSorted", "toReversed", "toSpliced", "with", "findLast", "findLastIndex");
    lose(Object, "groupBy");
    lose(Map, "groupBy");
    lose(Promise, "withResolvers", "try");
    lose(URL, "canParse", "parse");
    lose(URLSearchParams.prototype, "size");
    lose(Element.prototype, "checkVisibility");
    lose(Set.prototype, "union", "intersection", "difference", "isSubsetOf");
    lose(AbortSignal, "timeout", "any");
    lose(window, "requestIdleCallback", "scheduler", "structuredClone");
  });
  await catalogue.open("en");
  await catalogue.tab("tech-adoption").click();
  await expect(catalogue.status).toHaveText(`${(await catalogue.shown()).length} schemes`);
  expect((await catalogue.shown()).sort()).toEqual(idsOf({ stage: ["tech-adoption"] }));
  await catalogue.sort.selectOption("amount");
  await catalogue.box("status", "open").check();
  expect((await catalogue.shown()).sort()).toEqual(idsOf({ stage: ["tech-adoption"], status: ["open"] }));
  await catalogue.choices.filter({ hasText: "Clear all" }).click();
  await expect(catalogue.search).toBeFocused();
  await catalogue.type("up to HK$600,000 75% technolgy voucher");
  expect(await catalogue.shown()).toContain("tvp");
  await expect(catalogue.status).toContainText(`${(await catalogue.shown()).length} scheme`);
  await page.goto("en/schemes/bud/?asof=2020-04-29");
  await expect(page.locator("#figure-main .amount")).toContainText("HK$4 million in total");
});
