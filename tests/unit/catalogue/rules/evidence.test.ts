import { describe, expect, test } from "vitest";
import { commercialEvidenceIsLow, highEvidenceIsOfficial } from "../../../../src/catalogue/rules/evidence.ts";
import type { Rule } from "../../../../src/catalogue/rules/rule.ts";
import type { Source, Term } from "../../../../src/catalogue/schema/record.ts";
import { complaints, tracksOf } from "../sound-record.ts";

const words = { en: "Document", "zh-Hant": "文件" };
const source = (kind: "official" | "legco" | "press" | "commercial"): Source => ({
  kind,
  title: words,
  publisher: words,
});
const sources: Record<string, Source> = {
  official: source("official"),
  legco: source("legco"),
  press: source("press"),
  commercial: source("commercial"),
  other: source("commercial"),
  quoted: { kind: "official", title: words, publisher: words, quotedBy: { publisher: words } },
  chart: { kind: "chart", edition: "2020-04-29" },
};
const checkWith =
  (rule: Rule) =>
  (evidence: Term["evidence"], keys: string[], from = "2020") =>
    complaints(rule, { sources, tracks: tracksOf({ evidence, sources: keys, from }) });
const path = "tracks[0].terms[0].evidence";

describe("high evidence is official", () => {
  const check = checkWith(highEvidenceIsOfficial);

  test("a public body's document that was read", () => {
    expect(check("high", ["official"])).toEqual([]);
    expect(check("high", ["press", "legco"])).toEqual([]);
    expect(check("high", ["quoted", "official"])).toEqual([]);
    expect(check("high", ["official"], "≤2020")).toEqual([]);
  });

  test.each([["press"], ["commercial"], ["quoted"], ["chart"], ["gone"]])("%s alone is no such document", (key) => {
    expect(check("high", [key])).toMatchObject([{ path, found: "high" }]);
    expect(check("medium", [key])).toEqual([]);
  });

  test("an inferred start is not known that well", () => {
    expect(check("high", ["official"], "~2020")).toMatchObject([
      { path, found: "high", expected: expect.stringContaining("~2020") },
    ]);
    expect(check("medium", ["official"], "~2020")).toEqual([]);
  });
});

test("what only companies say is low", () => {
  const check = checkWith(commercialEvidenceIsLow);
  expect(check("medium", ["commercial", "press"])).toEqual([]);
  expect(check("low", ["commercial"])).toEqual([]);
  expect(check("medium", ["commercial", "other"])).toMatchObject([{ path, found: "medium" }]);
  expect(check("high", ["commercial"])).toMatchObject([{ path, found: "high" }]);
});
