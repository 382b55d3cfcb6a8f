/** The search data: small, plain, and the same each time. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildSearchData } from "../../../src/search/build/data.ts";
import { packPhrases, unpackPhrases } from "../../../src/search/packed-phrases.ts";
import { data, organisations, schemes } from "./real.ts";

/** The limit at 130 schemes; what is known of 139 takes about 43 kB. */
const MOST_BYTES = 50_000;

test("it travels in less than 50 kB", () => {
  expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(MOST_BYTES);
});

test("it is plain JSON and the same each time", () => {
  const again = buildSearchData(schemes, organisations, "2026-11-22");
  expect(JSON.parse(JSON.stringify(again))).toEqual(again);
  expect(again).toEqual(data);
});

test("phrases come out as they went in", () => {
  const phrases = [
    { kind: "former" as const, text: "Old Name", until: "2019-02" },
    { kind: "need" as const, text: "整網站" },
  ];
  expect(unpackPhrases(packPhrases(phrases))).toEqual(phrases);
});
