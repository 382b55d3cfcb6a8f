/** A text without what hides that two say the same: case, width, blanks and punctuation. */
export const plainForm = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, "");
