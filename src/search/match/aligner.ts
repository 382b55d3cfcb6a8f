/** Lays phrases of the index beside a query: what of each is found in the other. */
import type { IndexedPhrase } from "../index/phrase.ts";
import type { TermId } from "../index/vocabulary.ts";
import type { Query } from "../query/read.ts";
import { ACROSS_WORDS } from "../weights.ts";

/** Where in the query a term of the index is, and how surely. */
interface Hit {
  start: number;
  end: number;
  quality: number;
  half: boolean;
}

/** From here on a phrase counts as asked for to the last word. */
const ALL = 0.995;
const MOST_UNITS = 256;

/**
 * Aligns phrase after phrase with one query. What it found last stands in its fields until the next call,
 * for a search looks at thousands of phrases and must not leave as many objects behind.
 */
export class Aligner {
  /** Per unit of the query how surely it is in the phrase; 0 where it is not. */
  readonly inPhrase: Float32Array;
  /** Share of the query's weight that the phrase explains. */
  explains = 0;
  /** Share of the phrase's weight that the query asks for. */
  asked = 0;
  /** Per unit of the phrase how surely it is in the query. */
  readonly #inQuery = new Float32Array(MOST_UNITS);
  /** Per term where its hits stand in the list below; 0 for the many terms that are not in the query. */
  readonly #place: Uint16Array;
  readonly #hits: Hit[][] = [[]];
  readonly #weights: Float32Array;
  /** The terms that the query leads to. */
  readonly terms: TermId[] = [];

  /** @param termCount how many terms the index has. */
  constructor({ spans, weights }: Query, termCount: number) {
    this.#weights = weights;
    this.#place = new Uint16Array(termCount);
    this.inPhrase = new Float32Array(weights.length);
    for (const { start, end, leads, half } of spans) {
      for (const { term, quality } of leads) this.#hitsOf(term).push({ start, end, quality, half: half === true });
    }
  }

  #hitsOf(term: TermId): Hit[] {
    if (this.#place[term] === 0) {
      this.#place[term] = this.#hits.push([]) - 1;
      this.terms.push(term);
    }
    return this.#hits[this.#place[term] as number] as Hit[];
  }

  /** Pairs of Han characters across words count in full only where with them the whole phrase is there. */
  align(phrase: IndexedPhrase): void {
    const halves = this.#lay(phrase, ACROSS_WORDS);
    if (halves && !(this.#lay(phrase, 1) && this.asked >= ALL)) this.#lay(phrase, ACROSS_WORDS);
  }

  /** As if the whole of each were in the other, no more surely than that. */
  suppose(quality: number): void {
    this.inPhrase.fill(quality);
    this.explains = quality;
    this.asked = quality;
  }

  /** Lays the phrase down; whether a pair across words took part. */
  #lay({ spans, weights, total }: IndexedPhrase, halfQuality: number): boolean {
    this.inPhrase.fill(0);
    this.#inQuery.fill(0, 0, weights.length);
    let halves = false;
    for (let at = 0; at < spans.length; at += 3) {
      const place = this.#place[spans[at] as number] as number;
      if (place === 0) continue;
      for (const { start, end, quality, half } of this.#hits[place] as Hit[]) {
        halves ||= half;
        const surely = half ? quality * halfQuality : quality;
        raise(this.inPhrase, start, end, surely);
        raise(this.#inQuery, spans[at + 1] as number, spans[at + 2] as number, surely);
      }
    }
    this.explains = weighed(this.inPhrase, this.#weights);
    this.asked = weighed(this.#inQuery, weights) / total;
    return halves;
  }
}

function raise(values: Float32Array, start: number, end: number, to: number): void {
  for (let at = start; at < end; at++) if ((values[at] as number) < to) values[at] = to;
}

/** The sum of the values, each by its weight. */
export function weighed(values: Float32Array, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (values[at] as number) * (weights[at] as number);
  return sum;
}
