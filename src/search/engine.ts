/** The search: data in, a function out that takes what people type. Runs alike in Node and in a browser. */

import { indexing } from "./index/search-index.ts";
import { candidatesFor } from "./match/candidates.ts";
import { Judge, type Verdict } from "./match/scorer.ts";
import { type Query, queryReader } from "./query/read.ts";
import { cut } from "./rank/cut-off.ts";
import { type Marker, markerFor } from "./rank/highlight.ts";
import { reasonsFor } from "./rank/reasons.ts";
import { tellApart } from "./rank/shared-phrases.ts";
import { suggest } from "./rank/suggest.ts";
import type { Found, Reason, Result, SearchData } from "./search-data.ts";
import { type NearPhrases, PhraseFinder } from "./slips/phrases.ts";
import { FuzzyWords } from "./slips/words.ts";
import { atOnce, type Steps } from "./steps.ts";
import { HIGHEST_SCORE } from "./weights.ts";

export interface SearchEngine {
  /** Matches, best first; where there are none, what is nearest. The order depends on nothing but data and query. */
  search: (query: string) => Found;
  /** Finds what of any text matches the query, for marking it: a name as the page shows it, in whatever script. */
  marker: (query: string) => Marker;
}

/** Slips in the query as a whole are looked for only where it is explained no better than this. */
const WELL_COVERED = 0.9;

const NO_PHRASES: NearPhrases = new Map();

const ONE_HAN = /^\p{Script=Han}$/u;

/** Reads the data once; the searches that follow share what was read. */
export const createEngine = (data: SearchData): SearchEngine => atOnce(preparing(data));

/** The same in steps, for a page that must go on meanwhile. */
export function* preparing(data: SearchData): Steps<SearchEngine> {
  const index = yield* indexing(data);
  const read = queryReader(index, yield* FuzzyWords.over(index));
  const phrases = yield* PhraseFinder.over(index);

  const judged = (query: Query, near: NearPhrases): { judge: Judge; verdicts: Verdict[] } => {
    const judge = new Judge(query, near, index);
    return { judge, verdicts: judge.judge(candidatesFor(query, near, index)) };
  };

  /** All schemes that enough speaks for, best first. Slips in the query as a whole are a second try. */
  const judgedTwice = (query: Query): { judge: Judge; verdicts: Verdict[] } => {
    const first = judged(query, NO_PHRASES);
    if (query.sure || first.verdicts.some(({ covered }) => covered >= WELL_COVERED)) return first;
    const near = phrases.near(query);
    return near.size === 0 ? first : judged(query, near);
  };

  const search = (text: string): Found => {
    const query = read(text);
    if (query.units.length === 0) return { results: [], suggestions: [] };
    const { judge, verdicts } = judgedTwice(query);
    const kept = cut(verdicts, query.describes);
    // One Han character is the beginning of a word: whatever has it is worth showing.
    const matches = kept.length === 0 && ONE_HAN.test(text.trim()) ? verdicts : kept;
    if (matches.length === 0) return { results: [], suggestions: suggest(query, verdicts, phrases, index) };
    const mark = markerFor(query, index);
    const matched = new Set(matches.map(({ position }) => position));
    const why = (position: number): Reason[] =>
      tellApart(reasonsFor(position, judge.explain(position), query, mark, index), position, matched, index);
    return { results: matches.map((verdict) => resultOf(verdict, data, why)), suggestions: [] };
  };
  return { search, marker: (text) => markerFor(read(text), index) };
}

/** The reasons are worked out when they are asked for: a page shows a few of a thousand. */
function resultOf({ position, score }: Verdict, { entries }: SearchData, why: (position: number) => Reason[]): Result {
  let known: Reason[] | undefined;
  return {
    id: entries[position]?.id as string,
    score: Math.min(1, Math.round((score / HIGHEST_SCORE) * 1000) / 1000),
    get why() {
      known ??= why(position);
      return known;
    },
  };
}
