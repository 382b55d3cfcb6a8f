/** Expands a query: from its tokens to the terms of the index that they are, begin, or may be a slip for. */
import type { Folded, Token } from "../fold/fold.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { joinedTerms, plainTerms } from "../index/term-spans.ts";
import type { Expansion } from "../index/vocabulary.ts";
import type { Meaning } from "../lexicon/reader.ts";
import type { FuzzyWords } from "../slips/words.ts";
import { JOINED, LONE_HAN, SYNONYM } from "../weights.ts";
import type { QuerySpan } from "./query.ts";

/** A word typed in part stands for a word of the lexicon from this length on. */
const SHORTEST_PREFIX = 4;

/**
 * The terms that a word may stand for: the word itself and those of its stem, longer words it begins, and only if there
 * are none, words it may be a slip for.
 * @param last whether it is the last word of the query, which may still be being typed.
 */
export function expansionsOf(
  { text, typed }: Token,
  last: boolean,
  { vocabulary, lexicon, postingsOf }: SearchIndex,
  fuzzyWords: FuzzyWords,
): Expansion[] {
  const same = vocabulary.withSameStem(text);
  if (lexicon.isStopWord(text)) return same;
  const longer = vocabulary.withPrefix(text);
  const expansions = [...same, ...longer.filter(({ term }) => postingsOf(term).length > 0)];
  if (expansions.length > 0) return expansions;
  return last && longer.length > 0 ? longer : fuzzyWords.near(typed);
}

/**
 * The token as the lexicon should read it: a word that neither lexicon nor index knows is replaced by the likeliest of
 * its expansions that the lexicon knows. A word typed in part may become a word with a meaning, but not a stop word.
 */
export function correctedToken(
  token: Token,
  expansions: readonly Expansion[],
  { vocabulary, lexicon }: SearchIndex,
): Token {
  if (token.han || lexicon.word(token) || expansions.some(({ certainty }) => certainty === 1)) return token;
  const corrected = expansions
    .map(({ term }) => ({ ...token, text: vocabulary.text(term) }))
    .filter((other) => lexicon.word(other))
    .filter(
      ({ text }) => !text.startsWith(token.text) || (token.text.length >= SHORTEST_PREFIX && !lexicon.isStopWord(text)),
    );
  return corrected.find(({ text }) => lexicon.isStopWord(text)) ?? corrected[0] ?? token;
}

/**
 * All stretches of the query that are expanded to terms: words, bigrams of Han characters, words joined, synonyms.
 * @param expansions of each token; none for Han characters.
 */
export function spansOf(
  folded: Folded,
  expansions: readonly Expansion[][],
  meanings: readonly Meaning[],
  { vocabulary }: SearchIndex,
): QuerySpan[] {
  const { tokens } = folded;
  const edges = new Set(meanings.flatMap(({ start, end }) => [start, end]));
  const spans: QuerySpan[] = [];
  const add = (span: QuerySpan) => span.expansions.length > 0 && spans.push(span);
  const exact = (text: string, certainty: number): Expansion[] => {
    const term = vocabulary.id(text);
    return term === undefined ? [] : [{ term, certainty }];
  };
  for (const { text, start, end } of joinedTerms(folded))
    add({ start, end, expansions: exact(text, JOINED), joined: true });
  for (const { text, start, end } of plainTerms(folded)) {
    if (!tokens[start]?.han) add({ start, end, expansions: expansions[start] ?? [] });
    else if (end - start === 1) {
      const bigrams = vocabulary.bigramsWith(text).map((term) => ({ term, certainty: LONE_HAN }));
      add({ start, end, expansions: [...exact(text, 1), ...bigrams] });
    } else add({ start, end, expansions: exact(text, 1), ...(edges.has(end - 1) && { acrossWords: true as const }) });
  }
  for (const { start, end, synonymGroups } of meanings) {
    for (const group of synonymGroups) add({ start, end, expansions: exact(group, SYNONYM) });
  }
  return spans;
}
