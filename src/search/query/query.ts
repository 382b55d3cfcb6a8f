/** What a query says; made by `queryReader`. */
import type { Token } from "../fold/fold.ts";
import type { Span } from "../fold/span.ts";
import type { Expansion } from "../index/vocabulary.ts";
import type { Meaning } from "../lexicon/reader.ts";
import type { DocId } from "../search-data.ts";
import type { Amount } from "./amounts.ts";

/** A stretch of the query and the terms it is expanded to. */
export interface QuerySpan extends Span {
  expansions: Expansion[];
  /** Several words read as one. */
  joined?: true;
  /** A bigram of Han characters across the edge of a word of the lexicon: weak, unless the whole phrase is there. */
  acrossWords?: true;
}

/** An amount or share, and the documents of the schemes that pay it. */
export interface QueryAmount extends Amount {
  postings: DocId[];
}

export interface Query {
  /** As typed, but for what goes beyond `LONGEST_QUERY`. */
  text: string;
  tokens: readonly Token[];
  /** The tokens written as one. */
  compact: string;
  /** What each token weighs; they add up to 1. */
  weights: Float32Array;
  /** Whether every token is something that a document holds or that means something: then nothing in it is a slip. */
  allKnown: boolean;
  /** Whether it has no word but those that ask for a value of a facet, and stop words. */
  facetsOnly: boolean;
  spans: QuerySpan[];
  meanings: Meaning[];
  amounts: QueryAmount[];
}
