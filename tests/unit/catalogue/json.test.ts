import { describe, expect, test } from "vitest";
import { readJson } from "../../../src/catalogue/json.ts";

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
