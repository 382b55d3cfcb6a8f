/** Weighs all that speaks for a scheme into a verdict. */
import type { IndexedPhrase } from "../index/phrase.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { Query } from "../query/read.ts";
import {
  AGREED,
  ASKED_FOR,
  BEST_PHRASE,
  EXACT,
  EXACT_BUT_ORDER,
  KIND,
  ONE_OFF,
  PARTIAL_PHRASE,
  STANDING,
} from "../rank/weights.ts";
import { type Entry, FACET_KINDS } from "../types.ts";
import { Aligner, weighed } from "./align.ts";
import { type Evidence, evidenceFor } from "./evidence.ts";
import type { NearPhrases } from "./near-phrases.ts";

/** What explains units of the query: a phrase, by its number, or other evidence. */
export type Source = { phrase: number } | { evidence: Evidence };

export interface Verdict {
  position: number;
  score: number;
  /** Share of the query's weight that is found in anything of the scheme, as surely as it is found. */
  covered: number;
  /** Whether the query names the scheme in full, whatever else it says. */
  named: boolean;
  /** Whether the query is one of the scheme's names and nothing else, and not merely a word for what many schemes are. */
  exact: boolean;
  /** What explains each unit of the query best. */
  sources: (Source | undefined)[];
  /** How far each speaks for the scheme. */
  values: Float32Array;
}

const WHOLE = 0.96;
/** Bodies have long names of common words; a word or two of one do not mean it. */
const ENOUGH_OF_A_BODY = 0.5;
const NAMING = new Set(["code", "name", "short", "former", "colloquial", "misspelling", "track"]);

const isFacet = (kind: string): boolean => (FACET_KINDS as readonly string[]).includes(kind);

export class Judge {
  readonly #index: SearchIndex;
  readonly #aligner: Aligner;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#aligner = new Aligner(index);
  }

  /** Verdicts on the schemes at those positions, best first; those alike in the order of the data. */
  judge(positions: readonly number[], query: Query, near: NearPhrases): Verdict[] {
    this.#aligner.begin(query);
    const verdicts = positions.map((position) => this.#verdict(position, query, near));
    this.#aligner.done(query);
    return verdicts.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.position - b.position);
  }

  #verdict(position: number, query: Query, near: NearPhrases): Verdict {
    const entry = this.#index.entries[position] as Entry;
    const standing = STANDING[entry.state] + (entry.oneOff ? ONE_OFF : 0);
    const tally = new Tally(query);
    for (const number of this.#index.phrasesOf[position] ?? []) this.#hearPhrase(number, query, near, tally);
    for (const evidence of evidenceFor(position, query, this.#index)) tally.hear(evidence);
    const score = (1 - BEST_PHRASE) * weighed(tally.values, query.weights) + BEST_PHRASE * tally.best + tally.agreed;
    const { named, exact, sources, values } = tally;
    return {
      position,
      score: score > 0 ? score + standing : 0,
      covered: weighed(tally.found, query.weights),
      named,
      exact,
      sources,
      values,
    };
  }

  #hearPhrase(number: number, query: Query, near: NearPhrases, tally: Tally): void {
    const aligner = this.#aligner;
    const phrase = this.#index.phrases[number] as IndexedPhrase;
    const met = aligner.align(phrase);
    const quality = near.get(number) ?? 0;
    if (quality * quality > (met ? aligner.explains * aligner.asked : 0)) aligner.suppose(phrase, quality);
    else if (!met) return;
    const { asked, explains } = aligner;
    const { kind } = phrase;
    if (kind === "administrator" && asked < ENOUGH_OF_A_BODY) return;
    const strength = KIND[kind] * (PARTIAL_PHRASE + (1 - PARTIAL_PHRASE) * asked);
    const exact = asked >= WHOLE && explains >= WHOLE;
    const bonus = !exact ? 0 : phrase.compact === query.compact ? EXACT : EXACT_BUT_ORDER;
    tally.best = Math.max(tally.best, strength * explains + bonus);
    tally.named ||= asked >= WHOLE && NAMING.has(kind);
    tally.exact ||= exact && (kind === "code" || kind === "name" || (!query.describes && NAMING.has(kind)));
    const source = { phrase: number };
    for (let at = 0; at < query.units.length; at++)
      tally.explain(at, strength * (aligner.inPhrase[at] as number), aligner.inPhrase[at] as number, source);
  }
}

/** What has been said for one scheme so far. */
class Tally {
  readonly values: Float32Array;
  readonly found: Float32Array;
  readonly sources: (Source | undefined)[] = [];
  best = 0;
  agreed = 0;
  named = false;
  exact = false;
  readonly #query: Query;

  constructor(query: Query) {
    this.#query = query;
    this.values = new Float32Array(query.units.length);
    this.found = new Float32Array(query.units.length);
  }

  explain(at: number, value: number, quality: number, source: Source): void {
    if (quality > (this.found[at] as number)) this.found[at] = quality;
    if (value <= (this.values[at] as number)) return;
    this.values[at] = value;
    this.sources[at] = source;
  }

  hear(evidence: Evidence): void {
    const { weights, describes } = this.#query;
    const strength = describes && isFacet(evidence.kind) ? evidence.value * ASKED_FOR : evidence.value;
    let share = 0;
    for (let at = evidence.start; at < evidence.end; at++) {
      const weight = weights[at] as number;
      share += weight;
      if ((this.values[at] as number) > 0) this.agreed += AGREED * strength * weight;
      this.explain(at, strength, evidence.quality, { evidence });
    }
    this.best = Math.max(this.best, strength * share);
  }
}
