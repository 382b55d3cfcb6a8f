/** What a search gives back. */
import type { Period } from "../catalogue/periods.ts";
import type { FacetKind } from "./lexicon/lexicon.ts";
import type { PhraseKind, SearchLimit } from "./search-data.ts";

/** Half-open ranges of UTF-16 code units, in order and apart. */
export type Ranges = [from: number, to: number][];

/** Finds in any text what a query asks for. */
export type Highlighter = (text: string) => Ranges;

export type ReasonKind = PhraseKind | FacetKind | "administrator" | "amount" | "share" | "text";

/** Why a scheme was found. Wording is the business of `src/i18n/why.ts`. */
export interface Reason {
  kind: ReasonKind;
  /** The phrase that matched, as written in the record; a value of a facet; an amount or share; words of a description. */
  text: string;
  /** What of `text` matched. */
  ranges: Ranges;
  /** For a former name: the last day it was in use. */
  until?: string;
  /** For an amount. */
  limit?: SearchLimit;
  /** For an amount or a share: when the scheme had it. */
  held?: readonly Period[];
  /** Ids of other schemes found by the very same phrase: they must be told apart. */
  shared?: string[];
}

export interface Result {
  id: string;
  /** 0 to 1, for ordering within one search only. */
  score: number;
  /** Strongest first, at least one. */
  why: Reason[];
}

/** A scheme near to the query that is not a match. */
export interface Suggestion {
  id: string;
}

/** The answer to one query. */
export class Answer {
  /** Matches, best first. */
  readonly results: readonly Result[];
  /** What is nearest, where there is no match. */
  readonly suggestions: readonly Suggestion[];
  readonly #highlighter: Highlighter;

  constructor(results: readonly Result[], suggestions: readonly Suggestion[], highlighter: Highlighter) {
    this.results = results;
    this.suggestions = suggestions;
    this.#highlighter = highlighter;
  }

  /** Where any text shows what the query asks for: a name as the page has it, in whatever script. */
  highlight(text: string): Ranges {
    return this.#highlighter(text);
  }
}
