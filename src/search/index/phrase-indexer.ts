/** Takes in the forms of schemes and the names of those who run them, and turns them into indexed phrases. */
import type { Folder } from "../fold/character-folder.ts";
import { type Folded, fold } from "../fold/fold.ts";
import type { LexiconReader, Meaning } from "../lexicon/reader.ts";
import { unpackPhrases } from "../packed-phrases.ts";
import type { Entry } from "../search-data.ts";
import type { Steps } from "../steps.ts";
import { compact, type IndexedPhrase } from "./phrase.ts";
import { plainSpans, spansIn } from "./term-spans.ts";
import { genericUnits, unitWeights } from "./token-weights.ts";
import type { TermId, Vocabulary } from "./vocabulary.ts";

/** A phrase before it is known how rare its words are. */
interface Draft {
  phrase: IndexedPhrase;
  folded: Folded;
  meanings: Meaning[];
}

export class PhraseBook {
  /** Words that are a code, alone or joined. */
  readonly codeWords = new Set<TermId>();
  readonly #folder: Folder;
  readonly #lexicon: LexiconReader;
  readonly #vocabulary: Vocabulary;
  readonly #hold: (term: TermId, owners: readonly number[]) => void;
  readonly #drafts: Draft[] = [];

  constructor(
    folder: Folder,
    lexicon: LexiconReader,
    vocabulary: Vocabulary,
    hold: (term: TermId, owners: readonly number[]) => void,
  ) {
    this.#folder = folder;
    this.#lexicon = lexicon;
    this.#vocabulary = vocabulary;
    this.#hold = hold;
  }

  addEntry(entry: Entry, position: number): void {
    for (const { kind, text, until } of unpackPhrases(entry.phrases)) this.#add(kind, text, until, [position]);
  }

  addBody(names: readonly string[], owners: readonly number[]): void {
    for (const name of names) this.#add("administrator", name, undefined, owners);
  }

  #add(kind: IndexedPhrase["kind"], text: string, until: string | undefined, owners: readonly number[]): void {
    const folded = fold(text, this.#folder);
    const meanings = this.#lexicon.read(folded.units);
    const spans: number[] = [];
    for (const { text: term, typed, start, end, firstPart } of spansIn(folded, meanings)) {
      const id = this.#vocabulary.add(term, firstPart);
      if (typed) this.#vocabulary.addTyped(id, typed);
      if (kind === "code" && end - start === folded.units.length) this.codeWords.add(id);
      this.#hold(id, owners);
      spans.push(id, start, end);
    }
    const phrase: IndexedPhrase = {
      kind,
      text,
      until,
      owners,
      spans,
      weights: [],
      total: 0,
      compact: compact(folded.units),
    };
    this.#drafts.push({ phrase, folded, meanings });
  }

  /** All phrases, now that all are in and it is known how rare each word is. */
  *weighing(rarity: (term: TermId) => number): Steps<IndexedPhrase[]> {
    for (const { phrase, folded, meanings } of this.#drafts) {
      const terms = plainSpans(folded).map(({ text, start, end }) => ({
        start,
        end,
        rarity: rarity(this.#vocabulary.id(text) as TermId),
      }));
      phrase.weights = [...unitWeights(folded.units, terms, genericUnits(folded.units.length, meanings))];
      phrase.total = phrase.weights.reduce((sum, weight) => sum + weight, 0);
      yield;
    }
    return this.#drafts.map(({ phrase }) => phrase);
  }
}
