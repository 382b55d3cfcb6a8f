/** Weighs all that speaks for a scheme into a verdict. */
import type { IndexedPhrase } from "../index/phrase.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { Span } from "../index/term-spans.ts";
import type { Query } from "../query/read.ts";
import type { Entry } from "../search-data.ts";
import type { NearPhrases } from "../slips/phrases.ts";
import { EXACT, EXACT_BUT_ORDER, FOR_EVERY_TRADE, KIND, ONE_OFF, PARTIAL_PHRASE, STANDING } from "../weights.ts";
import { Aligner } from "./aligner.ts";
import { type EvidenceFor, evidenceReader } from "./evidence.ts";
import { type Explained, Tally } from "./score-sheet.ts";

export interface Verdict {
  position: number;
  score: number;
  /** Share of the query's weight that is found in anything of the scheme, as surely as it is found. */
  covered: number;
  /** Whether the query names the scheme in full, whatever else it says. */
  named: boolean;
  /** The same for something that the scheme pays for. */
  wanted: boolean;
  /** Whether the query is one of the scheme's names and nothing else, and not merely a word for what many schemes are. */
  exact: boolean;
}

const WHOLE = 0.96;
/** What people want may be said in other words. */
const WHOLE_NEED = 0.8;
/** Bodies have long names of common words; a word or two of one do not mean it. */
const ENOUGH_OF_A_BODY = 0.5;
/** Never merely a word for what many schemes are. */
const OWN_NAMES = new Set(["code", "name", "former"]);
const NAMING = new Set(["code", "name", "short", "former", "colloquial", "misspelling", "track"]);

/** Judges by one query, and by the phrases that the query as a whole may be meant for. */
export class Judge {
  readonly #query: Query;
  readonly #near: NearPhrases;
  readonly #index: SearchIndex;
  readonly #aligner: Aligner;
  readonly #evidenceFor: EvidenceFor;
  readonly #tally: Tally;
  /** Where the query names a trade. */
  readonly #trades: readonly Span[];
  /** Per phrase whether it holds anything of the query. */
  readonly #meets: Uint8Array;

  constructor(query: Query, near: NearPhrases, index: SearchIndex) {
    this.#query = query;
    this.#near = near;
    this.#index = index;
    this.#aligner = new Aligner(query, index.vocabulary.size);
    this.#evidenceFor = evidenceReader(query, index);
    this.#tally = new Tally(query);
    this.#trades = query.meanings.filter(({ facets }) => facets.some(([kind]) => kind === "sector"));
    this.#meets = new Uint8Array(index.phrases.length);
    for (const term of this.#aligner.terms) for (const number of index.phrasesWith(term)) this.#meets[number] = 1;
    for (const number of near.keys()) this.#meets[number] = 1;
  }

  /** Verdicts on the schemes at those positions, best first; those alike in the order of the data. */
  judge(positions: readonly number[]): Verdict[] {
    return positions
      .map((position) => this.#verdict(position))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.position - b.position);
  }

  /** What explains each unit of the query best, and how far it speaks for the scheme; holds until the next call. */
  explain(position: number): Explained {
    this.#hear(position);
    return this.#tally;
  }

  #verdict(position: number): Verdict {
    this.#hear(position);
    const { state, oneOff } = this.#index.entries[position] as Entry;
    const { score, covered, named, wanted, exact } = this.#tally;
    const standing = STANDING[state] + (oneOff ? ONE_OFF : 0);
    return { position, score: score > 0 ? score + standing : 0, covered, named, wanted, exact };
  }

  #hear(position: number): void {
    this.#tally.clear();
    for (const number of this.#index.phrasesOf[position] ?? []) if (this.#meets[number]) this.#hearPhrase(number);
    for (const evidence of this.#evidenceFor(position)) this.#tally.hear(evidence);
    // A scheme for every trade is for the trade asked for too.
    if (this.#index.entries[position]?.facets.sector.length === 0)
      for (const trade of this.#trades) this.#tally.allow(trade, FOR_EVERY_TRADE);
  }

  #hearPhrase(number: number): void {
    const aligner = this.#aligner;
    const tally = this.#tally;
    const phrase = this.#index.phrases[number] as IndexedPhrase;
    aligner.align(phrase);
    const nearness = this.#near.get(number) ?? 0;
    if (nearness * nearness > aligner.explains * aligner.asked) aligner.suppose(nearness);
    const { asked, explains, inPhrase } = aligner;
    const { kind } = phrase;
    if (kind === "administrator" && asked < ENOUGH_OF_A_BODY) return;
    const strength = KIND[kind] * (PARTIAL_PHRASE + (1 - PARTIAL_PHRASE) * asked);
    const exact = asked >= WHOLE && explains >= WHOLE;
    const inOrder = phrase.compact === this.#query.compact;
    tally.best(strength * explains + (!exact ? 0 : inOrder ? EXACT : EXACT_BUT_ORDER));
    if (exact && inOrder) tally.whole ??= number;
    tally.named ||= asked >= WHOLE && NAMING.has(kind);
    tally.wanted ||= asked >= WHOLE_NEED && kind === "need";
    tally.exact ||= exact && (OWN_NAMES.has(kind) || (!this.#query.describes && NAMING.has(kind)));
    for (let at = 0; at < this.#query.units.length; at++) {
      const quality = inPhrase[at] as number;
      if (quality > 0) tally.explain(at, strength * quality, quality, number);
    }
  }
}
