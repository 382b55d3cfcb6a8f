/** The index: what a search looks things up in, built from the search data and the lexicon. */
import { characterFolder, type Folder, readCharacterClasses } from "../fold/character-folder.ts";
import { FACET_KINDS, type FacetKind, LEXICON } from "../lexicon/lexicon.ts";
import { LexiconReader } from "../lexicon/reader.ts";
import { pushTo, valueOr } from "../maps.ts";
import type { DocId, SearchData, SearchDocument } from "../search-data.ts";
import type { Steps } from "../steps.ts";
import type { IndexedPhrase, PhraseId } from "./phrase.ts";
import { PhraseIndexer } from "./phrase-indexer.ts";
import { type ReadText, textReader } from "./text-reader.ts";
import { type TermId, Vocabulary } from "./vocabulary.ts";

export interface SearchIndex {
  folder: Folder;
  lexicon: LexiconReader;
  vocabulary: Vocabulary;
  documents: readonly SearchDocument[];
  phrases: readonly IndexedPhrase[];
  /** Per document its phrases. */
  phrasesOf: readonly (readonly PhraseId[])[];
  /** The phrases that hold a term. */
  phrasesWith: (term: TermId) => readonly PhraseId[];
  /** The documents that hold a term in a phrase or in their description. */
  postingsOf: (term: TermId) => readonly DocId[];
  /** Per term the documents that hold it in their description. */
  descriptionPostings: ReadonlyMap<TermId, ReadonlySet<DocId>>;
  /** The documents with a value of a facet. */
  facetPostingsOf: (kind: FacetKind, value: string) => readonly DocId[];
  /** Inverse document frequency: 1 for a term that one document holds, falling towards 0 the more hold it. */
  idf: (documentFrequency: number) => number;
  /** Words that are a code, alone or joined. */
  codeWords: ReadonlySet<TermId>;
  /** Where in any text the terms are that it is found by. */
  readText: (text: string) => ReadText;
}

/** Reads search data into an index. */
export function* indexing(data: SearchData): Steps<SearchIndex> {
  const { documents } = data;
  const folder = characterFolder(readCharacterClasses(data.characterClasses));
  const lexicon = new LexiconReader(LEXICON, folder);
  const vocabulary = new Vocabulary();
  const postings = new Map<TermId, Set<DocId>>();
  const addPostings = (term: TermId, docs: Iterable<DocId>): void => {
    const known = valueOr(postings, term, () => new Set());
    for (const doc of docs) known.add(doc);
  };

  const indexer = new PhraseIndexer(folder, lexicon, vocabulary, addPostings);
  for (const [doc, document] of documents.entries()) yield indexer.addDocument(document, doc);
  for (const [id, names] of Object.entries(data.organisations))
    yield indexer.addOrganisation(names, runBy(id, documents));
  const descriptionPostings = yield* readingDescriptions(data.descriptions, vocabulary);
  for (const [term, docs] of descriptionPostings) yield addPostings(term, docs);
  for (const [word, typed] of lexicon.words) vocabulary.addTyped(vocabulary.add(word), typed);
  yield* vocabulary.closing();

  const idf = idfAmong(documents.length);
  const phrases = yield* indexer.weighing((term) => idf(postings.get(term)?.size ?? 0));
  const postingLists: DocId[][] = [];
  for (let term = 0; term < vocabulary.size; term++) yield postingLists.push([...(postings.get(term) ?? [])]);
  const { byTerm, byOwner } = yield* listing(phrases, vocabulary.size, documents.length);
  const byFacet = facetPostingsIn(documents);
  return {
    folder,
    lexicon,
    vocabulary,
    documents,
    phrases,
    phrasesOf: byOwner,
    phrasesWith: (term) => byTerm[term] ?? [],
    postingsOf: (term) => postingLists[term] ?? [],
    descriptionPostings,
    facetPostingsOf: (kind, value) => byFacet[kind].get(value) ?? [],
    idf,
    codeWords: indexer.codeWords,
    readText: textReader(folder, lexicon, vocabulary),
  };
}

const runBy = (id: string, documents: readonly SearchDocument[]): DocId[] =>
  documents.flatMap((document, doc) => (document.organisations.includes(id) ? [doc] : []));

/** Inverse document frequency among so many documents, scaled to 1 for a term that one of them holds. */
const idfAmong =
  (count: number) =>
  (documentFrequency: number): number =>
    Math.log((count + 1) / (documentFrequency + 0.5)) / Math.log((count + 1) / 1.5);

function* readingDescriptions(
  { terms, postings }: SearchData["descriptions"],
  vocabulary: Vocabulary,
): Steps<Map<TermId, Set<DocId>>> {
  const read = new Map<TermId, Set<DocId>>();
  for (const [index, text] of terms.split(" ").entries()) {
    const docs = new Set<DocId>();
    let doc = 0;
    for (const step of postings[index] ?? []) {
      doc += step;
      docs.add(doc);
    }
    yield read.set(vocabulary.add(text), docs);
  }
  return read;
}

/** The phrases by the terms they hold and by the documents they stand for. */
function* listing(
  phrases: readonly IndexedPhrase[],
  terms: number,
  documents: number,
): Steps<{ byTerm: PhraseId[][]; byOwner: PhraseId[][] }> {
  const byTerm: PhraseId[][] = Array.from({ length: terms }, () => []);
  const byOwner: PhraseId[][] = Array.from({ length: documents }, () => []);
  for (const [id, { spans, owners }] of phrases.entries()) {
    for (let at = 0; at < spans.length; at += 3) byTerm[spans[at] as number]?.push(id);
    for (const owner of owners) byOwner[owner]?.push(id);
    yield;
  }
  return { byTerm, byOwner };
}

function facetPostingsIn(documents: readonly SearchDocument[]): Record<FacetKind, Map<string, DocId[]>> {
  const postingsIn = (kind: FacetKind): Map<string, DocId[]> => {
    const postings = new Map<string, DocId[]>();
    documents.forEach(({ facets }, doc) => {
      for (const value of facets[kind]) pushTo(postings, value, doc);
    });
    return postings;
  };
  return Object.fromEntries(FACET_KINDS.map((kind) => [kind, postingsIn(kind)])) as Record<
    FacetKind,
    Map<string, DocId[]>
  >;
}
