/** The search: data in, a function out that takes what people type. Runs alike in Node and in a browser. */

import type { IndexedPhrase } from "./index/phrase.ts";
import { buildIndex, type SearchIndex } from "./index/search-index.ts";
import { candidatesFor } from "./match/candidates.ts";
import { FuzzyWords } from "./match/fuzzy.ts";
import { Judge, type Verdict } from "./match/judge.ts";
import { PhraseFinder } from "./match/near-phrases.ts";
import { type Query, queryReader } from "./query/read.ts";
import { cut } from "./rank/cut.ts";
import { rangesIn, reasonsOf } from "./rank/reasons.ts";
import { suggest } from "./rank/suggest.ts";
import { HIGHEST_SCORE } from "./rank/weights.ts";
import type { Found, Ranges, Reason, Result, SearchData } from "./types.ts";

export interface SearchEngine {
  /** Matches, best first; where there are none, what is nearest. The order depends on nothing but data and query. */
  search: (query: string) => Found;
  /** What of any text matches the query, for marking it: a name as the page shows it, in whatever script. */
  rangesIn: (text: string, query: string) => Ranges;
}

/** Slips in the query as a whole are looked for only where it is explained no better than this. */
const WELL_COVERED = 0.9;

const NOTHING: Found = { results: [], suggestions: [] };

/** Reads the data once; the searches that follow share what was read. */
export function createEngine(data: SearchData): SearchEngine {
  const index = buildIndex(data);
  const read = queryReader(index, new FuzzyWords(index));
  const phrases = new PhraseFinder(index);
  const judge = new Judge(index);

  /** All schemes that enough speaks for, best first. Slips in the query as a whole are a second try. */
  const verdictsOn = (query: Query): Verdict[] => {
    const verdicts = judge.judge(candidatesFor(query, new Map(), index), query, new Map());
    if (query.sure || verdicts.some(({ covered }) => covered >= WELL_COVERED)) return verdicts;
    const near = phrases.near(query);
    return near.size === 0 ? verdicts : judge.judge(candidatesFor(query, near, index), query, near);
  };

  const search = (text: string): Found => {
    const query = read(text);
    if (query.units.length === 0) return NOTHING;
    const verdicts = verdictsOn(query);
    const matches = cut(verdicts, query.describes);
    if (matches.length === 0) return { results: [], suggestions: suggest(query, verdicts, phrases, index) };
    return { results: matches.map((verdict) => resultOf(verdict, matches, query, index)), suggestions: [] };
  };
  const rangesOf = (text: string, query: string): Ranges => rangesIn(text, read(query), index);
  return { search, rangesIn: rangesOf };
}

const idOf = ({ position }: Verdict, index: SearchIndex): string => index.entries[position]?.id as string;

/** The reasons are worked out when they are asked for: a page shows a few of a thousand. */
function resultOf(verdict: Verdict, matches: readonly Verdict[], query: Query, index: SearchIndex): Result {
  let why: Reason[] | undefined;
  return {
    id: idOf(verdict, index),
    score: Math.min(1, Math.round((verdict.score / HIGHEST_SCORE) * 1000) / 1000),
    get why() {
      why ??= tellApart(reasonsOf(verdict, query, index), verdict, matches, index);
      return why;
    },
  };
}

/** Where other matches have the very form that the first reason gives, it says which. */
function tellApart(reasons: Reason[], verdict: Verdict, matches: readonly Verdict[], index: SearchIndex): Reason[] {
  const [first, ...others] = reasons;
  if (!first || first.ranges.length === 0) return reasons;
  const form = first.text.toLowerCase();
  const shared = matches
    .filter(
      (other) =>
        other !== verdict &&
        index.phrasesOf[other.position]?.some((number) => isForm(index.phrases[number] as IndexedPhrase, form)),
    )
    .map((other) => idOf(other, index));
  return shared.length > 0 ? [{ ...first, shared }, ...others] : reasons;
}

const isForm = ({ kind, text }: IndexedPhrase, form: string): boolean =>
  kind !== "need" && kind !== "administrator" && text.toLowerCase() === form;
