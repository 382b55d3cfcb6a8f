/** What has been said for one scheme so far: how well each unit of the query is explained, and by what. */
import type { Span } from "../index/term-spans.ts";
import type { Query } from "../query/read.ts";
import { FACET_KINDS } from "../search-data.ts";
import { AGREED, ASKED_FOR, BEST_PHRASE } from "../weights.ts";
import { weighed } from "./aligner.ts";
import type { Evidence } from "./evidence.ts";

/** What explains units of the query: the number of a phrase, or other evidence. */
export type Source = number | Evidence;

const isFacet = (kind: string): boolean => (FACET_KINDS as readonly string[]).includes(kind);

/** What reasons are made of. */
export type Explained = Pick<Tally, "sources" | "values" | "whole">;

/** One is used for scheme after scheme: a search weighs thousands. */
export class Tally {
  readonly sources: (Source | undefined)[] = [];
  /** Per unit how far its source speaks for the scheme. */
  readonly values: Float32Array;
  /** Per unit how surely it is found at all. */
  readonly #found: Float32Array;
  readonly #query: Query;
  /** The number of the phrase that the query is, to the letter. */
  whole: number | undefined;
  named = false;
  wanted = false;
  exact = false;
  #best = 0;
  #agreed = 0;

  constructor(query: Query) {
    this.#query = query;
    this.values = new Float32Array(query.units.length);
    this.#found = new Float32Array(query.units.length);
  }

  /** Forgets all that was said. */
  clear(): void {
    this.sources.length = 0;
    this.values.fill(0);
    this.#found.fill(0);
    this.whole = undefined;
    this.named = false;
    this.wanted = false;
    this.exact = false;
    this.#best = 0;
    this.#agreed = 0;
  }

  /** A whole phrase, or all that one piece of evidence says. The best one counts beside the sum of all. */
  best(value: number): void {
    if (value > this.#best) this.#best = value;
  }

  explain(at: number, value: number, quality: number, source: Source): void {
    if (quality > (this.#found[at] as number)) this.#found[at] = quality;
    if (value <= (this.values[at] as number)) return;
    this.values[at] = value;
    this.sources[at] = source;
  }

  /** Neither speaks for the scheme nor leaves the query's words unanswered. */
  allow({ start, end }: Span, quality: number): void {
    for (let at = start; at < end; at++) if (quality > (this.#found[at] as number)) this.#found[at] = quality;
  }

  hear(evidence: Evidence): void {
    const { weights, describes } = this.#query;
    const strength = describes && isFacet(evidence.kind) ? evidence.value * ASKED_FOR : evidence.value;
    let share = 0;
    for (let at = evidence.start; at < evidence.end; at++) {
      const weight = weights[at] as number;
      share += weight;
      if ((this.values[at] as number) > 0) this.#agreed += AGREED * strength * weight;
      this.explain(at, strength, evidence.quality, evidence);
    }
    this.best(strength * share);
  }

  get score(): number {
    return (1 - BEST_PHRASE) * weighed(this.values, this.#query.weights) + BEST_PHRASE * this.#best + this.#agreed;
  }

  /** Share of the query's weight that is found in anything of the scheme, as surely as it is found. */
  get covered(): number {
    return weighed(this.#found, this.#query.weights);
  }
}
