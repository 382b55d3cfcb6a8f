import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isExact } from "../../../src/catalogue/exact-number.ts";
import type { Written } from "../../../src/catalogue/fault.ts";
import { readJson } from "../../../src/catalogue/json.ts";
import { scanJson } from "../../../src/catalogue/json-scan.ts";

const read = (text: string) => readJson(new TextEncoder().encode(text));
const paths = (text: string): string[] => read(text).complaints.map(({ path }) => path);

test("sound JSON comes back as its value, without complaint", () => {
  expect(read('{ "a": [1, { "b": "x:{},[]\\"" }], "c": null }\n')).toEqual({
    value: { a: [1, { b: 'x:{},[]"' }], c: null },
    complaints: [],
  });
});

describe("what cannot be read has no value and one complaint about the file", () => {
  test.each([
    ["nothing at all", ""],
    ["blanks only", " \n"],
    ["an object that does not end", '{ "a": 1'],
    ["trailing garbage", '{ "a": 1 } x'],
    ["two values", "{}{}"],
    ["a comment", '{ "a": 1 } // why'],
    ["a trailing comma", '{ "a": 1, }'],
    ["single quotes", "{ 'a': 1 }"],
    ["NaN", '{ "a": NaN }'],
    ["a line break inside a text", '{ "a": "x\ny" }'],
  ])("%s", (_, text) => {
    const { value, complaints } = read(text);
    expect(value).toBeUndefined();
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatchObject({ path: "", expected: expect.stringContaining("valid JSON") });
  });

  test("a byte order mark, which hides before the first brace", () => {
    expect(read("\uFEFF{}")).toMatchObject({
      value: undefined,
      complaints: [{ expected: expect.stringContaining("byte order mark") }],
    });
  });

  test("bytes that are no UTF-8, as from an editor set to Big5", () => {
    const big5 = Uint8Array.of(0x22, 0xa4, 0xa4, 0x22);
    expect(readJson(big5)).toMatchObject({
      value: undefined,
      complaints: [{ expected: expect.stringContaining("UTF-8") }],
    });
  });
});

describe("where it stops being JSON is told by line, and by what stands there", () => {
  test.each([
    ["a comma at the end of a list", '{\n "a": [1],\n "b": ["x",],\n}', '"b": ["x",],', "line 3, column 12"],
    ["a comma at the end of an object", '{\n "a": 1,\n}', "}", "line 3, column 1"],
    ["a comma too few", '{\r\n "a": 1\r\n "b": 2\r\n}', '"b": 2', "line 3, column 2"],
    ["an end too few", "[\n1", "1", "line 2, column 2"],
    ["a text without its end", '[\n"a\n]', '"a', "line 2, column 1"],
  ])("%s", (_, text, found, place) => {
    expect(read(text).complaints).toMatchObject([{ found: { text: found }, expected: expect.stringContaining(place) }]);
  });

  test("in a line of any length", () => {
    const [complaint] = read(`["${"x".repeat(1e6)}",,"${"y".repeat(1e6)}"]`).complaints;
    expect(complaint).toMatchObject({ found: { text: expect.stringMatching(/^x+",,"y+$/) } });
  });
});

test("a text is JSON to us exactly if it is to the engine", () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  // Real JSON with some of its characters replaced: most of it is broken, and in many ways.
  const pieces = [
    "",
    ",",
    ":",
    "[",
    "]",
    "{",
    "}",
    '"',
    "\\",
    "u0041",
    "0",
    "-",
    ".",
    "e9",
    "null",
    " ",
    "\n",
    "\u0000",
    "\u007f",
  ];
  const spoilt = fc
    .tuple(fc.json({ maxDepth: 4 }), fc.array(fc.tuple(fc.nat(), fc.constantFrom(...pieces)), { maxLength: 2 }))
    .map(([text, changes]) =>
      changes.reduce(
        (all, [at, piece]) => all.slice(0, at % all.length) + piece + all.slice((at % all.length) + 1),
        text,
      ),
    );
  fc.assert(
    fc.property(spoilt, (text) => {
      expect(scanJson(text).broken === undefined, text).toBe(parses(text));
    }),
    { numRuns: 2_000 },
  );
});

describe("nesting that cannot be meant is refused at once, however deep", () => {
  test.each([
    ["lists without an end", "[".repeat(20_000)],
    ["lists", "[".repeat(200_000) + "]".repeat(200_000)],
    ["objects", `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`],
  ])("%s", (_, text) => {
    const start = performance.now();
    expect(read(text)).toMatchObject({
      value: undefined,
      complaints: [{ expected: expect.stringContaining("inside one another") }],
    });
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("numbers", () => {
  test("that would become another are shown as written", () => {
    const { complaints } = read(
      '{ "a": 1e400, "b": [1, 600000.0000000000001], "c": 12345678901234567890, "d": 1e-400 }',
    );
    expect(complaints.map(({ path, found }) => [path, (found as Written).text])).toEqual([
      ["a", "1e400"],
      ["b[1]", "600000.0000000000001"],
      ["c", "12345678901234567890"],
      ["d", "1e-400"],
    ]);
  });

  test("that stay what they are pass in any notation", () => {
    expect(paths("[0, -0, 0.0, 1.50, 6e5, 600000.00, 66.7, 1E-3, 1e21, 0.1, 9007199254740991]")).toEqual([]);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(isExact(String(number))).toBe(true);
      }),
    );
  });
});

describe("keys", () => {
  test("a key given twice is named with its path", () => {
    expect(paths('{ "a": 1, "b": 2, "a": 3 }')).toEqual(["a"]);
    expect(paths('{ "tracks": [{}, { "terms": [{ "limits": [{ "hkd": 1, "hkd": 2 }] }] }] }')).toEqual([
      "tracks[1].terms[0].limits[0].hkd",
    ]);
  });

  test("a key written in two ways is the same key", () => {
    expect(paths('{ "a": 1, "\\u0061": 2 }')).toEqual(["a"]);
  });

  test("the same key in different objects is no repetition", () => {
    expect(paths('[{ "a": { "a": 1 } }, { "a": 2 }, "a", ["a", "a"]]')).toEqual([]);
  });

  test("__proto__ is refused wherever it stands, as libraries drop it in silence", () => {
    expect(paths('{ "sources": { "__proto__": { "kind": "official" } } }')).toEqual(["sources.__proto__"]);
  });
});
