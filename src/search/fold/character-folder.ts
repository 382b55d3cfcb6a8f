/** One canonical character for all that a reader takes for the same one. */

export type Canon = (character: string) => string;
/** Folds a code point; made by `characterFolder`. */
export type Folder = (codePoint: string) => string;

/** Reads classes parted by spaces (`券劵卷 台臺檯`) into a function that maps each member to the first of its class. */
export function readCharacters(classes: string): Canon {
  const first = new Map<string, string>();
  for (const members of classes.split(" ")) {
    const [head, ...others] = members;
    for (const other of others) first.set(other, head as string);
  }
  return (character) => first.get(character) ?? character;
}

const MARKS = /\p{M}/gu;

/**
 * The forms of one code point that search takes for the same: full and half width, case, accents.
 * Lower case is reached through upper case, so that `ß` and `SS` meet.
 */
export const plainForms = (codePoint: string): string =>
  codePoint.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFD").replace(MARKS, "").normalize("NFC");

/** Folds single code points: their plain forms, each by its canonical character. What it has folded once it remembers. */
export function characterFolder(canon: Canon): Folder {
  const folded = new Map<string, string>();
  return (codePoint) => {
    const known = folded.get(codePoint);
    if (known !== undefined) return known;
    const fresh = [...plainForms(codePoint)].map(canon).join("");
    if (folded.size < MOST_REMEMBERED) folded.set(codePoint, fresh);
    return fresh;
  };
}

/** More than all characters in use; a bound, so that a hostile query cannot fill the memory. */
const MOST_REMEMBERED = 20_000;
