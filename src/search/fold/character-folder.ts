/** One canonical character for all that a reader takes for the same one. */

export type CanonicalCharacter = (character: string) => string;
/** Folds a code point; made by `characterFolder`. */
export type Folder = (codePoint: string) => string;

/** Reads classes parted by spaces (`券劵卷 台臺檯`) into a function that maps each member to the first of its class. */
export function readCharacterClasses(classes: string): CanonicalCharacter {
  const first = new Map<string, string>();
  for (const members of classes.split(" ")) {
    const [head, ...others] = members;
    for (const other of others) first.set(other, head as string);
  }
  return (character) => first.get(character) ?? character;
}

const COMBINING_MARKS = /\p{M}/gu;

/**
 * One code point without what search takes no notice of: full and half width, case, accents.
 * Lower case is reached through upper case, so that `ß` and `SS` become the same.
 */
const withoutVariants = (codePoint: string): string =>
  codePoint
    .normalize("NFKC")
    .toUpperCase()
    .toLowerCase()
    .normalize("NFD")
    .replace(COMBINING_MARKS, "")
    .normalize("NFC");

/** A folder of single code points that remembers what it has folded. One code point may become several characters. */
export function characterFolder(canonical: CanonicalCharacter): Folder {
  const folded = new Map<string, string>();
  return (codePoint) => {
    const known = folded.get(codePoint);
    if (known !== undefined) return known;
    const fresh = [...withoutVariants(codePoint)].map(canonical).join("");
    if (folded.size < MOST_REMEMBERED) folded.set(codePoint, fresh);
    return fresh;
  };
}

/** More than all characters in use; a bound, so that a hostile query cannot fill the memory. */
const MOST_REMEMBERED = 20_000;
