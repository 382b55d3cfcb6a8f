import type { SearchIndex } from "../index/search-index.ts";

const SHORTEST_PART = 3;
const MOST_PARTS = 4;

/**
 * The known words that an unknown word is made of, the fewest there can be: `cyberportmicrofund` → cyberport, micro, fund.
 * Undefined where the word is known, begins a known one, or is not made of words that one scheme holds together.
 */
export function splitCompound(word: string, { vocabulary, holdersOf }: SearchIndex): string[] | undefined {
  const heldBy = (part: string): readonly number[] => {
    const term = vocabulary.id(part);
    return term === undefined ? [] : holdersOf(term);
  };
  if (
    word.length < 2 * SHORTEST_PART ||
    vocabulary.sameWord(word).length > 0 ||
    vocabulary.beginningWith(word).length > 0
  )
    return undefined;
  const fewest: (string[] | undefined)[] = [[]];
  for (let end = SHORTEST_PART; end <= word.length; end++) {
    for (let start = 0; start <= end - SHORTEST_PART; start++) {
      const before = fewest[start];
      const part = word.slice(start, end);
      if (!before || before.length >= MOST_PARTS || heldBy(part).length === 0) continue;
      if (before.length + 1 < (fewest[end]?.length ?? MOST_PARTS + 1)) fewest[end] = [...before, part];
    }
  }
  const parts = fewest[word.length];
  const [first = [], ...others] = (parts ?? []).map(heldBy);
  return first.some((holder) => others.every((other) => other.includes(holder))) ? parts : undefined;
}
