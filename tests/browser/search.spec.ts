import { idsOf, scheme } from "./records.ts";
import { expect, test } from "./test.ts";

const FIRST: [what: string, query: string, id: string][] = [
  ["a Chinese name", "科技券計劃", "tvp"],
  ["a short Chinese form", "科技券", "tvp"],
  ["an English name", "technology voucher", "tvp"],
  ["a code", "BUD", "bud"],
  ["a code in small letters", "tvp", "tvp"],
  ["Simplified characters", "科技券计划", "tvp"],
  ["full-width letters", "ＴＶＰ", "tvp"],
  ["a blank between characters", "科 技 券", "tvp"],
  ["both scripts at once", "tvp科技券", "tvp"],
  ["a former name", "科技券先導計劃", "tvp"],
];

for (const locale of ["zh-hk", "en", "zh-cn"] as const) {
  test(`names, codes and forms in either script find their scheme first (${locale})`, async ({ catalogue }) => {
    await catalogue.open(locale);
    for (const [what, query, id] of FIRST) {
      await catalogue.type(query);
      expect.soft((await catalogue.shown())[0], `${what}: ${query}`).toBe(id);
    }
  });
}

test("results appear with every keystroke, from the first Chinese or second Latin character", async ({
  page,
  catalogue,
}) => {
  await catalogue.open("en");
  await catalogue.search.focus();
  await page.keyboard.type("t");
  await expect(catalogue.status).toHaveText(`${idsOf({}).length} schemes`);
  await page.keyboard.type("v");
  await catalogue.answered("tv");
  await page.keyboard.type("p");
  await catalogue.answered("tvp");
  expect((await catalogue.shown())[0]).toBe("tvp");
  await catalogue.type("券");
  expect(await catalogue.shown()).toContain("tvp");
});

test("one sentence says how many results there are, and for what", async ({ catalogue }) => {
  await catalogue.open("en");
  await catalogue.type("exhibition");
  const count = (await catalogue.shown()).length;
  await expect(catalogue.status).toHaveText(`${count} ${count === 1 ? "scheme" : "schemes"} for “exhibition”`);
  await catalogue.open("zh-hk");
  await catalogue.type("參展");
  await expect(catalogue.status).toHaveText(`「參展」：${(await catalogue.shown()).length}個計劃`);
});

test("search and choices work together, and counts are of what was found", async ({ catalogue }) => {
  await catalogue.open("en");
  await catalogue.type("loan");
  const found = await catalogue.shown();
  const statuses = await catalogue.counts("status");
  expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(found.length);
  await catalogue.box("status", "open").check();
  expect(await catalogue.shown()).toEqual(found.filter((id) => idsOf({ status: ["open"] }).includes(id)));
});

test("the query is in the address, survives a reload and is trimmed there", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await catalogue.type("  science park ");
  expect(new URL(page.url()).searchParams.get("q")).toBe("science park");
  const found = await catalogue.shown();
  await page.reload();
  await catalogue.answered("science park");
  expect(await catalogue.shown()).toEqual(found);
});

test("an emptied search box brings every scheme back", async ({ catalogue }) => {
  await catalogue.open("en", "?q=voucher");
  await catalogue.answered("voucher");
  await catalogue.search.fill("");
  await expect(catalogue.status).toHaveText(`${idsOf({}).length} schemes`);
  expect((await catalogue.shown()).sort()).toEqual(idsOf({}));
  expect(catalogue.state()).toBe("");
});

test("typing leaves one step behind, not one for each letter", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await catalogue.tab("rnd").click();
  await catalogue.search.pressSequentially("patent");
  await catalogue.answered("patent");
  await page.goBack();
  expect(catalogue.state()).toBe("");
  await expect(catalogue.search).toHaveValue("");
});

test("Enter sends nothing anywhere and keeps the results", async ({ page, catalogue }) => {
  await catalogue.open("en");
  await catalogue.type("patent");
  const found = await catalogue.shown();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("en/?q=patent");
  expect(await catalogue.shown()).toEqual(found);
});

test("another order may be chosen for what was found", async ({ catalogue }) => {
  await catalogue.open("en");
  await catalogue.type("loan");
  await expect(catalogue.sort).toHaveValue("relevance");
  const best = await catalogue.shown();
  await catalogue.sort.selectOption("name");
  const byName = await catalogue.shown();
  expect(byName.toSorted()).toEqual(best.toSorted());
  const names = byName.map((id) => scheme(id).name.en);
  expect(names).toEqual(names.toSorted(new Intl.Collator("en").compare));
});

test("closed schemes are found too, and say that they are closed", async ({ catalogue }) => {
  await catalogue.open("en");
  await catalogue.type("technology voucher");
  await expect(catalogue.cards.first().locator(".status")).toContainText("Closed");
});

test("the first results come with the key, the others a frame later, and nothing below them moves", async ({
  page,
  catalogue,
}) => {
  await catalogue.open("en");
  await catalogue.type("tvp");
  const seen = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>("input[type=search]");
    const list = document.querySelector<HTMLElement>("[data-cards]");
    if (!input || !list) throw new Error("no search box or no list");
    const look = () => ({
      shown: [...list.querySelectorAll<HTMLElement>("[data-scheme-id]")].flatMap(({ hidden, dataset }) =>
        hidden ? [] : [dataset.schemeId],
      ),
      height: list.clientHeight,
    });
    const ask = async (query: string) => {
      const { height } = look();
      input.value = query;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      const first = look();
      while ("filling" in list.dataset) await new Promise(requestAnimationFrame);
      return { before: height, first, whole: look() };
    };
    return [await ask("loan"), await ask("fund"), await ask("loan")];
  });
  for (const { before, first, whole } of seen) {
    expect(first.shown.length).toBeGreaterThanOrEqual(6);
    expect(whole.shown.length).toBeGreaterThan(first.shown.length);
    expect(whole.shown.slice(0, first.shown.length)).toEqual(first.shown);
    expect(first.height).toBeGreaterThanOrEqual(Math.min(before, whole.height));
  }
});
