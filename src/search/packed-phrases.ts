/** The phrases of a scheme as one string: a line each, of a letter for the kind, the text, and after a tab the end of a former name. */
import type { Phrase, PhraseKind } from "./search-data.ts";

const LETTERS: Record<PhraseKind, string> = {
  code: "c",
  name: "n",
  short: "s",
  former: "f",
  colloquial: "q",
  misspelling: "m",
  track: "t",
  need: "d",
};
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as PhraseKind]));

/** Packs phrases for the search data; `unpackPhrases` gives them back. */
export const packPhrases = (phrases: readonly Phrase[]): string =>
  phrases.map(({ kind, text, until }) => `${LETTERS[kind]}${text}${until ? `\t${until}` : ""}`).join("\n");

/** The phrases in a packed string, in their order. */
export const unpackPhrases = (packed: string): Phrase[] =>
  packed.split("\n").map((line) => {
    const [text = "", until] = line.slice(1).split("\t");
    const kind = KINDS.get(line.charAt(0)) ?? "need";
    return until === undefined ? { kind, text } : { kind, text, until };
  });
