/** The format of the search data: what `build/` makes from the records and the engine reads. Plain JSON. */
import type { Period } from "../catalogue/periods.ts";
import type { State } from "../catalogue/schema/vocabulary.ts";
import type { FacetKind } from "./lexicon/lexicon.ts";

/** Names of a scheme or of a part of it, and what people want paid for: the search calls all of them phrases. */
export const PHRASE_KINDS = ["code", "name", "short", "former", "colloquial", "misspelling", "track", "need"] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** A phrase of a scheme; `until` is the last day of a former name, as precise as the record has it. */
export interface Phrase {
  kind: PhraseKind;
  text: string;
  until?: string;
}

/** A limit in whole HK$: `past` where no term of its track is in force any more on the day of the data. */
export interface SearchLimit {
  hkd: number;
  past?: true;
  /** When the scheme had a limit of this sum: what is past on one day was in force, or still to come, on another. */
  held: Period[];
}

/** The share that the government pays: a percentage (of cost, of a loan) or a ratio `government:applicant`. */
export interface SearchShare {
  percent?: number;
  ratio?: string;
  past?: true;
  /** When the scheme had this share. */
  held: Period[];
}

/** Place of a document in `SearchData.documents`, from 0. */
export type DocId = number;

/** What the search knows of one scheme. */
export interface SearchDocument {
  id: string;
  state: State;
  oneOff?: true;
  /** Names first, packed by `packPhrases`. */
  phrases: string;
  facets: Record<FacetKind, readonly string[]>;
  /** Keys of `SearchData.organisations`: who runs it, then whose fund it is. */
  organisations: string[];
  /** The one a reader asks for first at the head. */
  limits: SearchLimit[];
  shares: SearchShare[];
}

/** Everything the engine needs to know of the schemes, as they stand on one day. */
export interface SearchData {
  /** Classes of characters that are one to a reader; the first of each stands for all. Parted by spaces. */
  characterClasses: string;
  /** One for each scheme, in the order in which equals are listed. */
  documents: SearchDocument[];
  /** Names people use for those who run schemes. */
  organisations: Record<string, string[]>;
  /** Terms of the descriptions, parted by spaces, and for each its postings: document ids, as steps from the one before. */
  descriptions: { terms: string; postings: number[][] };
}
