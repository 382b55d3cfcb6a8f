/**
 * The cut-off, all of it. Three questions decide what is a match: does the scheme explain enough of the query,
 * is it near enough to the best, and did the query name another scheme outright?
 */
import type { Hit } from "../match/scorer.ts";

/** Least part of the query's weight that must be covered; stop words weigh next to nothing in it. */
const LEAST_COVERAGE = 0.56;
/** A scheme named in full stays although the query says more that is not found. */
const LEAST_COVERAGE_WHEN_NAMED = 0.3;
/** So does one that pays for what is asked for in the midst of a longer sentence. */
const LEAST_COVERAGE_WHEN_WANTED = 0.44;
/** Least score at all: below it only stray words of a description met. */
const LEAST_SCORE = 0.24;
/** Part of the best score that must be reached. */
const NEAR_BEST = 0.5;
/** The same where the query is exactly the name of a scheme: then only others that it names too. */
const NEAR_EXACT = 0.78;
/** The same where the query asks for facets only: those it fits stand near each other, and a stray word falls behind. */
const NEAR_DESCRIBED = 0.6;

/** Those of the hits, best first, that are matches. */
export function cutOff(hits: readonly Hit[], facetsOnly: boolean): Hit[] {
  const matches = hits.filter(
    ({ coverage, named, wanted, score }) =>
      coverage >= (named ? LEAST_COVERAGE_WHEN_NAMED : wanted ? LEAST_COVERAGE_WHEN_WANTED : LEAST_COVERAGE) &&
      score >= LEAST_SCORE,
  );
  const best = Math.max(0, ...matches.map(({ score }) => score));
  const exact = matches.some((hit) => hit.exact);
  return matches.filter(({ score }) => score >= best * (exact ? NEAR_EXACT : facetsOnly ? NEAR_DESCRIBED : NEAR_BEST));
}
