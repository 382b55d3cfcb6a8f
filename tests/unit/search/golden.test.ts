import { describe, expect, test } from "vitest";
import { blind, golden, idsFor, placeOf } from "./real.ts";

describe("golden queries", () => {
  test.each(golden.filter(({ any }) => any.length > 0))("$q ($kind) finds one of $any by place $k", ({ q, any, k }) => {
    expect(placeOf(q, new Set(any))).toBeLessThanOrEqual(k);
  });

  test.each(golden.filter(({ any }) => any.length === 0))("$q ($kind) finds nothing", ({ q }) => {
    expect(idsFor(q)).toEqual([]);
  });
});

test("of queries written without sight of the answers 95 in 100 are answered", () => {
  const missed = blind.filter(({ q, any, k }) =>
    any.length > 0 ? placeOf(q, new Set(any)) > k : idsFor(q).length > 0,
  );
  expect(missed.length / blind.length, missed.map(({ q }) => q).join(" | ")).toBeLessThanOrEqual(0.05);
});
