import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AA, contrast, parseColour, type Rgb } from "../../../src/embed/colours.ts";
import { colourProperties, colourSchemeOf, fontList, type Ground, parseTheme } from "../../../src/embed/theme.ts";

const rgb = (text: string): Rgb => parseColour(text) ?? [1, 2, 3];
const LIGHT: Ground = {
  paper: rgb("#fcfcfa"),
  surface: rgb("#ffffff"),
  inks: ["#1a1d1f", "#4a5156", "#636b71", "#1d6b3a", "#8a4b00", "#7a2b2b", "#0b5a66", "#073f48"].map(rgb),
};
const DARK: Ground = {
  paper: rgb("#131618"),
  surface: rgb("#1a1e21"),
  inks: ["#eceeee", "#c0c7ca", "#9ea7ab", "#7fcf9a", "#f0b46a", "#f0a3a3", "#7cc7d3", "#a9dee6"].map(rgb),
};

describe("reading a theme", () => {
  test("takes the documented settings, however they are spaced", () => {
    expect(parseTheme("accent:#00695c;paper : #fff ; radius: 0px;font:Serif, scheme:dark")).toEqual({
      accent: [0, 105, 92],
      paper: [255, 255, 255],
      radius: 0,
      font: "serif",
      colourScheme: "dark",
    });
  });

  test.each([
    "",
    ";;:::",
    "ink: #fff",
    "radius: -4; radius: 1e9; radius: 4em; radius: calc(1px)",
    "font: Comic Sans MS; font: url(https://evil.example/x.woff2)",
    "scheme: sepia; __proto__: #fff; constructor: x",
    "accent: red; accent: expression(alert(1)); paper: #ffff; paper: </style><script>",
  ])("passes over what is not of its form: “%s”", (text) => {
    expect(Object.values(parseTheme(text)).filter((value) => value !== undefined)).toEqual([]);
  });

  test("corners stay within bounds", () => expect(parseTheme("radius: 99").radius).toBe(24));

  test("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(parseTheme(text)).toBeTypeOf("object")));
  });
});

describe("light or dark", () => {
  test.each([
    ["", undefined],
    ["accent: #00695c", undefined],
    ["scheme: auto", undefined],
    ["scheme: dark", "dark"],
    ["paper: #fff8e1", "light"],
    ["paper: #101820", "dark"],
    ["paper: #fff; scheme: dark", "dark"],
  ])("“%s” is %s", (text, scheme) => expect(colourSchemeOf(parseTheme(text))).toBe(scheme));
});

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
])("colours on the %s ground", (_, ground) => {
  const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)) as fc.Arbitrary<Rgb>;
  const shown = (properties: Record<string, string>, name: string, otherwise: Rgb): Rgb =>
    properties[name] ? rgb(properties[name]) : otherwise;

  test("text in the accent, and on it, reaches AA whatever the host has chosen", () => {
    fc.assert(
      fc.property(colour, fc.option(colour, { nil: undefined }), (accent, paper) => {
        const properties = colourProperties({ accent, ...(paper && { paper }) }, ground);
        const own = shown(properties, "--hkfs-accent", accent);
        const papers = [
          shown(properties, "--hkfs-paper", ground.paper),
          ground.surface,
          shown(properties, "--accent-wash", own),
        ];
        for (const under of papers) {
          expect(contrast(own, under)).toBeGreaterThanOrEqual(AA);
          expect(contrast(shown(properties, "--accent-strong", own), under)).toBeGreaterThanOrEqual(AA);
        }
        expect(contrast(shown(properties, "--on-accent", own), own)).toBeGreaterThanOrEqual(AA);
      }),
    );
  });

  test("every text colour of the site reaches AA on the paper and the wash the host has chosen", () => {
    fc.assert(
      fc.property(colour, colour, (accent, paper) => {
        const properties = colourProperties({ accent, paper }, ground);
        for (const name of ["--hkfs-paper", "--accent-wash"]) {
          for (const ink of ground.inks) expect(contrast(ink, rgb(properties[name] ?? ""))).toBeGreaterThanOrEqual(AA);
        }
      }),
    );
  });

  test("without a choice nothing is set", () => expect(colourProperties({}, ground)).toEqual({}));
});

test("a colour that can be read is taken as it is", () => {
  expect(colourProperties({ accent: rgb("#00695c"), paper: rgb("#ffffff") }, LIGHT)).toMatchObject({
    "--hkfs-accent": "#00695c",
    "--hkfs-paper": "#ffffff",
    "--on-accent": "#ffffff",
  });
});

describe("fonts", () => {
  test("the reader's own stays unless another is asked for", () => {
    expect(fontList(undefined, "en-HK")).toBeUndefined();
    expect(fontList("system", "en-HK")).toBeUndefined();
  });

  test("Han characters have the forms of the page's language", () => {
    expect(fontList("serif", "zh-Hant-HK")).toContain("Noto Serif HK");
    expect(fontList("sans", "zh-Hans-HK")).toContain("Noto Sans SC");
  });
});
