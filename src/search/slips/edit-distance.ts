/** How many edits lie between two texts: a character missing, added or wrong, or two neighbours swapped. */

/**
 * The edit distance between `a` and `b`, a swap of neighbours counting one (optimal string alignment).
 * Where it is more than `most`, `most + 1` is given.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, (beforeLast[column - 2] as number) + 1);
      current.push(edits);
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] as number;
}

/** Edits allowed in a word of that many letters: a short word with one edit is soon another word. */
export const editsAllowed = (length: number): number => (length < 3 ? 0 : length < 7 ? 1 : 2);

/** Of two texts one edit apart: whether it is a swap, or a character more or less, and not a wrong character. */
export const keepsItsCharacters = (a: string, b: string): boolean => a.length !== b.length || sorted(a) === sorted(b);

const sorted = (text: string): string => [...text].sort().join("");
