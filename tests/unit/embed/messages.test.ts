import { describe, expect, test } from "vitest";
import { heightOf, textOf, unwrap, wrap } from "../../../src/embed/protocol.ts";
import { resizeLoopGuard } from "../../../src/embed/resize-loop.ts";

describe("a message", () => {
  test("bears name and version", () => {
    expect(wrap({ type: "height", height: 3 })).toEqual({
      ns: "hk-funding-schemes",
      v: 1,
      type: "height",
      height: 3,
    });
    expect(unwrap(wrap({ type: "ready" }))?.type).toBe("ready");
  });

  test.each([
    undefined,
    null,
    0,
    "height",
    [],
    {},
    { ns: "hk-funding-schemes" },
    { ns: "hk-funding-schemes", v: 2 },
    { ns: "other", v: 1 },
    { ns: "hk-funding-schemes", v: "1" },
  ])("%j is none of ours", (data) => expect(unwrap(data)).toBeUndefined());
});

describe("a height", () => {
  test.each([
    [1, 1],
    [812.2, 813],
    [200_000, 200_000],
  ])("%s is set as %s", (value, height) => expect(heightOf(value)).toBe(height));

  test.each([
    0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e9,
    "900",
    null,
    undefined,
    {},
    [900],
  ])("%s is none", (value) => expect(heightOf(value)).toBeUndefined());
});

describe("a place or a title", () => {
  test("is a text of bounded length", () => {
    expect(textOf("/en/embed/catalogue/#tvp")).toBe("/en/embed/catalogue/#tvp");
    expect(textOf("x".repeat(100_000)).length).toBeLessThanOrEqual(500);
  });

  test.each([undefined, null, 7, {}, ["/en/"]])("%j is none", (value) => expect(textOf(value)).toBe(""));
});

describe("a swing between two sizes", () => {
  test("ends at the taller one when the width swings too: that is the host's scrollbar", () => {
    const steadied = resizeLoopGuard();
    const heights = [0, 16, 32, 48, 64, 80].map((at, index) =>
      index % 2 ? steadied(985, 700, at) : steadied(1000, 900, at),
    );
    expect(heights).toEqual([900, 700, 900, 700, 900, 900]);
  });

  test("goes on where only the height changes: that is the reader", () => {
    const steadied = resizeLoopGuard();
    const heights = [0, 100, 200, 300, 400].map((at, index) => steadied(1000, index % 2 ? 700 : 900, at));
    expect(heights).toEqual([900, 700, 900, 700, 900]);
  });

  test("goes on where it is slow: that is a window being resized", () => {
    const steadied = resizeLoopGuard();
    const heights = [0, 400, 800, 1200, 1600, 2000].map((at, index) =>
      index % 2 ? steadied(985, 700, at) : steadied(1000, 900, at),
    );
    expect(heights).toEqual([900, 700, 900, 700, 900, 700]);
  });

  test("a frame that is not laid out, such as in a closed tab, has no size to report", () => {
    const steadied = resizeLoopGuard();
    expect(steadied(0, 0, 0)).toBeUndefined();
    expect(steadied(0, 5000, 1)).toBeUndefined();
    expect(steadied(300, 5000, 2)).toBe(5000);
  });
});
