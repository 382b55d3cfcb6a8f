/** The nearest schemes where nothing matches: shown apart, as a guess at what was meant. */
import type { Suggestion } from "../answer.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { Hit } from "../match/scorer.ts";
import type { Query } from "../query/query.ts";
import type { FuzzyPhrases } from "../slips/phrases.ts";

const MOST_SUGGESTIONS = 3;
/** Below this only stop words met. */
const LEAST_COVERAGE = 0.2;

/** Up to three: first those that hold part of the query, then those whose phrases look most like it. */
export function suggest(
  query: Query,
  hits: readonly Hit[],
  fuzzyPhrases: FuzzyPhrases,
  index: SearchIndex,
): Suggestion[] {
  const partly = hits.filter(({ coverage }) => coverage >= LEAST_COVERAGE).map(({ doc }) => doc);
  const alike = fuzzyPhrases.mostAlike(query.compact).flatMap((id) => {
    const phrase = index.phrases[id];
    return phrase && phrase.kind !== "administrator" ? phrase.owners : [];
  });
  return [...new Set([...partly, ...alike])]
    .slice(0, MOST_SUGGESTIONS)
    .map((doc) => ({ id: index.documents[doc]?.id as string }));
}
