import Fuse from "fuse.js";

/** Longer patterns Fuse cuts into pieces. */
export const LONGEST_PATTERN = 32;

/**
 * The candidates that Fuse.js lets through, as indices of `texts`, in its order. It is a coarse sieve: it counts a swap
 * as two errors, so it is asked generously, and the edit distance then decides.
 * @param errorShare errors allowed, as a part of the pattern's length.
 */
export function fuseMatches(texts: readonly string[], pattern: string, errorShare: number): number[] {
  // One token a text, for both sides are folded already.
  const fuse = new Fuse(texts, {
    useTokenSearch: true,
    tokenize: (text) => [text],
    threshold: errorShare,
    ignoreFieldNorm: true,
    isCaseSensitive: true,
  });
  return fuse.search(pattern).map(({ refIndex }) => refIndex);
}
