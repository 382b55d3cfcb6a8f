import { describe, expect, test } from "vitest";
import { golden, idsFor, placeOf } from "./real.ts";

describe("golden queries", () => {
  test.each(golden.filter(({ any }) => any.length > 0))("$q ($kind) finds one of $any by place $k", ({ q, any, k }) => {
    expect(placeOf(q, new Set(any))).toBeLessThanOrEqual(k);
  });

  test.each(golden.filter(({ any }) => any.length === 0))("$q ($kind) finds nothing", ({ q }) => {
    expect(idsFor(q)).toEqual([]);
  });
});
