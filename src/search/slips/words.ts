/**
 * Words with slips of the hand. A candidate stage (words that share pairs of letters) keeps the cost independent of the
 * size of the catalogue; Fuse.js finds among them; what it finds is then measured in slips, for Fuse counts a swap twice.
 */
import Fuse from "fuse.js";
import type { SearchIndex } from "../index/search-index.ts";
import type { Lead, TermId } from "../index/vocabulary.ts";
import type { Steps } from "../steps.ts";
import { PairIndex } from "./bigrams.ts";
import { slipsAllowed, slipsBetween } from "./edit-distance.ts";

const MOST_CANDIDATES = 48;
const SHORTEST = 3;
/** Longer patterns Fuse cuts into pieces. */
export const LONGEST_PATTERN = 32;
const ONE_SLIP: Record<number, number> = { 3: 0.72, 4: 0.78, 5: 0.84 };
const ONE_SLIP_LONG = 0.9;
const TWO_SLIPS = 0.78;

/** Fuse's token search over single folded strings: one token a text, for both sides are already words. */
export function fuseOver(texts: string[], errorShare: number): Fuse<string> {
  return new Fuse(texts, {
    useTokenSearch: true,
    tokenize: (text) => [text],
    threshold: errorShare,
    includeScore: true,
    ignoreFieldNorm: true,
    isCaseSensitive: true,
  });
}

export class FuzzyWords {
  readonly #index: SearchIndex;
  readonly #byPair: PairIndex<[typed: string, term: TermId]>;

  private constructor(index: SearchIndex, byPair: PairIndex<[typed: string, term: TermId]>) {
    this.#index = index;
    this.#byPair = byPair;
  }

  static *over(index: SearchIndex): Steps<FuzzyWords> {
    return new FuzzyWords(index, yield* PairIndex.over([...index.vocabulary.typedWords()], ([typed]) => typed));
  }

  /** Words of the index, and of the lexicon, that the word is a slip away from; of several distances only the nearest. */
  near(word: string): Lead[] {
    const allowed = slipsAllowed(word.length);
    if (word.length < SHORTEST || word.length > LONGEST_PATTERN || /\d/u.test(word)) return [];
    const candidates = this.#byPair.sharing(word, allowed).slice(0, MOST_CANDIDATES);
    if (candidates.length === 0) return [];
    const texts = candidates.map(([typed]) => typed);
    const found = fuseOver(texts, Math.min(1, (2 * allowed) / word.length)).search(word);
    const leads = found.flatMap(({ item, refIndex }) => {
      const term = candidates[refIndex]?.[1] as TermId;
      const slips = slipsBetween(word, item, allowed);
      return this.#plausible(word, item, term, slips) ? [{ term, slips }] : [];
    });
    const fewest = Math.min(...leads.map(({ slips }) => slips));
    const quality = fewest === 2 ? TWO_SLIPS : (ONE_SLIP[word.length] ?? ONE_SLIP_LONG);
    return leads.filter(({ slips }) => slips === fewest).map(({ term }) => ({ term, quality }));
  }

  /** Three letters are a code or a generic word or nothing, and only a swap, a doubled or a dropped letter still tells which. */
  #plausible(word: string, found: string, term: TermId, slips: number): boolean {
    if (slips < 1 || slips > slipsAllowed(word.length) || found.length < SHORTEST) return false;
    if (slips === 2) return word[0] === found[0];
    if (word.length > SHORTEST && found.length > SHORTEST) return true;
    return (this.#index.codeWords.has(term) || this.#index.lexicon.isGeneric(found)) && sameBarSwap(word, found);
  }
}

/** Whether the slip is a swap or a matter of one letter more or less, not a wrong letter. */
export const sameBarSwap = (a: string, b: string): boolean =>
  a.length !== b.length || sortedLetters(a) === sortedLetters(b);

const sortedLetters = (word: string): string => [...word].sort().join("");
