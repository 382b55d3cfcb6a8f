import { describe, expect, test } from "vitest";
import { editionsAreComplete } from "../../../../src/catalogue/rules/editions.ts";
import {
  chartFigureIsFrozen,
  listsAreClean,
  organisationsAreKnown,
} from "../../../../src/catalogue/rules/registers.ts";
import type { Edition } from "../../../../src/catalogue/schema/registers.ts";
import { complaints, soundRecord, surroundings } from "../sound-record.ts";

const printed = (id: string, figure = "$600K, 3:1") => ({ id, code: "VP", name: "贈券計劃", figure });
const edition = (changes: Partial<Edition> = {}): Edition => ({
  date: "2020-04-29",
  publisher: { en: "Publisher" },
  title: { en: "Overview" },
  claimed: 1,
  printed: [printed("voucher")],
  completed: [],
  rule: { en: "Rule", "zh-Hant": "規則" },
  ...changes,
});

describe("administrators and funds are in the register, as what they are", () => {
  test("a body that runs it, a fund that pays", () => {
    expect(complaints(organisationsAreKnown, { administrators: ["office"], fund: "purse" })).toEqual([]);
  });

  test.each([
    ["unknown body", { administrators: ["office", "nobody"] }, "administrators[1]"],
    ["a fund that runs", { administrators: ["purse"] }, "administrators[0]"],
    ["unknown fund", { fund: "nothing" }, "fund"],
    ["a body as fund", { fund: "office" }, "fund"],
    ["a word that every object answers to", { administrators: ["constructor"] }, "administrators[0]"],
  ])("%s", (_, changes, path) => {
    expect(complaints(organisationsAreKnown, changes)).toMatchObject([{ path }]);
  });
});

describe("the chart's figure is frozen", () => {
  const editions = [edition()];

  test("as printed, or nothing for a scheme the chart does not name", () => {
    expect(complaints(chartFigureIsFrozen, { deck: { figure: "$600K, 3:1" } }, { editions })).toEqual([]);
    expect(complaints(chartFigureIsFrozen, { id: "other" }, { editions })).toEqual([]);
  });

  test.each(["$600K, 2:1", "$600K,3:1", "$600K, 3：1"])("changed to %s", (figure) => {
    expect(complaints(chartFigureIsFrozen, { deck: { figure } }, { editions })).toEqual([
      { path: "deck.figure", found: figure, expected: expect.stringContaining('"$600K, 3:1"') },
    ]);
  });

  test("left out", () => {
    expect(complaints(chartFigureIsFrozen, {}, { editions })).toMatchObject([
      { path: "deck.figure", found: undefined },
    ]);
  });

  test("claimed for a scheme the chart does not name", () => {
    expect(complaints(chartFigureIsFrozen, { id: "other", deck: { figure: "$1" } }, { editions })).toMatchObject([
      { path: "deck", found: "$1" },
    ]);
  });
});

describe("the lists a filter works on are clean", () => {
  test.each([
    ["a stage twice", { stages: ["rnd", "training", "rnd"] }, "stages[2]"],
    ["a purpose twice", { purposes: ["systems", "systems"] }, "purposes[1]"],
    ["a code twice", { codes: ["VP", "VP"] }, "codes[1]"],
    ["an administrator twice", { administrators: ["office", "office"] }, "administrators[1]"],
    ["all trades and one of them", { sectors: ["all", "ict"] }, "sectors"],
  ] as const)("%s", (_, changes, path) => {
    expect(complaints(listsAreClean, structuredClone(changes) as object)).toMatchObject([{ path }]);
  });

  test("each once, and several trades without all of them", () => {
    expect(complaints(listsAreClean, {})).toEqual([]);
    expect(complaints(listsAreClean, { purposes: ["systems", "train"], sectors: ["ict", "ai"] })).toEqual([]);
  });
});

describe("an edition counts what its chart claims", () => {
  const check = (changes: Partial<Edition>) =>
    editionsAreComplete(surroundings(soundRecord(), { editions: [edition(changes)] }));

  test("every scheme once, each a record", () => {
    expect(check({})).toEqual([]);
  });

  test.each<[string, Partial<Edition>, string]>([
    ["fewer than claimed", { claimed: 46 }, "claimed"],
    ["a scheme that is no record", { printed: [printed("gone")] }, "printed, completed"],
    ["a completion that is no record", { printed: [], completed: ["gone"] }, "printed, completed"],
    ["a scheme printed and completed", { completed: ["voucher"], claimed: 2 }, "printed, completed"],
  ])("%s", (_, changes, path) => {
    expect(check(changes)).toMatchObject([{ file: "editions/2020-04-29.json", path }]);
  });
});
