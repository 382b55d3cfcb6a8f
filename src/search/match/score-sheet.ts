/** All that speaks for one document: how well each token of the query is explained, and by what. */
import type { Span } from "../fold/span.ts";
import type { PhraseId } from "../index/phrase.ts";
import { FACET_KINDS } from "../lexicon/lexicon.ts";
import type { Query } from "../query/query.ts";
import { AGREED, ASKED_FOR, BEST_PHRASE } from "../weights.ts";
import { weighted } from "./aligner.ts";
import type { Evidence } from "./evidence.ts";

/** What explains tokens of the query: a phrase, or other evidence. */
export type Source = PhraseId | Evidence;

const isFacet = (kind: string): boolean => (FACET_KINDS as readonly string[]).includes(kind);

/** What reasons are made of. */
export type Explanation = Pick<ScoreSheet, "sources" | "strengths" | "whole">;

/** One sheet serves document after document, for a search scores thousands. */
export class ScoreSheet {
  /** Per token what speaks for it most. */
  readonly sources: (Source | undefined)[] = [];
  /** Per token how far its source speaks for the document. */
  readonly strengths: Float32Array;
  /** Per token how surely it is found at all. */
  readonly #found: Float32Array;
  readonly #query: Query;
  /** The phrase that the query is, to the letter. */
  whole: PhraseId | undefined;
  /** As in `Hit`. */
  named = false;
  wanted = false;
  exact = false;
  #best = 0;
  #agreed = 0;

  constructor(query: Query) {
    this.#query = query;
    this.strengths = new Float32Array(query.tokens.length);
    this.#found = new Float32Array(query.tokens.length);
  }

  /** Makes the sheet ready for the next document. */
  clear(): void {
    this.sources.length = 0;
    this.strengths.fill(0);
    this.#found.fill(0);
    this.whole = undefined;
    this.named = false;
    this.wanted = false;
    this.exact = false;
    this.#best = 0;
    this.#agreed = 0;
  }

  /** Adds the score of a whole phrase, or of one piece of evidence: the best one counts beside the sum of all. */
  addWhole(score: number): void {
    if (score > this.#best) this.#best = score;
  }

  /** Adds what explains a token of the query. */
  addToken(at: number, strength: number, certainty: number, source: Source): void {
    if (certainty > (this.#found[at] as number)) this.#found[at] = certainty;
    if (strength <= (this.strengths[at] as number)) return;
    this.strengths[at] = strength;
    this.sources[at] = source;
  }

  /** Counts tokens as found that do not speak for the document. */
  addFound({ start, end }: Span, certainty: number): void {
    for (let at = start; at < end; at++) if (certainty > (this.#found[at] as number)) this.#found[at] = certainty;
  }

  addEvidence(evidence: Evidence): void {
    const { weights, facetsOnly } = this.#query;
    const strength = facetsOnly && isFacet(evidence.kind) ? evidence.strength * ASKED_FOR : evidence.strength;
    let explained = 0;
    for (let at = evidence.start; at < evidence.end; at++) {
      const weight = weights[at] as number;
      explained += weight;
      if ((this.strengths[at] as number) > 0) this.#agreed += AGREED * strength * weight;
      this.addToken(at, strength, evidence.certainty, evidence);
    }
    this.addWhole(strength * explained);
  }

  get score(): number {
    return (1 - BEST_PHRASE) * weighted(this.strengths, this.#query.weights) + BEST_PHRASE * this.#best + this.#agreed;
  }

  /** Part of the query's weight that is found in anything of the document, as surely as it is found. */
  get coverage(): number {
    return weighted(this.#found, this.#query.weights);
  }
}
