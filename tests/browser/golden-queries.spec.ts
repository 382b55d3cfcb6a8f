import { spawnSync } from "node:child_process";
import { golden, namingForms } from "../unit/search/real.ts";
import { slippedNames } from "../unit/search/slipped.ts";
import { simplified } from "../unit/search/variants.ts";
import { expect, test } from "./test.ts";

const every = <T>(items: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)] as T);

/** People's own queries, and as many forms of the records: as they are, in the other script, and with a slip. */
const generated = [
  ...every(namingForms(), 100).map(({ text }) => text),
  ...every(namingForms(), 100).map(({ text }) => simplified(text.slice(0, 5))),
  ...every(slippedNames, 100).map(({ query }) => query),
];
const queries = [...golden.map(({ q }) => q), ...generated];

/** Ids in their order, from `npm run search`. */
function inTerminal(): string[][] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["src/cli/search.ts", "--json"], {
    encoding: "utf8",
    input: queries.join("\n"),
  });
  expect(status, stderr).toBe(0);
  return stdout
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { results: { id: string }[] }).results.map(({ id }) => id));
}

test("the page finds for every query what `npm run search` finds, in the same order", async ({ page, catalogue }) => {
  await catalogue.open("zh-hk", "?show=all");
  await catalogue.type("科技券");
  const onPage = await page.evaluate(async (texts) => {
    const input = document.querySelector<HTMLInputElement>("input[type=search]");
    const list = document.querySelector<HTMLElement>("[data-cards]");
    if (!input || !list) throw new Error("no search box or no list");
    const found: string[][] = [];
    for (const text of texts) {
      input.value = text;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      while ("filling" in list.dataset) await new Promise(requestAnimationFrame);
      found.push(
        [...list.querySelectorAll<HTMLElement>("[data-scheme-id]")]
          .filter((card) => !card.hidden)
          .map((card) => card.dataset.schemeId ?? ""),
      );
    }
    return found;
  }, queries);
  expect(onPage).toEqual(inTerminal());

  const missed = golden.filter(({ any, k }, at) => {
    const found = onPage[at] ?? [];
    return any.length === 0 ? found.length > 0 : !found.slice(0, k).some((id) => any.includes(id));
  });
  expect(missed.map(({ q }) => q)).toEqual([]);
});
