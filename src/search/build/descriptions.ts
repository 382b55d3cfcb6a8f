/** The terms of the descriptions, packed: each once, with the documents whose description holds it. */
import type { SchemeRecord, Text } from "../../catalogue/schema/record.ts";
import type { Folder } from "../fold/character-folder.ts";
import { singular } from "../fold/english.ts";
import { fold } from "../fold/fold.ts";
import { plainTerms } from "../index/term-spans.ts";
import { stopWordTokens } from "../index/token-weights.ts";
import type { LexiconReader } from "../lexicon/reader.ts";
import { pushTo } from "../maps.ts";
import { unpackPhrases } from "../packed-phrases.ts";
import type { DocId, SearchData, SearchDocument } from "../search-data.ts";

/** Words of one or two letters and bare numbers tell nothing. */
const SHORTEST_WORD = 3;
/** A word that so large a share of the descriptions holds tells nothing either. */
const TOO_COMMON = 0.25;

/** English words of such lines that nobody looks for. */
const TELLING_NOTHING = new Set(
  "above across after against also among another approved approval based been before being below between both build built buy buying case cost costs daily direct does done during each eligible enter every except expense expenses first for four from full further general goes good half have held here higher hire home important included including into its items keep kept known last later least less like listed long lower made main mainly make making may meet member minor month months more most much must named near needed new next non none not number off once one only onto open other others out over own paid part parts pay paying people per period place places plan planned put rate raise ready related relevant run running same second seek several share short side since single small some special start still such take taken than that their them then these they third this those three through time times together total toward two type types under until upto use used using usual various very via was way ways well were when where which while who whole whose wide will with within without work works year years yet your".split(
    " ",
  ),
);

const segmenter = new Intl.Segmenter("zh-HK", { granularity: "word" });

/**
 * The descriptions as postings: the terms of what is paid, without those that the scheme's names and aliases hold anyway.
 * @param documents of the schemes, in the same order.
 */
export function packDescriptions(
  schemes: readonly SchemeRecord[],
  documents: readonly SearchDocument[],
  folder: Folder,
  lexicon: LexiconReader,
): SearchData["descriptions"] {
  const postings = new Map<string, DocId[]>();
  schemes.forEach(({ funds }, doc) => {
    const named = new Set(
      unpackPhrases(documents[doc]?.phrases ?? "").flatMap(({ text }) => termsOf(text, folder, lexicon)),
    );
    const described = funds.flatMap((text: Text) => [text.en, ...hanWords(text["zh-Hant"])]);
    const terms = new Set(described.flatMap((text) => termsOf(text, folder, lexicon)));
    for (const term of terms) if (!named.has(term)) pushTo(postings, term, doc);
  });
  const kept = [...postings]
    .filter(([, docs]) => docs.length <= Math.max(2, TOO_COMMON * schemes.length))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    terms: kept.map(([term]) => term).join(" "),
    postings: kept.map(([, docs]) => docs.map((doc, at) => doc - (docs[at - 1] ?? 0))),
  };
}

/** Chinese cut into words, so that no bigram of characters is indexed that no word holds. */
const hanWords = (text: string): string[] =>
  [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));

/** What a text is found by, but for stop words. */
function termsOf(text: string, folder: Folder, lexicon: LexiconReader): string[] {
  const folded = fold(text, folder);
  const meanings = lexicon.read(folded.tokens);
  const stopWords = stopWordTokens(folded.tokens.length, meanings);
  const words = plainTerms(folded).flatMap(({ text: term, start, end }) => {
    if (stopWords[start] || stopWords[end - 1]) return [];
    if (folded.tokens[start]?.han) return end - start === 2 ? [term] : [];
    return term.length >= SHORTEST_WORD && !/^[\d.]+$/u.test(term) && !TELLING_NOTHING.has(term)
      ? [singular(term)]
      : [];
  });
  return [...words, ...meanings.flatMap(({ synonymGroups }) => synonymGroups)];
}
