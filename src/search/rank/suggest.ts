/** The nearest schemes where nothing matches: shown apart, as a guess at what was meant. */
import type { SearchIndex } from "../index/search-index.ts";
import type { Verdict } from "../match/scorer.ts";
import type { Query } from "../query/read.ts";
import type { Suggestion } from "../search-data.ts";
import type { PhraseFinder } from "../slips/phrases.ts";

const MOST_SUGGESTIONS = 3;
/** Below this only generic words met. */
const LEAST_COVERED = 0.2;

/** Up to three: first those that part of the query speaks for, then those whose names look most like it. */
export function suggest(
  query: Query,
  verdicts: readonly Verdict[],
  phrases: PhraseFinder,
  index: SearchIndex,
): Suggestion[] {
  const spokenFor = verdicts.filter(({ covered }) => covered >= LEAST_COVERED).map(({ position }) => position);
  const alike = phrases.alike(query).flatMap((number) => {
    const phrase = index.phrases[number];
    return phrase && phrase.kind !== "administrator" ? phrase.owners : [];
  });
  return [...new Set([...spokenFor, ...alike])]
    .slice(0, MOST_SUGGESTIONS)
    .map((position) => ({ id: index.entries[position]?.id as string }));
}
