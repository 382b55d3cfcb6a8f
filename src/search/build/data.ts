/**
 * Makes the search data from the records, when the site is built and when a tool starts. Of the search it uses folding,
 * lexicon and index; nothing of the search uses it, so that none of this reaches a browser.
 */
import { facetedOf } from "../../catalogue/facets.ts";
import { FIGURE_CHARACTERS } from "../../catalogue/figures-in-text.ts";
import type { SchemeRecord } from "../../catalogue/schema/record.ts";
import type { Organisations } from "../../catalogue/schema/registers.ts";
import { stateOn } from "../../catalogue/status.ts";
import { characterFolder, readCharacterClasses } from "../fold/character-folder.ts";
import { FACET_KINDS, type FacetKind, LEXICON, type Lexicon } from "../lexicon/lexicon.ts";
import { ORGANISATION_WORDS } from "../lexicon/organisations.ts";
import { LexiconReader } from "../lexicon/reader.ts";
import { packPhrases } from "../packed-phrases.ts";
import type { Phrase, SearchData, SearchDocument } from "../search-data.ts";
import { characterClassesFor } from "./character-classes.ts";
import { packDescriptions } from "./descriptions.ts";
import { limitsOn, sharesOn } from "./limits-and-shares.ts";

/** Everything the search needs to know of the schemes as they stand on `today` (`YYYY-MM-DD`); plain JSON. */
export function buildSearchData(
  schemes: readonly SchemeRecord[],
  organisations: Organisations,
  today: string,
): SearchData {
  const documents = schemes.map((scheme) => documentOf(scheme, today));
  const names = organisationNames(documents, organisations);
  const characterClasses = characterClassesFor([
    ...documents.map(({ phrases }) => phrases),
    ...schemes.flatMap(({ summary, funds }) => [summary, ...funds].map((text) => text["zh-Hant"])),
    ...Object.values(names).flat(),
    ...textsIn(LEXICON),
    FIGURE_CHARACTERS,
  ]);
  const folder = characterFolder(readCharacterClasses(characterClasses));
  return {
    characterClasses,
    documents,
    organisations: names,
    descriptions: packDescriptions(schemes, documents, folder, new LexiconReader(LEXICON, folder)),
  };
}

function documentOf(scheme: SchemeRecord, today: string): SearchDocument {
  const { id, administrators, fund } = scheme;
  return {
    id,
    // One that nobody knows of yet is as good as announced to whoever finds it by name.
    state: stateOn(scheme, today) ?? "announced",
    ...(scheme.oneOff && { oneOff: true }),
    phrases: packPhrases(phrasesOf(scheme)),
    facets: facetsOf(scheme, today),
    organisations: fund ? [...administrators, fund] : administrators,
    limits: limitsOn(scheme, today),
    shares: sharesOn(scheme, today),
  };
}

/** The values of each facet that the search knows; a scheme for every trade names none. */
function facetsOf(scheme: SchemeRecord, today: string): SearchDocument["facets"] {
  const faceted = facetedOf(scheme, today);
  const named = FACET_KINDS.map((kind) => [kind, faceted[kind].filter((value) => value !== "all")] as const);
  return Object.fromEntries(named) as Record<FacetKind, string[]>;
}

/** Names first, for they say most; then codes, aliases, and the names of tracks that no alias gives. */
function phrasesOf({ codes, name, aliases, tracks }: SchemeRecord): Phrase[] {
  const named = (kind: Phrase["kind"], texts: (string | undefined)[]): Phrase[] =>
    texts.flatMap((text) => (text ? [{ kind, text }] : []));
  const phrases = [
    ...named("name", [name["zh-Hant"], name.en]),
    ...named("code", codes),
    ...aliases.map(({ kind, text, until }) => (until ? { kind, text, until } : { kind, text })),
    ...tracks.flatMap((track) => named("track", [track.name?.["zh-Hant"], track.name?.en])),
  ];
  return [...Map.groupBy(phrases, ({ text }) => text.toLowerCase()).values()].map(([first]) => first as Phrase);
}

function organisationNames(
  documents: readonly SearchDocument[],
  organisations: Organisations,
): Record<string, string[]> {
  const used = [...new Set(documents.flatMap((document) => document.organisations))].sort();
  return Object.fromEntries(
    used.map((id) => {
      const { abbr, name } = organisations[id] ?? { name: { en: id } };
      return [
        id,
        [...new Set([name.en, name["zh-Hant"], abbr, ...(ORGANISATION_WORDS[id]?.split("|") ?? [])])].filter(
          (text) => text !== undefined,
        ),
      ];
    }),
  );
}

const textsIn = ({ stopWords, facets, synonyms }: Lexicon): string[] => [
  stopWords,
  ...Object.values(facets).flatMap((values) => Object.values(values)),
  ...synonyms,
];
