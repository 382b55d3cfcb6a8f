/** Scores documents: phrases and other evidence on one sheet, which becomes a hit. */
import type { Span } from "../fold/span.ts";
import type { IndexedPhrase, PhraseId } from "../index/phrase.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { Query } from "../query/query.ts";
import type { DocId, SearchDocument } from "../search-data.ts";
import type { NearPhrases } from "../slips/phrases.ts";
import {
  EXACT,
  EXACT_BUT_ORDER,
  FOR_EVERY_TRADE,
  KIND_WEIGHT,
  ONE_OFF,
  PARTIAL_PHRASE,
  STATE_BONUS,
} from "../weights.ts";
import { Aligner } from "./aligner.ts";
import { type EvidenceFor, evidenceReader } from "./evidence.ts";
import { type Explanation, ScoreSheet } from "./score-sheet.ts";

export interface Hit {
  doc: DocId;
  score: number;
  /** Part of the query's weight that is found in anything of the document, as surely as it is found. */
  coverage: number;
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
/** Organisations have long names of common words; a word or two of one do not mean it. */
const ENOUGH_OF_AN_ORGANISATION = 0.5;
/** Never merely a word for what many schemes are. */
const OWN_NAMES = new Set(["code", "name", "former"]);
const NAMING = new Set(["code", "name", "short", "former", "colloquial", "misspelling", "track"]);

/** Scores documents for one query, and for the phrases that the query as a whole may be a slip for. */
export class Scorer {
  readonly #query: Query;
  readonly #near: NearPhrases;
  readonly #index: SearchIndex;
  readonly #aligner: Aligner;
  readonly #evidenceFor: EvidenceFor;
  readonly #sheet: ScoreSheet;
  /** Where the query names a trade. */
  readonly #trades: readonly Span[];
  /** Per phrase whether it holds anything of the query. */
  readonly #matching: Uint8Array;

  constructor(query: Query, near: NearPhrases, index: SearchIndex) {
    this.#query = query;
    this.#near = near;
    this.#index = index;
    this.#aligner = new Aligner(query, index.vocabulary.size);
    this.#evidenceFor = evidenceReader(query, index);
    this.#sheet = new ScoreSheet(query);
    this.#trades = query.meanings.filter(({ facets }) => facets.some(([kind]) => kind === "sector"));
    this.#matching = new Uint8Array(index.phrases.length);
    for (const term of this.#aligner.terms) for (const phrase of index.phrasesWith(term)) this.#matching[phrase] = 1;
    for (const phrase of near.keys()) this.#matching[phrase] = 1;
  }

  /** Hits among the documents, best first; those alike in the order of the data. */
  score(docs: readonly DocId[]): Hit[] {
    return docs
      .map((doc) => this.#hit(doc))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.doc - b.doc);
  }

  /** What explains each token of the query best, and how far it speaks for the document; holds until the next call. */
  explain(doc: DocId): Explanation {
    this.#fillSheet(doc);
    return this.#sheet;
  }

  #hit(doc: DocId): Hit {
    this.#fillSheet(doc);
    const { state, oneOff } = this.#index.documents[doc] as SearchDocument;
    const { score, coverage, named, wanted, exact } = this.#sheet;
    const bonus = STATE_BONUS[state] + (oneOff ? ONE_OFF : 0);
    return { doc, score: score > 0 ? score + bonus : 0, coverage, named, wanted, exact };
  }

  #fillSheet(doc: DocId): void {
    this.#sheet.clear();
    for (const phrase of this.#index.phrasesOf[doc] ?? []) if (this.#matching[phrase]) this.#addPhrase(phrase);
    for (const evidence of this.#evidenceFor(doc)) this.#sheet.addEvidence(evidence);
    // A scheme for every trade is for the trade asked for too.
    if (this.#index.documents[doc]?.facets.sector.length === 0)
      for (const trade of this.#trades) this.#sheet.addFound(trade, FOR_EVERY_TRADE);
  }

  #addPhrase(id: PhraseId): void {
    const aligner = this.#aligner;
    const sheet = this.#sheet;
    const phrase = this.#index.phrases[id] as IndexedPhrase;
    aligner.align(phrase);
    const { kind, compact } = phrase;
    const certaintyOfSlip = this.#near.get(id) ?? 0;
    if (certaintyOfSlip ** 2 > aligner.queryCoverage * aligner.phraseCoverage) aligner.assumeWhole(certaintyOfSlip);
    const { queryCoverage, phraseCoverage, inPhrase } = aligner;
    if (kind === "administrator" && phraseCoverage < ENOUGH_OF_AN_ORGANISATION) return;
    const strength = KIND_WEIGHT[kind] * (PARTIAL_PHRASE + (1 - PARTIAL_PHRASE) * phraseCoverage);
    const exact = phraseCoverage >= WHOLE && queryCoverage >= WHOLE;
    const inOrder = compact === this.#query.compact;
    sheet.addWhole(strength * queryCoverage + (!exact ? 0 : inOrder ? EXACT : EXACT_BUT_ORDER));
    if (exact && inOrder) sheet.whole ??= id;
    sheet.named ||= phraseCoverage >= WHOLE && NAMING.has(kind);
    sheet.wanted ||= phraseCoverage >= WHOLE_NEED && kind === "need";
    sheet.exact ||= exact && (OWN_NAMES.has(kind) || (!this.#query.facetsOnly && NAMING.has(kind)));
    for (let at = 0; at < this.#query.tokens.length; at++) {
      const certainty = inPhrase[at] as number;
      if (certainty > 0) sheet.addToken(at, strength * certainty, certainty, id);
    }
  }
}
