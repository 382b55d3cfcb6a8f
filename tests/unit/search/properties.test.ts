/** What holds for every query there can be. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ranges } from "../../../src/search/answer.ts";
import { createEngine } from "../../../src/search/engine.ts";
import { LEXICON } from "../../../src/search/lexicon/lexicon.ts";
import { data, engine, golden, namingForms } from "./real.ts";
import { sameQueries } from "./variants.ts";

const typed = [...namingForms().map(({ text }) => text), ...golden.map(({ q }) => q)];
const lexicon = Object.values(LEXICON.facets).flatMap((values) =>
  Object.values(values).flatMap((words) => words.split("|")),
);

/** Words people type: forms from the records, words of the lexicon, amounts, and parts of them. */
const word = fc.oneof(
  fc.constantFrom(...typed),
  fc.constantFrom(...lexicon),
  fc.integer({ min: 1, max: 2000 }).map((sum) => `${sum}萬`),
  fc
    .tuple(fc.constantFrom(...typed), fc.nat(8), fc.nat(8))
    .map(([text, from, length]) => text.slice(from, from + length)),
);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  phrase,
);

/** What a reader sees of a search. */
const shown = (query: string, asked = engine): unknown => {
  const { results, suggestions } = asked.search(query);
  return {
    results: results.map(({ id, score, why }) => ({
      id,
      score,
      kinds: why.map(({ kind, text }) => `${kind} ${text}`),
    })),
    suggestions,
  };
};
/** The same without the words found in descriptions, which are told as they were typed. */
const order = (query: string, asked = engine): unknown =>
  asked.search(query).results.map(({ id, score }) => `${id} ${score}`);

/** In order, apart, not empty, and inside the text. */
const areWithin = (ranges: Ranges, text: string): boolean =>
  ranges.every(([from, to], at) => from >= (ranges[at - 1]?.[1] ?? 0) && from < to && to <= text.length);

const QUERIES = 10_000;

/** Some of these take seconds on a busy machine. */
const TIMEOUT = 60_000;

describe("for any query", { timeout: TIMEOUT }, () => {
  test("it answers, in order, with a reason for each", () => {
    fc.assert(
      fc.property(anything, (query) => {
        const { results, suggestions } = engine.search(query);
        const scores = results.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
        for (const { score, why } of results) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(why.length).toBeGreaterThan(0);
          expect(why.filter(({ text, ranges }) => !areWithin(ranges, text)).map(({ text }) => text)).toEqual([]);
        }
        if (results.length > 0) expect(suggestions).toEqual([]);
      }),
      { numRuns: QUERIES, seed: 1 },
    );
  });

  test("script, width, case and spaces between characters make no difference", () => {
    fc.assert(
      fc.property(phrase, fc.nat(), (query, which) => {
        const same = sameQueries(query);
        const other = same[which % same.length] ?? query;
        expect(order(other), other).toEqual(order(query));
      }),
      { numRuns: QUERIES, seed: 2 },
    );
  });

  test("the same query gives the same answer, whatever was asked before", () => {
    const other = createEngine(data);
    fc.assert(
      fc.property(phrase, (query) => {
        expect(order(query, other)).toEqual(order(query));
      }),
      { numRuns: QUERIES, seed: 3 },
    );
    for (const query of fc.sample(phrase, { numRuns: 1000, seed: 4 }))
      expect(shown(query, other)).toEqual(shown(query));
  });
});
