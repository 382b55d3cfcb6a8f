/** The candidate stage before fuzzy matching: texts that share pairs of neighbouring characters. */

import { pushTo } from "../maps.ts";
import type { Steps } from "../steps.ts";

/** More slips than these few pairs can stand are not looked for, so the rarest pairs are enough to go by. */
const PAIRS_BROKEN_BY_A_SLIP = 3;
const PAIRS_TO_SPARE = 3;
const MOST_PAIRS = 24;

export class PairIndex<T> {
  readonly #items: readonly T[];
  readonly #lengths: Uint16Array;
  readonly #holders = new Map<string, number[]>();

  private constructor(items: readonly T[], textOf: (item: T) => string) {
    this.#items = items;
    this.#lengths = Uint16Array.from(items, (item) => textOf(item).length);
  }

  static *over<T>(items: readonly T[], textOf: (item: T) => string): Steps<PairIndex<T>> {
    const index = new PairIndex(items, textOf);
    for (const [number, item] of items.entries()) {
      for (const pair of new Set(pairsOf(textOf(item)))) pushTo(index.#holders, pair, number);
      yield;
    }
    return index;
  }

  /** Items whose text may be within that many slips, those sharing most pairs first. */
  sharing(text: string, slips: number): T[] {
    const off = (number: number): number => Math.abs((this.#lengths[number] as number) - text.length);
    return [...this.#shared(text, PAIRS_BROKEN_BY_A_SLIP * slips + PAIRS_TO_SPARE)]
      .filter(([number]) => off(number) <= slips)
      .sort(([a, sharedA], [b, sharedB]) => sharedB - sharedA || off(a) - off(b) || a - b)
      .map(([number]) => this.#items[number] as T);
  }

  /** Items of any length that share at least that part of all their pairs with the text, the most alike first. */
  alike(text: string, least: number): T[] {
    const part = (number: number, shared: number): number =>
      (2 * shared) / (text.length + 1 + (this.#lengths[number] as number) + 1);
    return [...this.#shared(text, MOST_PAIRS)]
      .map(([number, shared]): [number, number] => [number, part(number, shared)])
      .filter(([, alike]) => alike >= least)
      .sort(([a, alikeA], [b, alikeB]) => alikeB - alikeA || a - b)
      .map(([number]) => this.#items[number] as T);
  }

  /** How many of the text's rarest pairs each item has. */
  #shared(text: string, most: number): Map<number, number> {
    const known = [...new Set(pairsOf(text))].map((pair) => this.#holders.get(pair) ?? []);
    const shared = new Map<number, number>();
    for (const holders of known.sort((a, b) => a.length - b.length).slice(0, most)) {
      for (const number of holders) shared.set(number, (shared.get(number) ?? 0) + 1);
    }
    return shared;
  }
}

/** Neighbouring characters, beginning and end included. */
function pairsOf(text: string): string[] {
  const padded = `^${text}$`;
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
}
