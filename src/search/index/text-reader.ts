/** Reads any text as the index would: which terms are in it, and where. */
import type { Folder } from "../fold/character-folder.ts";
import { fold } from "../fold/fold.ts";
import type { Span } from "../fold/span.ts";
import type { LexiconReader } from "../lexicon/reader.ts";
import { termsIn } from "./term-spans.ts";
import type { TermId, Vocabulary } from "./vocabulary.ts";

export interface ReadText {
  /** Where each token stands in the text. */
  tokens: readonly { from: number; to: number }[];
  /** The terms that the index knows, and the tokens each covers. */
  terms: readonly (Span & { term: TermId })[];
}

/** Names on a page are read again with every key; a bound, so that a long life cannot fill the memory. */
const MOST_REMEMBERED = 5_000;

/** Makes the reader of texts; it remembers what it has read. */
export function textReader(folder: Folder, lexicon: LexiconReader, vocabulary: Vocabulary): (text: string) => ReadText {
  const remembered = new Map<string, ReadText>();
  return (text) => {
    const known = remembered.get(text);
    if (known) return known;
    const folded = fold(text, folder);
    const terms = termsIn(folded, lexicon.read(folded.tokens)).flatMap(({ text: word, start, end }) => {
      const term = vocabulary.id(word);
      return term === undefined ? [] : [{ term, start, end }];
    });
    const read = { tokens: folded.tokens, terms };
    if (remembered.size < MOST_REMEMBERED) remembered.set(text, read);
    return read;
  };
}
