import { readFileSync } from "node:fs";
import { catalogue as data, today } from "../../src/catalogue/catalogue.ts";
import { buildSearchData } from "../../src/search/build/data.ts";
import { createEngine } from "../../src/search/engine.ts";
import { expect, test } from "./test.ts";

interface Golden {
  q: string;
  /** Any of these within the first `k`. */
  any: string[];
  k: number;
}
const queries = readFileSync("tests/data/queries.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line): Golden => JSON.parse(line));
const isAnswered = ({ any, k }: Golden, found: readonly string[]): boolean =>
  found.slice(0, k).some((id) => any.includes(id));

test("people's own queries find their scheme in the browser as they do in Node", async ({ page, catalogue }) => {
  test.setTimeout(60_000);
  await catalogue.open("zh-hk");
  await catalogue.type("科技券");
  const inBrowser = await page.evaluate(
    (texts) => {
      const input = document.querySelector<HTMLInputElement>("input[type=search]");
      if (!input) throw new Error("no search box");
      return texts.map((text) => {
        input.value = text;
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        return [...document.querySelectorAll<HTMLElement>("[data-scheme-id]")]
          .filter((card) => !card.hidden)
          .map((card) => card.dataset.schemeId ?? "");
      });
    },
    queries.map(({ q }) => q),
  );

  const engine = createEngine(buildSearchData(data.schemes, data.organisations, today));
  const inNode = queries.map(({ q }) => engine.search(q).results.map(({ id }) => id));
  expect(queries.length).toBeGreaterThan(50);
  expect(inBrowser).toEqual(inNode);

  const missed = queries.filter((golden, index) => !isAnswered(golden, inBrowser[index] ?? []));
  const share = 1 - missed.length / queries.length;
  expect(share, `missed: ${missed.map(({ q }) => q).join(" | ")}`).toBeGreaterThanOrEqual(0.85);
});
