/** Aligns phrases of the index with a query: what of each is found in the other. */
import type { Span } from "../fold/span.ts";
import type { IndexedPhrase } from "../index/phrase.ts";
import type { TermId } from "../index/vocabulary.ts";
import type { Query } from "../query/query.ts";
import { ACROSS_WORDS } from "../weights.ts";

/** Where in the query a term of the index is, and how sure it is that the term is meant. */
interface TermMatch extends Span {
  certainty: number;
  acrossWords: boolean;
}

/** From here on a phrase counts as asked for to the last word. */
const ALL = 0.995;
const MOST_TOKENS = 256;

/**
 * Aligns phrase after phrase with one query. What it found last stands in its fields until the next call,
 * for a search looks at thousands of phrases and must not leave as many objects behind.
 */
export class Aligner {
  /** Per token of the query how surely it is in the phrase; 0 where it is not. */
  readonly inPhrase: Float32Array;
  /** Part of the query's weight that is in the phrase, 0 to 1. */
  queryCoverage = 0;
  /** Part of the phrase's weight that is in the query, 0 to 1. */
  phraseCoverage = 0;
  /** Per token of the phrase how surely it is in the query. */
  readonly #inQuery = new Float32Array(MOST_TOKENS);
  /** Per term where its matches stand in the list below; 0 for the many terms that are not in the query. */
  readonly #place: Uint16Array;
  readonly #matches: TermMatch[][] = [[]];
  readonly #weights: Float32Array;
  /** The terms that the query is expanded to. */
  readonly terms: TermId[] = [];

  /** @param termCount how many terms the index has. */
  constructor({ spans, weights }: Query, termCount: number) {
    this.#weights = weights;
    this.#place = new Uint16Array(termCount);
    this.inPhrase = new Float32Array(weights.length);
    for (const { start, end, expansions, acrossWords = false } of spans) {
      for (const { term, certainty } of expansions) this.#matchesOf(term).push({ start, end, certainty, acrossWords });
    }
  }

  #matchesOf(term: TermId): TermMatch[] {
    if (this.#place[term] === 0) {
      this.#place[term] = this.#matches.push([]) - 1;
      this.terms.push(term);
    }
    return this.#matches[this.#place[term] as number] as TermMatch[];
  }

  /** Bigrams of Han characters across words count in full only where with them the whole phrase is there. */
  align(phrase: IndexedPhrase): void {
    const crossing = this.#alignWith(phrase, ACROSS_WORDS);
    if (crossing && !(this.#alignWith(phrase, 1) && this.phraseCoverage >= ALL)) this.#alignWith(phrase, ACROSS_WORDS);
  }

  /** Takes the whole of each to be in the other, no more surely than that: for a query that may be a slip for the phrase. */
  assumeWhole(certainty: number): void {
    this.inPhrase.fill(certainty);
    this.queryCoverage = certainty;
    this.phraseCoverage = certainty;
  }

  /** Aligns with bigrams across words counting that much; tells whether there was one. */
  #alignWith({ spans, weights, total }: IndexedPhrase, acrossWordsFactor: number): boolean {
    this.inPhrase.fill(0);
    this.#inQuery.fill(0, 0, weights.length);
    let crossing = false;
    for (let at = 0; at < spans.length; at += 3) {
      const place = this.#place[spans[at] as number] as number;
      if (place === 0) continue;
      for (const { start, end, certainty, acrossWords } of this.#matches[place] as TermMatch[]) {
        crossing ||= acrossWords;
        const least = acrossWords ? certainty * acrossWordsFactor : certainty;
        raise(this.inPhrase, start, end, least);
        raise(this.#inQuery, spans[at + 1] as number, spans[at + 2] as number, least);
      }
    }
    this.queryCoverage = weighted(this.inPhrase, this.#weights);
    this.phraseCoverage = weighted(this.#inQuery, weights) / total;
    return crossing;
  }
}

function raise(values: Float32Array, start: number, end: number, least: number): void {
  for (let at = start; at < end; at++) if ((values[at] as number) < least) values[at] = least;
}

/** The sum of the values, each by its weight. */
export function weighted(values: Float32Array, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (values[at] as number) * (weights[at] as number);
  return sum;
}
