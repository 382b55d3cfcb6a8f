import { describe, expect, test } from "vitest";
import { lineageOf } from "../../../src/catalogue/lineage.ts";
import type { SchemeRecord } from "../../../src/catalogue/schema/record.ts";
import { soundRecord } from "./sound-record.ts";

const scheme = (id: string, ...succeededBy: string[]): SchemeRecord => soundRecord({ id, succeededBy });

/** The line of the scheme with the id: steps, each with the ids that stood side by side. */
const line = (id: string, all: SchemeRecord[]): string[][] => {
  const asked = all.find((one) => one.id === id);
  return asked ? lineageOf(asked, all).map((step) => step.map((one) => one.id)) : [];
};

test("a scheme without forerunner or successor stands alone", () => {
  expect(line("b", [scheme("a"), scheme("b"), scheme("c")])).toEqual([["b"]]);
});

test("two schemes merged into one stand side by side before it", () => {
  const all = [scheme("hub"), scheme("postdoc", "hub"), scheme("researcher", "hub")];
  expect(line("hub", all)).toEqual([["postdoc", "researcher"], ["hub"]]);
});

test("one of two that merged shows what came after it, not its neighbour", () => {
  const all = [scheme("hub"), scheme("postdoc", "hub"), scheme("researcher", "hub")];
  expect(line("postdoc", all)).toEqual([["postdoc"], ["hub"]]);
});

test("a scheme that was split shows its parts side by side", () => {
  const all = [scheme("grant", "support", "trial"), scheme("support"), scheme("trial")];
  expect(line("grant", all)).toEqual([["grant"], ["support", "trial"]]);
  expect(line("trial", all)).toEqual([["grant"], ["trial"]]);
});

describe("over several steps", () => {
  const all = [scheme("1950s", "1970s"), scheme("1970s", "1990s"), scheme("1990s", "2010s"), scheme("2010s")];

  test("the whole line is told from wherever one stands on it, oldest first", () => {
    for (const { id } of all) expect(line(id, all)).toEqual([["1950s"], ["1970s"], ["1990s"], ["2010s"]]);
  });

  test("paths that meet again name a scheme once", () => {
    const diamond = [scheme("old", "left", "right"), scheme("left", "new"), scheme("right", "new"), scheme("new")];
    expect(line("old", diamond)).toEqual([["old"], ["left", "right"], ["new"]]);
    expect(line("new", diamond)).toEqual([["old"], ["left", "right"], ["new"]]);
  });
});

describe("data that is not sound", () => {
  test("a successor that does not exist is passed over", () => {
    expect(line("a", [scheme("a", "gone")])).toEqual([["a"]]);
  });

  test("a line that comes back to itself ends", () => {
    const circle = [scheme("a", "b"), scheme("b", "c"), scheme("c", "a")];
    expect(line("a", circle).flat()).toContain("a");
    expect(line("self", [scheme("self", "self")])).toEqual([["self"]]);
  });
});
