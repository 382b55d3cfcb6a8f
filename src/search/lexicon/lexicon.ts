import type { Lexicon } from "../search-data.ts";
import { APPLICANT_WORDS } from "./applicants.ts";
import { INSTRUMENT_WORDS } from "./instruments.ts";
import { SECTOR_WORDS } from "./sectors.ts";
import { STAGE_WORDS } from "./stages.ts";
import { GENERIC } from "./stop-words.ts";
import { SYNONYMS } from "./synonyms.ts";

/** All words that mean something to the search besides the names in the records. */
export const LEXICON: Lexicon = {
  generic: GENERIC,
  facets: { stage: STAGE_WORDS, instrument: INSTRUMENT_WORDS, applicant: APPLICANT_WORDS, sector: SECTOR_WORDS },
  synonyms: SYNONYMS,
};
