/** What each token of a query weighs. */
import type { Token } from "../fold/fold.ts";
import { overlap } from "../fold/span.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { stopWordTokens, tokenWeights } from "../index/token-weights.ts";
import type { Meaning } from "../lexicon/reader.ts";
import { AMOUNT_WEIGHT, MOST_STOP_WORDS } from "../weights.ts";
import type { Amount } from "./amounts.ts";
import type { QuerySpan } from "./query.ts";

/** The weights add up to 1. A word that only the lexicon knows weighs by how many schemes it means. */
export function queryWeights(
  tokens: readonly Token[],
  spans: readonly QuerySpan[],
  meanings: readonly Meaning[],
  amounts: readonly Amount[],
  { postingsOf, facetPostingsOf, idf }: SearchIndex,
): Float32Array {
  const plain = spans.filter((span) => !span.joined && !span.acrossWords);
  const onlyJoined = spans.filter((span) => span.joined && !plain.some((other) => overlap(span, other)));
  const known = [...plain, ...onlyJoined].flatMap(({ start, end, expansions }) => {
    const idfs = expansions.flatMap(({ term, certainty }) => {
      const documentFrequency = postingsOf(term).length;
      return documentFrequency > 0 ? [certainty * idf(documentFrequency)] : [];
    });
    return idfs.length > 0 ? [{ start, end, idf: Math.max(...idfs) }] : [];
  });
  const meant = meanings.flatMap(({ start, end, facets }) => {
    const documentFrequency = Math.max(0, ...facets.map(([kind, value]) => facetPostingsOf(kind, value).length));
    return documentFrequency > 0 ? [{ start, end, idf: idf(documentFrequency) }] : [];
  });
  const stopWords = stopWordTokens(tokens.length, meanings);
  const weights = tokenWeights(tokens, [...known, ...meant], stopWords);
  limitStopWords(weights, stopWords);
  for (const { start, end } of amounts) weights.fill(AMOUNT_WEIGHT / (end - start), start, end);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return weights.map((weight) => weight / total);
}

/** However many stop words a sentence has, together they weigh little beside the words that tell. */
function limitStopWords(weights: Float32Array, stopWords: Uint8Array): void {
  const sum = (which: 0 | 1): number =>
    weights.reduce((total, weight, at) => total + (stopWords[at] === which ? weight : 0), 0);
  const most = MOST_STOP_WORDS * sum(0);
  const all = sum(1);
  if (most === 0 || all <= most) return;
  weights.forEach((weight, at) => {
    if (stopWords[at]) weights[at] = (weight * most) / all;
  });
}
