import { expect, test } from "vitest";
import { termCounts } from "../../../src/catalogue/counts.ts";
import type { Source } from "../../../src/catalogue/schema/record.ts";
import { officialSource, soundRecord, tracksOf } from "./sound-record.ts";

test("counts all dated terms, and those whose first source is a public body's or the Legislative Council's", () => {
  const papers = { ...officialSource(), kind: "legco" } as Source;
  const schemes = [
    soundRecord({
      tracks: tracksOf({ sources: ["page", "news"] }, { sources: ["news", "page"] }, { sources: ["papers"] }),
      sources: { page: officialSource(), news: officialSource({ kind: "press" }), papers },
    }),
    soundRecord({ tracks: tracksOf({ sources: ["gone"] }) }),
  ];
  expect(termCounts(schemes)).toEqual({ terms: 4, official: 2 });
  expect(termCounts([])).toEqual({ terms: 0, official: 0 });
});
