/** Chooses candidates for the edit distance: texts that share bigrams, which are pairs of neighbouring characters. */
import { pushTo } from "../maps.ts";
import type { Steps } from "../steps.ts";

/** More edits than these few bigrams can stand are not looked for, so the rarest bigrams are enough to go by. */
const BIGRAMS_BROKEN_BY_AN_EDIT = 3;
const BIGRAMS_TO_SPARE = 3;
const MOST_BIGRAMS = 24;

export class BigramIndex<T> {
  readonly #items: readonly T[];
  readonly #lengths: Uint16Array;
  /** For each bigram the indices of the items that have it. */
  readonly #postings = new Map<string, number[]>();

  private constructor(items: readonly T[], textOf: (item: T) => string) {
    this.#items = items;
    this.#lengths = Uint16Array.from(items, (item) => textOf(item).length);
  }

  static *over<T>(items: readonly T[], textOf: (item: T) => string): Steps<BigramIndex<T>> {
    const index = new BigramIndex(items, textOf);
    for (const [at, item] of items.entries()) {
      for (const bigram of new Set(bigramsOf(textOf(item)))) pushTo(index.#postings, bigram, at);
      yield;
    }
    return index;
  }

  /** Items whose text may be within that many edits, those sharing most bigrams first. */
  within(text: string, edits: number): T[] {
    const off = (at: number): number => Math.abs((this.#lengths[at] as number) - text.length);
    return [...this.#shared(text, BIGRAMS_BROKEN_BY_AN_EDIT * edits + BIGRAMS_TO_SPARE)]
      .filter(([at]) => off(at) <= edits)
      .sort(([a, sharedA], [b, sharedB]) => sharedB - sharedA || off(a) - off(b) || a - b)
      .map(([at]) => this.#items[at] as T);
  }

  /** Items of any length whose bigrams overlap with the text's by at least that much (Dice), the most alike first. */
  mostAlike(text: string, least: number): T[] {
    const dice = (at: number, shared: number): number =>
      (2 * shared) / (text.length + 1 + (this.#lengths[at] as number) + 1);
    return [...this.#shared(text, MOST_BIGRAMS)]
      .map(([at, shared]): [number, number] => [at, dice(at, shared)])
      .filter(([, alike]) => alike >= least)
      .sort(([a, alikeA], [b, alikeB]) => alikeB - alikeA || a - b)
      .map(([at]) => this.#items[at] as T);
  }

  /** How many of the text's rarest bigrams each item has. */
  #shared(text: string, most: number): Map<number, number> {
    const known = [...new Set(bigramsOf(text))].map((bigram) => this.#postings.get(bigram) ?? []);
    const shared = new Map<number, number>();
    for (const postings of known.sort((a, b) => a.length - b.length).slice(0, most)) {
      for (const at of postings) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return shared;
  }
}

/** Pairs of neighbouring characters, beginning and end included. */
function bigramsOf(text: string): string[] {
  const padded = `^${text}$`;
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
}
