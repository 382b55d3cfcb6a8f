import { expect, test } from "vitest";
import { CatalogueError, faultsText, faultText, pathText, Written } from "../../../src/catalogue/fault.ts";

test("a path reads as one would write it in code", () => {
  expect(pathText(["tracks", 0, "terms", 2, "limits", 0, "hkd"])).toBe("tracks[0].terms[2].limits[0].hkd");
  expect(pathText(["sources", "hkpc-tvp", "title", "zh-Hant"])).toBe("sources.hkpc-tvp.title.zh-Hant");
  expect(pathText(["sources", "Foo Bar"])).toBe('sources."Foo Bar"');
  expect(pathText([])).toBe("");
});

test("a fault says where, what was found and what was expected", () => {
  const fault = {
    file: "schemes/tvp.json",
    path: "tracks[0].terms[0].limits[0].hkd",
    found: "600000",
    expected: "a number",
  };
  expect(faultText(fault)).toBe(
    'schemes/tvp.json · tracks[0].terms[0].limits[0].hkd\n  found    "600000"\n  expected a number',
  );
  expect(faultText({ ...fault, path: "", found: undefined })).toBe(
    "schemes/tvp.json\n  found    nothing\n  expected a number",
  );
});

test("a long value is cut, and characters nobody sees are spelt out", () => {
  const shown = (found: unknown) => faultText({ file: "f", path: "", found, expected: "e" });
  expect(shown("x".repeat(500)).length).toBeLessThan(200);
  expect(shown("a\u200Bb")).toContain("a\\u{200b}b");
  expect(shown("a\u202Eb")).toContain("a\\u{202e}b");
});

test("what a file or a key is called cannot command a terminal", () => {
  const told = faultText({ file: "schemes/\u001b[2J.json", path: pathText(["a\u009b1m"]), found: 1, expected: "e" });
  expect(told).toBe('schemes/\\u{1b}[2J.json · "a\\u{9b}1m"\n  found    1\n  expected e');
});

test("nor can what was expected, however long it or the path is", () => {
  const told = faultText({ file: "f", path: "p".repeat(5000), found: 1, expected: `\u001b[2J${"e".repeat(5000)}` });
  expect(told).toContain("expected \\u{1b}[2J");
  expect(told.length).toBeLessThan(2000);
});

test("of each file the first few faults are told, and how many more it has", () => {
  const of = (file: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({ file, path: `codes[${at}]`, found: "x", expected: "each value once" }));
  const told = faultsText([...of("a.json", 1_000_000), ...of("b\u001b.json", 2)]);
  expect(told.match(/^a\.json · /gmu)).toHaveLength(20);
  expect(told).toContain("a.json: 999980 more");
  expect(told.match(/^b/gmu)).toHaveLength(2);
  expect(told).not.toContain("2 more");
});

test("something written is shown as it stands, and nothing as nothing", () => {
  const shown = (text: string) => faultText({ file: "f", path: "", found: new Written(text), expected: "e" });
  expect(shown('"a": [1,],')).toContain('found    "a": [1,],\n');
  expect(shown("")).toContain("found    nothing\n");
});

test("the error that stops a build counts and lists the faults", () => {
  const fault = { file: "f.json", path: "a", found: 1, expected: "2" };
  expect(new CatalogueError([fault, fault]).message).toMatch(
    /^2 faults .*\n\nf\.json · a\n {2}found {4}1\n {2}expected 2\n\nf\.json/,
  );
  expect(new CatalogueError([fault]).message).toMatch(/^1 fault /);
});
