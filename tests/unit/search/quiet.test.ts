/** No match where there is none; and then what is nearest. */
import { describe, expect, test } from "vitest";
import { engine, idsFor } from "./real.ts";

describe("finds nothing", () => {
  test.each([
    ["nonsense", "asdfghjkl"],
    ["a lone sign", "%"],
    ["a lone letter", "q"],
    ["a script tag", "<script>alert(1)</script>"],
    ["an emoji", "😀"],
    ["question marks", "？？？"],
    ["what is no scheme of these", "綜援"],
    ["a made-up name of generic words", "麒麟計劃"],
    ["a made-up name in English", "golden dragon scheme"],
    ["something the government pays, but not enterprises", "生育津貼"],
    ["small talk", "你好"],
    ["blanks", "   "],
  ])("%s: %s", (_, query) => {
    expect(idsFor(query)).toEqual([]);
  });
});

test("a former name brings the scheme that had it, not all that is of its kind", () => {
  expect(idsFor("再工業化資助計劃")).toEqual(["rfs"]);
});

test("a query that is mostly unknown suggests what is nearest", () => {
  const { results, suggestions } = engine.search("科技展翅高飛大計");
  expect(results).toEqual([]);
  expect(suggestions.length).toBeGreaterThan(0);
  expect(suggestions.length).toBeLessThanOrEqual(3);
});

test("a pasted page is cut, not searched", () => {
  expect(() => engine.search("科技券 subsidy ".repeat(100_000))).not.toThrow();
});
