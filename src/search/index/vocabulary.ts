/** All words and pairs of Han characters that the index holds, and the ways in which a query's word leads to them. */
import { singular, stem } from "../fold/english.ts";
import { pushTo } from "../maps.ts";
import type { Steps } from "../steps.ts";

/** Number of a term. */
export type TermId = number;

/** A term the query leads to, and how surely: 1 is the very same word. */
export interface Lead {
  term: TermId;
  quality: number;
}

const PLURAL = 0.98;
const STEM = 0.88;
/** A word typed in part: the more of it is typed the surer. */
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
  readonly #holding = new Map<string, TermId[]>();

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

  /** Another way in which the term is typed: `programme` for program. Slips are measured against these too. */
  addTyped(term: TermId, typed: string): void {
    if (typed !== this.text(term)) this.#typed.set(typed, term);
  }

  /** All words with the ways in which they are typed. */
  *typedWords(): Generator<[typed: string, term: TermId]> {
    for (const term of this.#sorted) yield [this.text(term), term];
    yield* this.#typed;
  }

  /** To be called once all terms are in. */
  *closing(): Steps<void> {
    const byFirst = new Map<string, TermId[]>();
    for (const [id, text] of this.#texts.entries()) {
      if (isWord(text)) {
        pushTo(this.#byStem, stem(text), id);
        pushTo(byFirst, text.charAt(0), id);
      } else for (const character of text) pushTo(this.#holding, character, id);
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

  get size(): number {
    return this.#texts.length;
  }

  text(term: TermId): string {
    return this.#texts[term] as string;
  }

  id(text: string): TermId | undefined {
    return this.#ids.get(text);
  }

  /** The word itself, its singular or plural, and words of the same stem. */
  sameWord(word: string): Lead[] {
    const one = singular(word);
    return (this.#byStem.get(stem(word)) ?? []).map((term) => {
      const text = this.text(term);
      return { term, quality: text === word ? 1 : singular(text) === one ? PLURAL : STEM };
    });
  }

  /** Longer words that begin with the word; a joined term only once its first part is passed. */
  beginningWith(word: string): Lead[] {
    const leads: Lead[] = [];
    if (word.length < SHORTEST_PREFIX) return leads;
    for (let at = this.#firstAtOrAfter(word); at < this.#sorted.length && leads.length < MOST_PREFIXED; at++) {
      const term = this.#sorted[at] as TermId;
      const text = this.text(term);
      if (!text.startsWith(word)) break;
      if (text.length === word.length || word.length <= (this.#firstPart.get(term) ?? 0)) continue;
      leads.push({ term, quality: PREFIX_LEAST + PREFIX_GAIN * (word.length / text.length) });
    }
    return leads;
  }

  /** Pairs of Han characters that hold the character. */
  holding(character: string): readonly TermId[] {
    return this.#holding.get(character) ?? [];
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

const isWord = (text: string): boolean => !/[\p{Script=Han}≈]/u.test(text);
