/** What goes into the search room and what comes out of it. Nothing here runs. */
import type { Basis, CapKind, State } from "../catalogue/schema/vocabulary.ts";

/** Forms that name a scheme or a part of it, and what people want paid for. */
export const PHRASE_KINDS = ["code", "name", "short", "former", "colloquial", "misspelling", "track", "need"] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** Properties of a scheme that a word of the query can ask for. */
export const FACET_KINDS = ["stage", "instrument", "applicant", "sector"] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

/** Half-open spans of UTF-16 units, in order and apart. */
export type Ranges = [from: number, to: number][];

/** A form of a scheme; `until` is the last day of a former name. */
export interface Phrase {
  kind: PhraseKind;
  text: string;
  until?: string;
}

/** A ceiling: `past` where no term of its track is in force any more. */
export interface Figure {
  hkd: number;
  per: Basis;
  of?: CapKind;
  past?: true;
}

/** A share: a percentage (of cost, of a loan) or a ratio `government:applicant`. */
export interface Portion {
  percent?: number;
  ratio?: string;
  past?: true;
}

/** What the search knows of one scheme. */
export interface Entry {
  id: string;
  state: State;
  oneOff?: true;
  /** Names first, packed by `packPhrases`. */
  phrases: string;
  facets: Record<FacetKind, string[]>;
  /** Keys of `SearchData.organisations`: who runs it, then whose fund it is. */
  organisations: string[];
  figures: Figure[];
  portions: Portion[];
}

/** Everything the engine needs, as plain JSON; made by `buildSearchData`. */
export interface SearchData {
  /** Classes of characters that are one to a reader; the first of each stands for all. Parted by spaces. */
  characters: string;
  entries: Entry[];
  /** Names people use for those who run schemes. */
  organisations: Record<string, string[]>;
  /** Words of the descriptions, and for each the entries (by position, as steps from the one before). */
  text: { words: string; entries: number[][] };
  lexicon: Lexicon;
}

/** Words of both languages that mean something here. Words are parted by `|`. */
export interface Lexicon {
  /** Words that every query may hold and that tell nothing apart. */
  generic: string;
  facets: Record<FacetKind, Record<string, string>>;
  /** Each a group of words taken for one another. */
  synonyms: string[];
}

export type ReasonKind = PhraseKind | FacetKind | "administrator" | "amount" | "share" | "text";

/** Why a scheme was found. Wording is the business of `src/i18n/why.ts`. */
export interface Reason {
  kind: ReasonKind;
  /** The form that matched, as written in the record; a facet's id; the words found in a description. */
  text: string;
  /** What of `text` matched. */
  ranges: Ranges;
  /** For a former name: the last day it was in use. */
  until?: string;
  /** For an amount. */
  figure?: Figure;
  /** For a share. */
  portion?: Portion;
  /** Other schemes found by the very same form: they must be told apart. */
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

export interface Found {
  results: Result[];
  suggestions: Suggestion[];
}
