/** What kind of query it is: whether all of it is known, and whether it asks for nothing but facets. */
import type { Token } from "../fold/fold.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { Meaning } from "../lexicon/reader.ts";
import type { QuerySpan } from "./query.ts";

/** An expansion of that certainty is no guess. */
const CERTAIN = 0.85;

/** Whether every token is something that a document holds, or of the same stem, or in a word of the lexicon. */
export function isAllKnown(
  tokens: readonly Token[],
  spans: readonly QuerySpan[],
  meanings: readonly Meaning[],
  { postingsOf }: SearchIndex,
): boolean {
  const certain = spans.filter(
    ({ expansions, acrossWords, joined }) =>
      !acrossWords &&
      !joined &&
      expansions.some(({ term, certainty }) => certainty >= CERTAIN && postingsOf(term).length > 0),
  );
  const known = new Uint8Array(tokens.length);
  for (const { start, end } of [...certain, ...meanings]) known.fill(1, start, end);
  return known.every((value) => value === 1);
}

/**
 * Whether the query consists of words for values of facets (a stage, an instrument, an applicant, a trade) and stop words.
 * @param count of its tokens.
 */
export function hasFacetsOnly(count: number, meanings: readonly Meaning[]): boolean {
  const meant = meanings.filter(({ stopWord, facets }) => stopWord || facets.length > 0);
  const covered = meant.reduce((sum, { start, end }) => sum + end - start, 0);
  return covered === count && meant.some(({ facets }) => facets.length > 0);
}
