/**
 * Phrases that the whole query is a slip away from: a letter or character wrong, missing, doubled or swapped, a space
 * lost or in the wrong place. This is for names so short that no word and no pair of characters of them survives a slip.
 */
import { compact } from "../index/phrase.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { pushTo } from "../maps.ts";
import type { Query } from "../query/read.ts";
import type { Steps } from "../steps.ts";
import { PairIndex } from "./bigrams.ts";
import { slipsBetween } from "./edit-distance.ts";
import { fuseOver, LONGEST_PATTERN, sameBarSwap } from "./words.ts";

/** Numbers of phrases, and how surely each is meant. */
export type NearPhrases = ReadonlyMap<number, number>;

const MOST_CANDIDATES = 48;
/** Characters outside generic words; with fewer a slip may make any other name. */
const SHORTEST = 3;
const SHORTEST_HAN = 2;
/** From here on there may be two slips. */
const LONG = 10;
const ONE_SLIP: Record<number, number> = { 2: 0.7, 3: 0.74, 4: 0.8 };
const ONE_SLIP_LONG = 0.88;
const TWO_SLIPS = 0.76;
/** Two swapped characters are two errors to Fuse; of three that is two thirds. */
const ERROR_SHARE = 0.67;
/** Part of their pairs of characters that two forms must share to be offered for one another. */
const LEAST_ALIKE = 0.45;
const NONE: NearPhrases = new Map();

export class PhraseFinder {
  readonly #forms: PairIndex<[form: string, phrases: number[]]>;

  private constructor(forms: PairIndex<[form: string, phrases: number[]]>) {
    this.#forms = forms;
  }

  static *over({ phrases }: SearchIndex): Steps<PhraseFinder> {
    return new PhraseFinder(yield* PairIndex.over([...(yield* formsOf(phrases))], ([form]) => form));
  }

  /** The phrases the query as a whole may be meant for. */
  near(query: Query): NearPhrases {
    const run = query.compact;
    const telling = compact(
      query.units.filter(
        (_, at) =>
          !query.meanings.some(({ generic, start, end }) => generic && end - start > 1 && start <= at && at < end),
      ),
    );
    if (telling.length < (isHan(telling) ? SHORTEST_HAN : SHORTEST) || run.length > LONGEST_PATTERN) return NONE;
    const allowed = telling.length < LONG ? 1 : 2;
    const candidates = this.#forms.sharing(run, allowed).slice(0, MOST_CANDIDATES);
    if (candidates.length === 0) return NONE;
    return new Map(
      fuseOver(
        candidates.map(([form]) => form),
        ERROR_SHARE,
      )
        .search(run)
        .flatMap(({ item, refIndex }): [number, number][] => {
          const slips = slipsBetween(run, item, allowed);
          if (slips < 1 || slips > allowed || (tooShortToBeWrong(telling) && !sameBarSwap(run, item))) return [];
          const quality = slips === 2 ? TWO_SLIPS : (ONE_SLIP[telling.length] ?? ONE_SLIP_LONG);
          return (candidates[refIndex]?.[1] ?? []).map((number) => [number, quality]);
        }),
    );
  }

  /** Phrases that look most like the query, however far they are. */
  alike(query: Query): number[] {
    return this.#forms.alike(query.compact, LEAST_ALIKE).flatMap(([, numbers]) => numbers);
  }
}

/** The phrases by what they are when written as one. */
function* formsOf(phrases: SearchIndex["phrases"]): Steps<Map<string, number[]>> {
  const forms = new Map<string, number[]>();
  for (const [number, { compact: form }] of phrases.entries()) yield pushTo(forms, form, number);
  return forms;
}

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** Of three letters or two Han characters a wrong one leaves nothing to go by; swapped, doubled or missing they still tell. */
const tooShortToBeWrong = (telling: string): boolean => telling.length <= (isHan(telling) ? SHORTEST_HAN : SHORTEST);
