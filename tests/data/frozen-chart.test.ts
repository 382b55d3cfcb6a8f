import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load.ts";

const { editions, schemes } = loadCatalogue();
const chart = editions.find(({ date }) => date === "2020-04-29");

test("the chart of 29 April 2020 says what it printed, to the letter", () => {
  const printed = JSON.stringify([chart?.date, chart?.claimed, chart?.printed]);
  const hash = createHash("sha256").update(printed).digest("hex");
  // What was printed does not change. If this fails, put data/editions/2020-04-29.json back; never the hash.
  expect(hash).toBe("77a6bbb0a84d3ca55ef01db33548f607c72b08ad63fe2f38f3b7d007ba0f3d2a");
});

test("its edition counts 46 schemes: 29 it names and 17 completed by rule", () => {
  expect([chart?.claimed, chart?.printed.length, chart?.completed.length]).toEqual([46, 29, 17]);
  const members = new Set([...(chart?.printed.map(({ id }) => id) ?? []), ...(chart?.completed ?? [])]);
  expect(schemes.filter(({ id }) => members.has(id))).toHaveLength(46);
});

test("the 29 schemes it names, and no others, carry its figure", () => {
  const named = chart?.printed.map(({ id, figure }) => [id, figure]).sort();
  expect(schemes.flatMap(({ id, deck }) => (deck ? [[id, deck.figure]] : [])).sort()).toEqual(named);
});
