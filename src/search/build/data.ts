/** Makes the search data from the records, when the site is built and when a tool starts. */
import type { SchemeRecord } from "../../catalogue/schema/record.ts";
import type { Organisations } from "../../catalogue/schema/registers.ts";
import { stateOn } from "../../catalogue/status.ts";
import { characterFolder, type Folder, readCharacters } from "../fold/character-folder.ts";
import { fold } from "../fold/fold.ts";
import { LEXICON } from "../lexicon/lexicon.ts";
import { ORGANISATION_WORDS } from "../lexicon/organisations.ts";
import { LexiconReader, readAs } from "../lexicon/reader.ts";
import { packPhrases } from "../packed-phrases.ts";
import type { Entry, Lexicon, Phrase, SearchData } from "../search-data.ts";
import { charactersFor } from "./character-classes.ts";
import { packText } from "./descriptions.ts";
import { figuresOn, portionsOn } from "./limits-and-shares.ts";

/** Characters that amounts are written in; the reader of amounts needs their classes. */
const AMOUNT_CHARACTERS = "〇零一二兩三四五六七八九十百千萬億成半比百分之";

/** Everything the search needs to know of the schemes as they stand on `today` (`YYYY-MM-DD`); plain JSON. */
export function buildSearchData(
  schemes: readonly SchemeRecord[],
  organisations: Organisations,
  today: string,
): SearchData {
  const entries = schemes.map((scheme) => entryOf(scheme, today));
  const names = organisationNames(entries, organisations);
  const characters = charactersFor([
    ...entries.map(({ phrases }) => phrases),
    ...schemes.flatMap(({ summary, funds }) => [summary, ...funds].map((text) => text["zh-Hant"])),
    ...Object.values(names).flat(),
    ...lexiconTexts(LEXICON),
    AMOUNT_CHARACTERS,
  ]);
  const folder = characterFolder(readCharacters(characters));
  return {
    characters,
    entries,
    organisations: names,
    text: packText(schemes, entries, folder, new LexiconReader(LEXICON, folder)),
    lexicon: withoutRepeats(LEXICON, folder),
  };
}

function entryOf(scheme: SchemeRecord, today: string): Entry {
  const { id, stages, instrument, applicants, sectors, administrators, fund } = scheme;
  return {
    id,
    state: stateOn(scheme, today),
    ...(scheme.oneOff && { oneOff: true }),
    phrases: packPhrases(phrasesOf(scheme)),
    facets: {
      stage: stages,
      instrument: [instrument],
      applicant: applicants,
      sector: sectors.filter((sector) => sector !== "all"),
    },
    organisations: fund ? [...administrators, fund] : administrators,
    figures: figuresOn(scheme, today),
    portions: portionsOn(scheme, today),
  };
}

/** Names first, for they say most; then codes, other forms, and the names of tracks that no alias gives. */
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

function organisationNames(entries: readonly Entry[], organisations: Organisations): Record<string, string[]> {
  const used = [...new Set(entries.flatMap((entry) => entry.organisations))].sort();
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

/** Words that are read alike, such as a singular and its plural, need to be shipped once. */
function withoutRepeats({ generic, facets, synonyms }: Lexicon, folder: Folder): Lexicon {
  const once = (words: string): string =>
    [...Map.groupBy(words.split("|"), (word) => fold(word, folder).units.map(readAs).join(" ")).values()]
      .map(([first]) => first)
      .join("|");
  const each = <T extends Record<string, string>>(lists: T): T =>
    Object.fromEntries(Object.entries(lists).map(([key, words]) => [key, once(words)])) as T;
  return {
    generic: once(generic),
    facets: {
      stage: each(facets.stage),
      instrument: each(facets.instrument),
      applicant: each(facets.applicant),
      sector: each(facets.sector),
    },
    synonyms: synonyms.map(once),
  };
}

const lexiconTexts = ({ generic, facets, synonyms }: Lexicon): string[] => [
  generic,
  ...Object.values(facets).flatMap((values) => Object.values(values)),
  ...synonyms,
];
