import { expect, test } from "vitest";
import { heldOn, holdsOn, statementsOf } from "../../../src/catalogue/held.ts";
import type { SchemeRecord } from "../../../src/catalogue/schema/record.ts";
import { soundRecord } from "./sound-record.ts";

const sources = ["page"];

test("every dated statement is told with its list and its path", () => {
  const changes: Partial<SchemeRecord> = {
    conditions: [
      { kind: "operations", sources },
      { kind: "size", none: true, sources },
    ],
    papers: [{ of: ["accounts"], sources }],
    timing: {
      dates: [{ kind: "opens", what: { en: "x", "zh-Hant": "例" }, sources }],
      intake: [{ rule: "all-year", sources }],
      claim: [{ of: "event-end", sources }],
    },
  };
  const statements = statementsOf(soundRecord(changes));
  expect(statements.map(({ path }) => path)).toEqual([
    "lead[0]",
    "through[0]",
    "conditions[0]",
    "conditions[1]",
    "papers[0]",
    "timing.intake[0]",
    "timing.claim[0]",
  ]);
  expect(statements[3]).toEqual({ field: "conditions", path: "conditions[1]", held: changes.conditions?.[1] });
});

test("a statement holds from its first day to its last", () => {
  const held = { from: "2024-02-01", until: "2024-03-31" };
  expect(["2024-01-31", "2024-02-01", "2024-03-31", "2024-04-01"].map((day) => holdsOn(held, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(holdsOn({}, "1999-01-01")).toBe(true);
});

test("a start or an end known only by month or year counts from its earliest to its latest day", () => {
  const held = { from: "~2024", until: "≤2025-02" };
  expect(["2023-12-31", "2024-01-01", "2025-02-28", "2025-03-01"].map((day) => holdsOn(held, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("of a list those that hold on the day stand, of none there are none", () => {
  const [old, now] = [{ until: "2023" }, { from: "2024" }];
  expect(heldOn([old, now], "2023-06-01")).toEqual([old]);
  expect(heldOn([old, now], "2024-06-01")).toEqual([now]);
  expect(heldOn(undefined, "2024-06-01")).toEqual([]);
});
