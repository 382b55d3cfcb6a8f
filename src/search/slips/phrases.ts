/**
 * Phrases that a whole query may be a slip for: a letter or character wrong, missing, doubled or swapped, a space lost or
 * in the wrong place. This is for names so short that no word and no bigram of them survives a slip.
 */
import type { Token } from "../fold/fold.ts";
import { compact, type PhraseId } from "../index/phrase.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { Meaning } from "../lexicon/reader.ts";
import { pushTo } from "../maps.ts";
import type { Steps } from "../steps.ts";
import { BigramIndex } from "./bigrams.ts";
import { editDistance, keepsItsCharacters } from "./edit-distance.ts";
import { fuseMatches, LONGEST_PATTERN } from "./fuse.ts";

/** Phrases, and how sure it is that each is meant, 0 to 1. */
export type NearPhrases = ReadonlyMap<PhraseId, number>;

const NONE: NearPhrases = new Map();

const MOST_CANDIDATES = 48;
/** Characters outside stop words; with fewer a slip may make any other name. */
const SHORTEST = 3;
const SHORTEST_HAN = 2;
/** From here on there may be two edits. */
const LONG = 10;
/** How sure a phrase one edit away is meant, by the number of characters outside stop words. */
const ONE_EDIT: Record<number, number> = { 2: 0.7, 3: 0.74, 4: 0.8 };
const ONE_EDIT_LONG = 0.88;
const TWO_EDITS = 0.76;
/** Two swapped characters are two errors to Fuse; of three that is two thirds. */
const ERROR_SHARE = 0.67;
/** Part of their bigrams that two phrases must share to be offered for one another. */
const LEAST_ALIKE = 0.45;

export class FuzzyPhrases {
  readonly #byBigram: BigramIndex<[compact: string, phrases: PhraseId[]]>;

  private constructor(byBigram: BigramIndex<[compact: string, phrases: PhraseId[]]>) {
    this.#byBigram = byBigram;
  }

  static *over({ phrases }: SearchIndex): Steps<FuzzyPhrases> {
    return new FuzzyPhrases(yield* BigramIndex.over([...(yield* writtenAsOne(phrases))], ([text]) => text));
  }

  /** The phrases that the tokens of a query together may be a slip for. */
  near(tokens: readonly Token[], meanings: readonly Meaning[]): NearPhrases {
    const typed = compact(tokens);
    const telling = compact(withoutStopWords(tokens, meanings));
    if (telling.length < (isHan(telling) ? SHORTEST_HAN : SHORTEST) || typed.length > LONGEST_PATTERN) return NONE;
    const allowed = telling.length < LONG ? 1 : 2;
    const candidates = this.#byBigram.within(typed, allowed).slice(0, MOST_CANDIDATES);
    if (candidates.length === 0) return NONE;
    const texts = candidates.map(([text]) => text);
    return new Map(
      fuseMatches(texts, typed, ERROR_SHARE).flatMap((at): [PhraseId, number][] => {
        const [text, phrases] = candidates[at] as [string, PhraseId[]];
        const edits = editDistance(typed, text, allowed);
        if (edits < 1 || edits > allowed || (isTooShortToBeWrong(telling) && !keepsItsCharacters(typed, text)))
          return [];
        const certainty = edits === 2 ? TWO_EDITS : (ONE_EDIT[telling.length] ?? ONE_EDIT_LONG);
        return phrases.map((phrase) => [phrase, certainty]);
      }),
    );
  }

  /** The phrases that look most like a query written as one, however many edits away. */
  mostAlike(typed: string): PhraseId[] {
    return this.#byBigram.mostAlike(typed, LEAST_ALIKE).flatMap(([, phrases]) => phrases);
  }
}

/** The phrases by what they are when written as one. */
function* writtenAsOne(phrases: SearchIndex["phrases"]): Steps<Map<string, PhraseId[]>> {
  const byText = new Map<string, PhraseId[]>();
  for (const [phrase, { compact: text }] of phrases.entries()) yield pushTo(byText, text, phrase);
  return byText;
}

/** A stop word of one token may be part of a name: only longer ones are left out. */
const withoutStopWords = (tokens: readonly Token[], meanings: readonly Meaning[]): Token[] =>
  tokens.filter(
    (_, at) => !meanings.some(({ stopWord, start, end }) => stopWord && end - start > 1 && start <= at && at < end),
  );

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** Of three letters or two Han characters a wrong one leaves nothing to go by; swapped, doubled or missing they still tell. */
const isTooShortToBeWrong = (telling: string): boolean => telling.length <= (isHan(telling) ? SHORTEST_HAN : SHORTEST);
