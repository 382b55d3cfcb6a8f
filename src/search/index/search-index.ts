/** Builds what a search looks things up in from the search data: terms, phrases, and which schemes hold what. */
import { characterFolder, type Folder, readCharacters } from "../fold/character-folder.ts";
import { LexiconReader } from "../lexicon/reader.ts";
import { pushTo, valueOr } from "../maps.ts";
import { type Entry, FACET_KINDS, type SearchData } from "../search-data.ts";
import type { Steps } from "../steps.ts";
import type { IndexedPhrase } from "./phrase.ts";
import { PhraseBook } from "./phrase-indexer.ts";
import { type ReadText, textReader } from "./text-reader.ts";
import { type TermId, Vocabulary } from "./vocabulary.ts";

export interface SearchIndex {
  folder: Folder;
  lexicon: LexiconReader;
  vocabulary: Vocabulary;
  entries: readonly Entry[];
  phrases: readonly IndexedPhrase[];
  /** Per entry the numbers of its phrases. */
  phrasesOf: readonly (readonly number[])[];
  /** The numbers of the phrases that hold a term. */
  phrasesWith: (term: TermId) => readonly number[];
  /** The entries that hold a term in a phrase or in their description. */
  holdersOf: (term: TermId) => readonly number[];
  /** Per term the entries that hold it in their description. */
  textHolders: ReadonlyMap<TermId, ReadonlySet<number>>;
  /** Per `kind value` the entries with that facet. */
  facetHolders: ReadonlyMap<string, readonly number[]>;
  /** 1 for a term that one scheme has, falling towards 0 the more have it. */
  rarity: (holders: number) => number;
  /** Words that are a code, alone or joined. */
  codeWords: ReadonlySet<TermId>;
  /** Where in any text the terms are that it is found by. */
  readText: (text: string) => ReadText;
}

export const facetKey = (kind: string, value: string): string => `${kind} ${value}`;

/** Reads search data into an index. */
export function* indexing(data: SearchData): Steps<SearchIndex> {
  const { entries } = data;
  const folder = characterFolder(readCharacters(data.characters));
  const lexicon = new LexiconReader(data.lexicon, folder);
  const vocabulary = new Vocabulary();
  const holders = new Map<TermId, Set<number>>();
  const hold = (term: TermId, positions: Iterable<number>) => {
    const held = valueOr(holders, term, () => new Set());
    for (const position of positions) held.add(position);
  };

  const book = new PhraseBook(folder, lexicon, vocabulary, hold);
  for (const [position, entry] of entries.entries()) yield book.addEntry(entry, position);
  for (const [id, names] of Object.entries(data.organisations)) yield book.addBody(names, runBy(id, entries));
  const textHolders = yield* readingText(data.text, vocabulary);
  for (const [term, positions] of textHolders) yield hold(term, positions);
  for (const [word, typed] of lexicon.words) vocabulary.addTyped(vocabulary.add(word), typed);
  yield* vocabulary.closing();

  const rarity = rarityAmong(entries.length);
  const phrases = yield* book.weighing((term) => rarity(holders.get(term)?.size ?? 0));
  const holderLists: number[][] = [];
  for (let term = 0; term < vocabulary.size; term++) yield holderLists.push([...(holders.get(term) ?? [])]);
  const { byTerm, byOwner } = yield* listing(phrases, vocabulary.size, entries.length);
  return {
    folder,
    lexicon,
    vocabulary,
    entries,
    phrases,
    phrasesOf: byOwner,
    phrasesWith: (term) => byTerm[term] ?? [],
    holdersOf: (term) => holderLists[term] ?? [],
    textHolders,
    facetHolders: facetHoldersOf(entries),
    rarity,
    codeWords: book.codeWords,
    readText: textReader(folder, lexicon, vocabulary),
  };
}

const runBy = (id: string, entries: readonly Entry[]): number[] =>
  entries.flatMap((entry, position) => (entry.organisations.includes(id) ? [position] : []));

/** Of `count` schemes: how much a term tells that `holders` of them have. */
const rarityAmong =
  (count: number) =>
  (holders: number): number =>
    Math.log((count + 1) / (holders + 0.5)) / Math.log((count + 1) / 1.5);

function* readingText({ words, entries }: SearchData["text"], vocabulary: Vocabulary): Steps<Map<TermId, Set<number>>> {
  const holders = new Map<TermId, Set<number>>();
  for (const [index, word] of words.split(" ").entries()) {
    const positions = new Set<number>();
    let position = 0;
    for (const step of entries[index] ?? []) {
      position += step;
      positions.add(position);
    }
    yield holders.set(vocabulary.add(word), positions);
  }
  return holders;
}

/** The numbers of the phrases, by the terms they hold and by the entries they stand for. */
function* listing(
  phrases: readonly IndexedPhrase[],
  terms: number,
  entries: number,
): Steps<{ byTerm: number[][]; byOwner: number[][] }> {
  const byTerm: number[][] = Array.from({ length: terms }, () => []);
  const byOwner: number[][] = Array.from({ length: entries }, () => []);
  for (const [number, { spans, owners }] of phrases.entries()) {
    for (let at = 0; at < spans.length; at += 3) byTerm[spans[at] as number]?.push(number);
    for (const owner of owners) byOwner[owner]?.push(number);
    yield;
  }
  return { byTerm, byOwner };
}

function facetHoldersOf(entries: readonly Entry[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  entries.forEach(({ facets }, position) => {
    for (const kind of FACET_KINDS) for (const value of facets[kind]) pushTo(holders, facetKey(kind, value), position);
  });
  return holders;
}
