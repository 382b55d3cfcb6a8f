import { describe, expect, test } from "vitest";
import { lifeIsDated, mergedSchemeHasSuccessor, sameStateIsExplained } from "../../../../src/catalogue/rules/life.ts";
import { linkedSchemesExist, successionHasNoCycle } from "../../../../src/catalogue/rules/succession.ts";
import type { LifeEvent } from "../../../../src/catalogue/schema/record.ts";
import { complaints, soundRecord } from "../sound-record.ts";

const event = (changes: Partial<LifeEvent>): LifeEvent => ({ state: "open", sources: ["page"], ...changes });

describe("life is dated", () => {
  const check = (...life: LifeEvent[]) => complaints(lifeIsDated, { life });

  test("oldest first, the last with the day of its evidence", () => {
    expect(check(event({ from: "2016-11" }), event({ state: "closed", from: "2025-01-01", asOf: "2024-12" }))).toEqual(
      [],
    );
    expect(check(event({ from: "2016" }), event({}), event({ from: "2016-05", asOf: "2026-11" }))).toEqual([]);
  });

  test("newest first, also across an event without a date", () => {
    expect(check(event({ from: "2020" }), event({ from: "2019", asOf: "2026" }))).toMatchObject([
      { path: "life[1].from", found: "2019" },
    ]);
    expect(check(event({ from: "2020" }), event({}), event({ from: "2019", asOf: "2026" }))).toMatchObject([
      { path: "life[2].from" },
    ]);
  });

  test("“open” without the day of the evidence", () => {
    expect(check(event({ from: "2016", asOf: "2020" }), event({ from: "2020" }))).toMatchObject([
      { path: "life[1].asOf", found: undefined },
    ]);
  });
});

test("an event that leaves the state as it was says what happened", () => {
  const check = (...life: LifeEvent[]) => complaints(sameStateIsExplained, { life });
  const note = { en: "Renamed.", "zh-Hant": "改名。" };
  expect(check(event({ from: "2020" }), event({ from: "2025" }))).toMatchObject([{ path: "life[1].note" }]);
  expect(check(event({ from: "2020" }), event({ from: "2025", note }))).toEqual([]);
  expect(check(event({ from: "2020" }), event({ from: "2025", state: "closed" }))).toEqual([]);
  expect(check(event({ from: "2020" }), event({ asOf: "2026" }))).toEqual([]);
});

test("a merged scheme says into which", () => {
  const life = [event({ state: "merged", asOf: "2026" })];
  expect(complaints(mergedSchemeHasSuccessor, { life })).toMatchObject([{ path: "succeededBy" }]);
  expect(complaints(mergedSchemeHasSuccessor, { life, succeededBy: ["other"] })).toEqual([]);
  expect(complaints(mergedSchemeHasSuccessor, { life: [event({ state: "closed", asOf: "2026" })] })).toEqual([]);
});

describe("linked schemes exist", () => {
  const others = [soundRecord({ id: "other" })];
  const check = (changes: object) => complaints(linkedSchemesExist, changes, { others });

  test("another record", () => {
    expect(check({ succeededBy: ["other"], related: ["other"] })).toEqual([]);
  });

  test("a record whose own file is broken still counts", () => {
    expect(complaints(linkedSchemesExist, { related: ["broken"] }, { ids: new Set(["voucher", "broken"]) })).toEqual(
      [],
    );
  });

  test.each([
    ["a successor that is no record", { succeededBy: ["gone"] }, "succeededBy[0]"],
    ["a scheme that succeeds itself", { succeededBy: ["voucher"] }, "succeededBy[0]"],
    ["a relation to itself", { related: ["voucher"] }, "related[0]"],
    ["the same twice", { related: ["other", "other"] }, "related[1]"],
  ])("%s", (_, changes, path) => {
    expect(check(changes)).toMatchObject([{ path }]);
  });
});

describe("succession does not come back", () => {
  const scheme = (id: string, ...succeededBy: string[]) => soundRecord({ id, succeededBy });

  test("a line, a fork that meets again, a cycle further on that does not hold this scheme", () => {
    const fork = [scheme("a", "c"), scheme("b", "c"), scheme("c")];
    expect(complaints(successionHasNoCycle, { succeededBy: ["a", "b"] }, { others: fork })).toEqual([]);
    const further = [scheme("a", "b"), scheme("b", "a")];
    expect(complaints(successionHasNoCycle, { succeededBy: ["a"] }, { others: further })).toEqual([]);
  });

  test("a cycle of two, and one of three behind a fork", () => {
    expect(complaints(successionHasNoCycle, { succeededBy: ["a"] }, { others: [scheme("a", "voucher")] })).toEqual([
      { path: "succeededBy", found: "voucher → a → voucher", expected: expect.any(String) },
    ]);
    const others = [scheme("a"), scheme("b", "c"), scheme("c", "a", "voucher")];
    expect(complaints(successionHasNoCycle, { succeededBy: ["a", "b"] }, { others })).toMatchObject([
      { found: "voucher → b → c → voucher" },
    ]);
  });
});
