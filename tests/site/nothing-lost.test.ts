/** The proof behind a scheme's answer is folded, not dropped: every figure, date and source can still be reached on its page. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sumsIn } from "../english-money.ts";
import { page, pages } from "./dist.ts";
import { findAll, named, textOf, withAttribute } from "./elements.ts";
import type { Element } from "./html.ts";

const DAY =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g;

const mainOf = (root: Element): Element => {
  const [main] = named(root, "main");
  if (!main) throw new Error("no main");
  return main;
};

/** All that the page of BUD showed when sources stood in front of the answer, read off the page of then. */
const before = JSON.parse(readFileSync("tests/site/bud-before.json", "utf8")) as {
  sums: number[];
  percents: number[];
  dates: string[];
  sources: string[];
};

describe("BUD's page", () => {
  const main = mainOf(page("en/schemes/bud/index.html").root);
  const text = textOf(main);

  test("still holds every sum and share", () => {
    const sums = new Set(sumsIn(text));
    expect(before.sums.filter((sum) => !sums.has(sum))).toEqual([]);
    expect(before.percents.filter((percent) => !text.includes(`${percent}%`))).toEqual([]);
    const figures = withAttribute(main, "data-figure").map((figure) => new Set(sumsIn(textOf(figure))));
    expect(before.sums.filter((sum) => !figures.some((held) => held.has(sum)))).toEqual([]);
  });

  test("still holds every date", () => {
    const dates = new Set(text.match(DAY));
    expect(before.dates.filter((date) => !dates.has(date))).toEqual([]);
  });

  test("still names every source", () => {
    expect(before.sources.length).toBeGreaterThan(20);
    expect(before.sources.filter((source) => !text.includes(source))).toEqual([]);
  });
});

test("the page of every scheme holds every sum and every source of its record", () => {
  const lost: string[] = [];
  const schemes = pages.filter(({ path }) => /^en\/schemes\//.test(path));
  expect(schemes.length).toBeGreaterThan(80);
  for (const { path, root } of schemes) {
    const id = path.split("/")[2] ?? "";
    const record = JSON.parse(readFileSync(`data/schemes/${id}.json`, "utf8"));
    const text = textOf(mainOf(root));
    const held = new Set(sumsIn(text));
    const sums = [...JSON.stringify(record.tracks).matchAll(/"hkd":(\d+)/g)].map(([, sum]) => Number(sum));
    for (const sum of new Set(sums)) if (!held.has(sum)) lost.push(`${id}: HK$ ${sum}`);
    const listed = findAll(root, ({ name }) => name === "li").filter(({ attributes }) =>
      attributes.get("id")?.startsWith("source-"),
    );
    if (listed.length !== Object.keys(record.sources).length) lost.push(`${id}: ${listed.length} sources`);
  }
  expect(lost).toEqual([]);
});
