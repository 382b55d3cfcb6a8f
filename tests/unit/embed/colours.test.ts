import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AA,
  contrast,
  hex,
  luminance,
  mix,
  opposite,
  parseColour,
  type Rgb,
  reach,
} from "../../../src/embed/colours.ts";

const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)) as fc.Arbitrary<Rgb>;

describe("reading a colour", () => {
  test.each([
    ["#0b5a66", [11, 90, 102]],
    ["0B5A66", [11, 90, 102]],
    [" #0a5 ", [0, 170, 85]],
  ])("takes %s", (text, expected) => expect(parseColour(text)).toEqual(expected));

  test.each([
    "",
    "red",
    "#12",
    "#12345",
    "#1234567",
    "rgb(1,2,3)",
    "#0a5;}",
    "url(x)",
    "var(--ink)",
  ])("refuses “%s”", (text) => expect(parseColour(text)).toBeUndefined());

  test("gives back what was written", () => {
    fc.assert(fc.property(colour, (rgb) => void expect(parseColour(hex(rgb))).toEqual(rgb)));
  });
});

test("contrast is WCAG's", () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
  expect(luminance([255, 255, 255])).toBeCloseTo(1, 10);
});

test("black or white can be read on every colour", () => {
  fc.assert(fc.property(colour, (rgb) => void expect(contrast(opposite(rgb), rgb)).toBeGreaterThanOrEqual(AA)));
});

describe("reaching a contrast", () => {
  const WHITE: Rgb = [255, 255, 255];
  const BLACK: Rgb = [0, 0, 0];

  test("a colour that already stands out stays as it is", () =>
    expect(reach([11, 90, 102], BLACK, [WHITE], AA)).toEqual([11, 90, 102]));

  test("yellow on white becomes dark enough, and no darker than needed", () => {
    const reached = reach([255, 221, 0], BLACK, [WHITE], AA);
    expect(contrast(reached, WHITE)).toBeGreaterThanOrEqual(AA);
    expect(contrast(reached, WHITE)).toBeLessThan(AA + 0.6);
  });

  test("any colour on any light paper", () => {
    const light = fc.integer({ min: 0, max: 100 }).map((share) => mix(WHITE, [230, 235, 240], share / 100));
    fc.assert(
      fc.property(
        colour,
        light,
        (rgb, paper) => void expect(contrast(reach(rgb, BLACK, [paper], AA), paper)).toBeGreaterThanOrEqual(AA),
      ),
    );
  });
});
