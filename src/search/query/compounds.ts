/** Words written as one that the index knows apart. */
import type { Folded, Token } from "../fold/fold.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { DocId } from "../search-data.ts";

const SHORTEST_PART = 3;
const MOST_PARTS = 4;

/** A word that the index does not know but that is two or more known words written as one becomes those. */
export function withCompoundsSplit(folded: Folded, index: SearchIndex): Folded {
  const tokens = folded.tokens.flatMap((token): Token[] => {
    const parts = token.han ? undefined : splitCompound(token.text, index);
    return parts?.map((text, at) => ({ ...token, text, typed: text, joined: at > 0 || token.joined })) ?? [token];
  });
  return { ...folded, tokens };
}

/**
 * The known words that an unknown word is made of, the fewest there can be: `cyberportmicrofund` → cyberport, micro, fund.
 * Undefined where the word is known, begins a known one, or is not made of words that one document holds together.
 */
function splitCompound(word: string, { vocabulary, postingsOf }: SearchIndex): string[] | undefined {
  const postings = (part: string): readonly DocId[] => {
    const term = vocabulary.id(part);
    return term === undefined ? [] : postingsOf(term);
  };
  if (
    word.length < 2 * SHORTEST_PART ||
    vocabulary.withSameStem(word).length > 0 ||
    vocabulary.withPrefix(word).length > 0
  )
    return undefined;
  /** For each length the fewest known words that the word's beginning of that length is made of. */
  const fewest: (string[] | undefined)[] = [[]];
  for (let end = SHORTEST_PART; end <= word.length; end++) {
    for (let start = 0; start <= end - SHORTEST_PART; start++) {
      const before = fewest[start];
      const part = word.slice(start, end);
      if (!before || before.length >= MOST_PARTS || postings(part).length === 0) continue;
      if (before.length + 1 < (fewest[end]?.length ?? MOST_PARTS + 1)) fewest[end] = [...before, part];
    }
  }
  const parts = fewest[word.length];
  const [first = [], ...others] = (parts ?? []).map(postings);
  return first.some((doc) => others.every((other) => other.includes(doc))) ? parts : undefined;
}
