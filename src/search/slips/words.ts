/** Words that a word may be a slip for. Bigrams choose the candidates; the edit distance decides. */
import type { SearchIndex } from "../index/search-index.ts";
import type { Expansion, TermId } from "../index/vocabulary.ts";
import type { Steps } from "../steps.ts";
import { BigramIndex } from "./bigrams.ts";
import { editDistance, editsAllowed, keepsItsCharacters } from "./edit-distance.ts";
import { fuseMatches, LONGEST_PATTERN } from "./fuse.ts";

const MOST_CANDIDATES = 48;
const SHORTEST = 3;
/** How sure a word one edit away is meant, by length of the word typed. */
const ONE_EDIT: Record<number, number> = { 3: 0.72, 4: 0.78, 5: 0.84 };
const ONE_EDIT_LONG = 0.9;
const TWO_EDITS = 0.78;

export class FuzzyWords {
  readonly #index: SearchIndex;
  readonly #byBigram: BigramIndex<[typed: string, term: TermId]>;

  private constructor(index: SearchIndex, byBigram: BigramIndex<[typed: string, term: TermId]>) {
    this.#index = index;
    this.#byBigram = byBigram;
  }

  static *over(index: SearchIndex): Steps<FuzzyWords> {
    return new FuzzyWords(index, yield* BigramIndex.over([...index.vocabulary.typedWords()], ([typed]) => typed));
  }

  /** Words of the index, and of the lexicon, that the word may be a slip for; of several distances only the nearest. */
  near(word: string): Expansion[] {
    const allowed = editsAllowed(word.length);
    if (word.length < SHORTEST || word.length > LONGEST_PATTERN || /\d/u.test(word)) return [];
    const candidates = this.#byBigram.within(word, allowed).slice(0, MOST_CANDIDATES);
    if (candidates.length === 0) return [];
    const texts = candidates.map(([typed]) => typed);
    const found = fuseMatches(texts, word, Math.min(1, (2 * allowed) / word.length)).flatMap((at) => {
      const [typed, term] = candidates[at] as [string, TermId];
      const edits = editDistance(word, typed, allowed);
      return this.#isPlausible(word, typed, term, edits) ? [{ term, edits }] : [];
    });
    const fewest = Math.min(...found.map(({ edits }) => edits));
    const certainty = fewest === 2 ? TWO_EDITS : (ONE_EDIT[word.length] ?? ONE_EDIT_LONG);
    return found.filter(({ edits }) => edits === fewest).map(({ term }) => ({ term, certainty }));
  }

  /** Three letters are a code or a stop word or nothing; which of them, only a swap or a letter more or less still tells. */
  #isPlausible(word: string, found: string, term: TermId, edits: number): boolean {
    if (edits < 1 || edits > editsAllowed(word.length) || found.length < SHORTEST) return false;
    if (edits === 2) return word[0] === found[0];
    if (word.length > SHORTEST && found.length > SHORTEST) return true;
    const { codeWords, lexicon } = this.#index;
    return (codeWords.has(term) || lexicon.isStopWord(found)) && keepsItsCharacters(word, found);
  }
}
