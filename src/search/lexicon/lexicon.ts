/** All words that mean something to the search besides the names in the records. It ships with the engine's script. */
import { APPLICANT_WORDS } from "./applicants.ts";
import { INSTRUMENT_WORDS } from "./instruments.ts";
import { SECTOR_WORDS } from "./sectors.ts";
import { STAGE_WORDS } from "./stages.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { SYNONYMS } from "./synonyms.ts";

/** The words that ask for each value of a facet, parted by `|`. A facet stands here if a query's words can ask for it. */
const FACET_WORDS = {
  stage: STAGE_WORDS,
  instrument: INSTRUMENT_WORDS,
  applicant: APPLICANT_WORDS,
  sector: SECTOR_WORDS,
};

/** A facet that the search knows. */
export type FacetKind = keyof typeof FACET_WORDS;
export const FACET_KINDS = Object.keys(FACET_WORDS) as FacetKind[];

/** Words of both languages, parted by `|`. */
export interface Lexicon {
  /** Words that any query may hold and that tell no scheme apart. */
  stopWords: string;
  facets: Readonly<Record<FacetKind, Readonly<Record<string, string>>>>;
  /** Each a group of words taken for one another. */
  synonyms: readonly string[];
}

export const LEXICON: Lexicon = { stopWords: STOP_WORDS, facets: FACET_WORDS, synonyms: SYNONYMS };
