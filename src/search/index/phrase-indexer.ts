/** Turns the phrases of schemes and the names of those who run them into indexed phrases. */
import type { Folder } from "../fold/character-folder.ts";
import { type Folded, fold } from "../fold/fold.ts";
import type { LexiconReader, Meaning } from "../lexicon/reader.ts";
import { unpackPhrases } from "../packed-phrases.ts";
import type { DocId, SearchDocument } from "../search-data.ts";
import type { Steps } from "../steps.ts";
import { compact, type IndexedPhrase } from "./phrase.ts";
import { plainTerms, termsIn } from "./term-spans.ts";
import { stopWordTokens, tokenWeights } from "./token-weights.ts";
import type { TermId, Vocabulary } from "./vocabulary.ts";

/** A phrase before it is known how rare its words are. */
interface Draft {
  phrase: IndexedPhrase;
  folded: Folded;
  meanings: Meaning[];
}

export class PhraseIndexer {
  /** Words that are a code, alone or joined. */
  readonly codeWords = new Set<TermId>();
  readonly #folder: Folder;
  readonly #lexicon: LexiconReader;
  readonly #vocabulary: Vocabulary;
  readonly #addPostings: (term: TermId, docs: readonly DocId[]) => void;
  readonly #drafts: Draft[] = [];

  /** @param addPostings is told which documents have each term of a phrase. */
  constructor(
    folder: Folder,
    lexicon: LexiconReader,
    vocabulary: Vocabulary,
    addPostings: (term: TermId, docs: readonly DocId[]) => void,
  ) {
    this.#folder = folder;
    this.#lexicon = lexicon;
    this.#vocabulary = vocabulary;
    this.#addPostings = addPostings;
  }

  addDocument({ phrases }: SearchDocument, doc: DocId): void {
    for (const { kind, text, until } of unpackPhrases(phrases)) this.#add(kind, text, until, [doc]);
  }

  /** @param owners the documents of the schemes that the organisation runs. */
  addOrganisation(names: readonly string[], owners: readonly DocId[]): void {
    for (const name of names) this.#add("administrator", name, undefined, owners);
  }

  #add(kind: IndexedPhrase["kind"], text: string, until: string | undefined, owners: readonly DocId[]): void {
    const folded = fold(text, this.#folder);
    const meanings = this.#lexicon.read(folded.tokens);
    const spans: number[] = [];
    for (const { text: word, typed, start, end, firstPart } of termsIn(folded, meanings)) {
      const term = this.#vocabulary.add(word, firstPart);
      if (typed) this.#vocabulary.addTyped(term, typed);
      if (kind === "code" && end - start === folded.tokens.length) this.codeWords.add(term);
      this.#addPostings(term, owners);
      spans.push(term, start, end);
    }
    const phrase = { kind, text, until, owners, spans, weights: [], total: 0, compact: compact(folded.tokens) };
    this.#drafts.push({ phrase, folded, meanings });
  }

  /** All phrases, now that all are in and it is known how rare each term is. */
  *weighing(idf: (term: TermId) => number): Steps<IndexedPhrase[]> {
    for (const { phrase, folded, meanings } of this.#drafts) {
      const terms = plainTerms(folded).map(({ text, start, end }) => ({
        start,
        end,
        idf: idf(this.#vocabulary.id(text) as TermId),
      }));
      phrase.weights = [...tokenWeights(folded.tokens, terms, stopWordTokens(folded.tokens.length, meanings))];
      phrase.total = phrase.weights.reduce((sum, weight) => sum + weight, 0);
      yield;
    }
    return this.#drafts.map(({ phrase }) => phrase);
  }
}
