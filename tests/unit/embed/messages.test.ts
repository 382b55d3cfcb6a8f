import { describe, expect, test } from "vitest";
import { heightOf, opened, sealed } from "../../../src/embed/protocol.ts";
import { steady } from "../../../src/embed/steady.ts";

describe("a message", () => {
  test("bears name and version", () => {
    expect(sealed({ type: "height", height: 3 })).toEqual({
      ns: "hk-funding-schemes",
      v: 1,
      type: "height",
      height: 3,
    });
    expect(opened(sealed({ type: "ready" }))?.type).toBe("ready");
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
  ])("%j is none of ours", (data) => expect(opened(data)).toBeUndefined());
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

describe("a swing between two sizes", () => {
  test("ends at the taller one when the width swings too: that is the host's scrollbar", () => {
    const level = steady();
    const heights = [0, 16, 32, 48, 64, 80].map((at, index) =>
      index % 2 ? level(985, 700, at) : level(1000, 900, at),
    );
    expect(heights).toEqual([900, 700, 900, 700, 900, 900]);
  });

  test("goes on where only the height changes: that is the reader", () => {
    const level = steady();
    const heights = [0, 100, 200, 300, 400].map((at, index) => level(1000, index % 2 ? 700 : 900, at));
    expect(heights).toEqual([900, 700, 900, 700, 900]);
  });

  test("goes on where it is slow: that is a window being resized", () => {
    const level = steady();
    const heights = [0, 400, 800, 1200, 1600, 2000].map((at, index) =>
      index % 2 ? level(985, 700, at) : level(1000, 900, at),
    );
    expect(heights).toEqual([900, 700, 900, 700, 900, 700]);
  });

  test("a frame that is not laid out, such as in a closed tab, has no size to report", () => {
    const level = steady();
    expect(level(0, 0, 0)).toBeUndefined();
    expect(level(0, 5000, 1)).toBeUndefined();
    expect(level(300, 5000, 2)).toBe(5000);
  });
});
