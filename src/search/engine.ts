/** The search: data in, a function out that takes what people type. Runs alike in Node and in a browser. */
import { Answer, type Reason, type Result } from "./answer.ts";
import { indexing } from "./index/search-index.ts";
import { candidatesFor } from "./match/candidates.ts";
import { type Hit, Scorer } from "./match/scorer.ts";
import type { Query } from "./query/query.ts";
import { queryReader } from "./query/read.ts";
import { cutOff } from "./rank/cut-off.ts";
import { highlighterFor } from "./rank/highlight.ts";
import { reasonsFor } from "./rank/reasons.ts";
import { withShared } from "./rank/shared-phrases.ts";
import { suggest } from "./rank/suggest.ts";
import type { DocId, SearchData } from "./search-data.ts";
import { FuzzyPhrases, type NearPhrases } from "./slips/phrases.ts";
import { FuzzyWords } from "./slips/words.ts";
import { atOnce, type Steps } from "./steps.ts";
import { HIGHEST_SCORE } from "./weights.ts";

export interface SearchEngine {
  /** Matches, best first; where there are none, what is nearest. The order depends on nothing but data and query. */
  search: (query: string) => Answer;
}

/** Slips in the query as a whole are looked for only where no document covers more of it than this. */
const WELL_COVERED = 0.9;

const NO_PHRASES: NearPhrases = new Map();

const ONE_HAN = /^\p{Script=Han}$/u;

/** Reads the data once; the searches that follow share what was read. */
export const createEngine = (data: SearchData): SearchEngine => atOnce(preparing(data));

/** The same in steps, for a page that must go on meanwhile. */
export function* preparing(data: SearchData): Steps<SearchEngine> {
  const index = yield* indexing(data);
  const readQuery = queryReader(index, yield* FuzzyWords.over(index));
  const fuzzyPhrases = yield* FuzzyPhrases.over(index);

  const scored = (query: Query, near: NearPhrases): { scorer: Scorer; hits: Hit[] } => {
    const scorer = new Scorer(query, near, index);
    return { scorer, hits: scorer.score(candidatesFor(query, near, index)) };
  };

  /** All documents that enough speaks for, best first. Slips in the query as a whole are a second try. */
  const scoredWithSlips = (query: Query): { scorer: Scorer; hits: Hit[] } => {
    const first = scored(query, NO_PHRASES);
    if (query.allKnown || first.hits.some(({ coverage }) => coverage >= WELL_COVERED)) return first;
    const near = fuzzyPhrases.near(query.tokens, query.meanings);
    return near.size === 0 ? first : scored(query, near);
  };

  const search = (text: string): Answer => {
    const query = readQuery(text);
    const highlighter = highlighterFor(query, index);
    if (query.tokens.length === 0) return new Answer([], [], highlighter);
    const { scorer, hits } = scoredWithSlips(query);
    const kept = cutOff(hits, query.facetsOnly);
    // One Han character is the beginning of a word: whatever has it is worth showing.
    const matches = kept.length === 0 && ONE_HAN.test(text.trim()) ? hits : kept;
    if (matches.length === 0) return new Answer([], suggest(query, hits, fuzzyPhrases, index), highlighter);
    const matched = new Set(matches.map(({ doc }) => doc));
    const why = (doc: DocId): Reason[] =>
      withShared(reasonsFor(doc, scorer.explain(doc), query, highlighter, index), doc, matched, index);
    return new Answer(
      matches.map((hit) => resultOf(hit, data, why)),
      [],
      highlighter,
    );
  };
  return { search };
}

/** The reasons are worked out when they are asked for: a page shows a few of a thousand. */
function resultOf({ doc, score }: Hit, { documents }: SearchData, why: (doc: DocId) => Reason[]): Result {
  let known: Reason[] | undefined;
  return {
    id: documents[doc]?.id as string,
    score: Math.min(1, Math.round((score / HIGHEST_SCORE) * 1000) / 1000),
    get why() {
      known ??= why(doc);
      return known;
    },
  };
}
