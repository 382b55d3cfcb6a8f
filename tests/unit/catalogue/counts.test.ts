import { expect, test } from "vitest";
import { evidenceCounts, termCounts } from "../../../src/catalogue/counts.ts";
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

test("tells the newest evidence of any status, and counts the schemes whose evidence is more than a year old", () => {
  const evidencedOn = (...days: string[]) =>
    days.map((asOf) => soundRecord({ life: [{ state: "open", asOf, sources: ["page"] }] }));
  const schemes = evidencedOn("2026-03", "2025-06-02", "2025-06-01", "2019");
  expect(evidenceCounts(schemes, "2026-07-01")).toEqual({ newestEvidence: "2026-03", olderThanAYear: 2 });
  expect(evidenceCounts(schemes, "2026-07-02").olderThanAYear).toBe(3);
});
