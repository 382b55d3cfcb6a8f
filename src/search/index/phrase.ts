/** A phrase of a scheme, or a name of those who run it, as the index keeps it. */
import type { Token } from "../fold/fold.ts";
import type { DocId, PhraseKind } from "../search-data.ts";

/** Place of a phrase in `SearchIndex.phrases`, from 0. */
export type PhraseId = number;

export interface IndexedPhrase {
  kind: PhraseKind | "administrator";
  /** As written in the record. */
  text: string;
  until: string | undefined;
  /** The documents it stands for. */
  owners: readonly DocId[];
  /** Its terms, three numbers each: term, first token, end. */
  spans: number[];
  /** What each of its tokens weighs. */
  weights: number[];
  /** What they weigh together. */
  total: number;
  /** Its tokens written as one. */
  compact: string;
}

/** Tokens written as one: `budfund`, `bud基金`. */
export const compact = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join("");
