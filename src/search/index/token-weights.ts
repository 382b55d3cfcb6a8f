/** What each token of a text weighs: how much it tells of what is meant. Queries and phrases are weighed alike. */
import type { Token } from "../fold/fold.ts";
import type { Span } from "../fold/span.ts";
import type { Meaning } from "../lexicon/reader.ts";
import {
  HAN_TOKEN,
  LEAST_KNOWN,
  LONE_UNKNOWN_HAN,
  STOP_WORD,
  UNKNOWN_HAN,
  UNKNOWN_NUMBER,
  UNKNOWN_WORD,
} from "../weights.ts";

/** Which tokens belong to a stop word: 1 for each that does. */
export function stopWordTokens(count: number, meanings: readonly Meaning[]): Uint8Array {
  const stopWords = new Uint8Array(count);
  for (const meaning of meanings) if (meaning.stopWord) stopWords.fill(1, meaning.start, meaning.end);
  return stopWords;
}

/**
 * The rarest known term that covers a token gives its weight; a token of a stop word weighs next to nothing; a token that
 * no known term covers weighs as something that was meant and is not here.
 * @param terms terms that documents hold, each with its inverse document frequency.
 */
export function tokenWeights(
  tokens: readonly Token[],
  terms: readonly (Span & { idf: number })[],
  stopWords: Uint8Array,
): Float32Array {
  const known = new Float32Array(tokens.length);
  for (const { start, end, idf } of terms) {
    const weight = Math.max(idf, LEAST_KNOWN);
    for (let at = start; at < end; at++) known[at] = Math.max(known[at] as number, weight);
  }
  const isUnknown = (at: number): boolean => tokens[at]?.han === true && !stopWords[at] && !known[at];
  return Float32Array.from(tokens, (token, at) => {
    const size = token.han ? HAN_TOKEN : 1;
    if (stopWords[at]) return STOP_WORD * size;
    if (known[at]) return (known[at] as number) * size;
    if (token.han) return isUnknown(at - 1) || isUnknown(at + 1) ? UNKNOWN_HAN : LONE_UNKNOWN_HAN;
    return /^[\d.]+$/u.test(token.text) ? UNKNOWN_NUMBER : UNKNOWN_WORD;
  });
}
