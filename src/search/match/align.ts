/** Lays phrases of the index beside a query: what of each is found in the other. */
import type { IndexedPhrase } from "../index/phrase.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { Query } from "../query/read.ts";
import { ACROSS_WORDS } from "../rank/weights.ts";

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
  readonly inPhrase = new Float32Array(MOST_UNITS);
  /** Per unit of the phrase how surely it is in the query. */
  readonly inQuery = new Float32Array(MOST_UNITS);
  /** Share of the query's weight that the phrase explains. */
  explains = 0;
  /** Share of the phrase's weight that the query asks for. */
  asked = 0;
  readonly #hits: (Hit[] | undefined)[];
  #weights: Float32Array = new Float32Array(0);

  constructor(index: SearchIndex) {
    this.#hits = new Array(index.vocabulary.size).fill(undefined);
  }

  /** Takes up a query; `done` must follow before the next. */
  begin(query: Query): void {
    this.#weights = query.weights;
    for (const { start, end, leads, half } of query.spans) {
      for (const { term, quality } of leads) {
        const hits = this.#hits[term] ?? [];
        hits.push({ start, end, quality, half: half === true });
        this.#hits[term] = hits;
      }
    }
  }

  done(query: Query): void {
    for (const { leads } of query.spans) for (const { term } of leads) this.#hits[term] = undefined;
  }

  /** False where nothing of the phrase is in the query. */
  align(phrase: IndexedPhrase): boolean {
    if (!this.#meets(phrase)) return false;
    const halves = this.#lay(phrase, ACROSS_WORDS);
    if (halves && !(this.#lay(phrase, 1) && this.asked >= ALL)) this.#lay(phrase, ACROSS_WORDS);
    return true;
  }

  /** As if the whole of each were in the other, no more surely than that. */
  suppose(phrase: IndexedPhrase, quality: number): void {
    this.inPhrase.fill(quality, 0, this.#weights.length);
    this.inQuery.fill(quality, 0, phrase.weights.length);
    this.explains = quality;
    this.asked = quality;
  }

  #meets({ spans }: IndexedPhrase): boolean {
    for (let at = 0; at < spans.length; at += 3) if (this.#hits[spans[at] as number]) return true;
    return false;
  }

  /** Lays the phrase down; whether a pair across words took part. */
  #lay({ spans, weights, total }: IndexedPhrase, halfQuality: number): boolean {
    const { inPhrase, inQuery } = this;
    inPhrase.fill(0, 0, this.#weights.length);
    inQuery.fill(0, 0, weights.length);
    let halves = false;
    for (let at = 0; at < spans.length; at += 3) {
      const hits = this.#hits[spans[at] as number];
      if (!hits) continue;
      for (const { start, end, quality, half } of hits) {
        halves ||= half;
        const surely = half ? quality * halfQuality : quality;
        raise(inPhrase, start, end, surely);
        raise(inQuery, spans[at + 1] as number, spans[at + 2] as number, surely);
      }
    }
    this.explains = weighed(inPhrase, this.#weights);
    this.asked = weighed(inQuery, weights) / total;
    return halves;
  }
}

function raise(values: Float32Array, start: number, end: number, to: number): void {
  for (let at = start; at < end; at++) if ((values[at] as number) < to) values[at] = to;
}

/** The sum of the values, each by its weight. */
export function weighed(values: Float32Array, weights: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (values[at] as number) * (weights[at] as number);
  return sum;
}
