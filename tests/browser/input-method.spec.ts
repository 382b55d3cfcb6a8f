import type { CDPSession } from "@playwright/test";
import { expect, test } from "./test.ts";

/** Types with an input method: characters under composition first, then the word that is chosen. */
const compose = (session: CDPSession, text: string): Promise<unknown> =>
  session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
const choose = (session: CDPSession, text: string): Promise<unknown> => session.send("Input.insertText", { text });

test("a word chosen from an input method is searched for", async ({ page, context, catalogue }) => {
  await catalogue.open("zh-hk");
  const session = await context.newCDPSession(page);
  await catalogue.search.focus();
  for (const keys of ["ke", "keji", "kejiquan"]) await compose(session, keys);
  await choose(session, "科技券");
  await catalogue.answered("科技券");
  await expect(catalogue.search).toHaveValue("科技券");
  expect((await catalogue.shown())[0]).toBe("tvp");
});

test("English that a keyboard composes word by word is searched for as it grows", async ({
  page,
  context,
  catalogue,
}) => {
  await catalogue.open("en");
  const session = await context.newCDPSession(page);
  await catalogue.search.focus();
  for (const letters of ["t", "te", "tech", "techno"]) await compose(session, letters);
  await catalogue.answered("techno");
  expect(await catalogue.onDisplay()).toContain("tvp");
  await choose(session, "technology ");
  for (const letters of ["v", "vou", "vouch"]) await compose(session, letters);
  await choose(session, "voucher");
  await catalogue.answered("technology voucher");
  await expect(catalogue.search).toHaveValue("technology voucher");
  expect((await catalogue.shown())[0]).toBe("tvp");
});

test("keys that are still being composed never empty the page", async ({ page, context, catalogue }) => {
  await catalogue.open("zh-hk");
  const session = await context.newCDPSession(page);
  await catalogue.type("科技");
  const before = await catalogue.shown();
  await catalogue.search.press("End");
  for (const keys of ["z", "zx", "zxqw", "zxqwvk"]) {
    await compose(session, keys);
    expect((await catalogue.shown()).length).toBeGreaterThan(0);
    await expect(catalogue.none).toBeHidden();
  }
  await compose(session, "");
  await expect(catalogue.search).toHaveValue("科技");
  expect(await catalogue.shown()).toEqual(before);
});

test("a composition that ends in something unknown does say that nothing matches", async ({
  page,
  context,
  catalogue,
}) => {
  await catalogue.open("zh-hk");
  const session = await context.newCDPSession(page);
  await catalogue.search.focus();
  await compose(session, "zxqw");
  await choose(session, "乜嘢㗎喎");
  await catalogue.answered("乜嘢㗎喎");
  await expect(catalogue.search).toHaveValue("乜嘢㗎喎");
  expect(await catalogue.shown()).toEqual([]);
  await expect(catalogue.none).toBeVisible();
});

test("strokes shown as full-width marks while composing raise nothing", async ({ page, context, catalogue }) => {
  await catalogue.open("zh-hk");
  const session = await context.newCDPSession(page);
  await catalogue.search.focus();
  for (const strokes of ["竹", "竹木", "竹木卜"]) await compose(session, strokes);
  await choose(session, "科技");
  await catalogue.answered("科技");
  expect((await catalogue.shown()).length).toBeGreaterThan(0);
});
