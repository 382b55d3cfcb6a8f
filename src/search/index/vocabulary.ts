/** All terms of the index (words, bigrams of Han characters, groups of synonyms), and the terms a word is expanded to. */
import { singular, stem } from "../fold/english.ts";
import { isSynonymTerm } from "../lexicon/reader.ts";
import { pushTo } from "../maps.ts";
import type { Steps } from "../steps.ts";

/** Number of a term. */
export type TermId = number;

/** A term that a token of the query may stand for. */
export interface Expansion {
  term: TermId;
  /** How sure it is that the term is meant: 1 is the very same word. */
  certainty: number;
}

const PLURAL = 0.98;
const STEM = 0.88;
/** A word typed in part: the more of it is typed the surer it is. */
const PREFIX_LEAST = 0.55;
const PREFIX_GAIN = 0.4;
const SHORTEST_PREFIX = 2;
const MOST_PREFIXED = 60;

export class Vocabulary {
  readonly #ids = new Map<string, TermId>();
  readonly #texts: string[] = [];
  /** For a term joined from several words: the length of its first word. */
  readonly #firstPart = new Map<TermId, number>();
  readonly #byStem = new Map<string, TermId[]>();
  readonly #sorted: TermId[] = [];
  readonly #typed = new Map<string, TermId>();
  readonly #bigrams = new Map<string, TermId[]>();

  /** The number of the term, given now if it is new. `firstPart` is set for a term joined from several words. */
  add(text: string, firstPart = 0): TermId {
    const known = this.#ids.get(text);
    if (known !== undefined) {
      if (firstPart === 0) this.#firstPart.delete(known);
      return known;
    }
    const id = this.#texts.push(text) - 1;
    this.#ids.set(text, id);
    if (firstPart > 0) this.#firstPart.set(id, firstPart);
    return id;
  }

  /** Another way in which the term is typed: `programme` for program. A slip may be one in either. */
  addTyped(term: TermId, typed: string): void {
    if (typed !== this.text(term)) this.#typed.set(typed, term);
  }

  /** All words with the ways in which they are typed. */
  *typedWords(): Generator<[typed: string, term: TermId]> {
    for (const term of this.#sorted) yield [this.text(term), term];
    yield* this.#typed;
  }

  /** Prepares the look-ups; to be called once all terms are in. */
  *closing(): Steps<void> {
    const byFirst = new Map<string, TermId[]>();
    for (const [id, text] of this.#texts.entries()) {
      if (isWord(text)) {
        pushTo(this.#byStem, stem(text), id);
        pushTo(byFirst, text.charAt(0), id);
      } else for (const character of text) pushTo(this.#bigrams, character, id);
      yield;
    }
    // Sorted letter by letter, for all at once would be too long a step.
    for (const first of [...byFirst.keys()].sort()) {
      const words = byFirst.get(first) ?? [];
      words.sort((a, b) => (this.text(a) < this.text(b) ? -1 : 1));
      for (const word of words) this.#sorted.push(word);
      yield;
    }
  }

  /** How many terms there are. */
  get size(): number {
    return this.#texts.length;
  }

  text(term: TermId): string {
    return this.#texts[term] as string;
  }

  /** The number of the term that is written so, if there is one. */
  id(text: string): TermId | undefined {
    return this.#ids.get(text);
  }

  /** The word itself, its singular or plural, and words of the same stem. */
  withSameStem(word: string): Expansion[] {
    const one = singular(word);
    return (this.#byStem.get(stem(word)) ?? []).map((term) => {
      const text = this.text(term);
      return { term, certainty: text === word ? 1 : singular(text) === one ? PLURAL : STEM };
    });
  }

  /** Longer words that begin with the word; a joined term only once its first part is passed. */
  withPrefix(word: string): Expansion[] {
    const expansions: Expansion[] = [];
    if (word.length < SHORTEST_PREFIX) return expansions;
    for (let at = this.#firstAtOrAfter(word); at < this.#sorted.length && expansions.length < MOST_PREFIXED; at++) {
      const term = this.#sorted[at] as TermId;
      const text = this.text(term);
      if (!text.startsWith(word)) break;
      if (text.length === word.length || word.length <= (this.#firstPart.get(term) ?? 0)) continue;
      expansions.push({ term, certainty: PREFIX_LEAST + PREFIX_GAIN * (word.length / text.length) });
    }
    return expansions;
  }

  /** The bigrams of Han characters that hold the character. */
  bigramsWith(character: string): readonly TermId[] {
    return this.#bigrams.get(character) ?? [];
  }

  #firstAtOrAfter(word: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.text(this.#sorted[middle] as TermId) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const isWord = (text: string): boolean => !/\p{Script=Han}/u.test(text) && !isSynonymTerm(text);
