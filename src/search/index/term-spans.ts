/** The terms of a folded text and the tokens each of them covers: what a phrase is indexed by and a query is read as. */
import type { Folded, Token } from "../fold/fold.ts";
import type { Span } from "../fold/span.ts";
import type { Meaning } from "../lexicon/reader.ts";

/** A term where it stands in a text. */
export interface TermSpan extends Span {
  text: string;
  /** The word as typed, where the spelling was changed. */
  typed?: string;
  /** Length of the first word, where several words are joined into one. */
  firstPart?: number;
}

/** Two words of any length, three if they are short: PSTS-COVID-19. */
const LONGEST_OF_THREE = 14;

const isWord = (token: Token | undefined): token is Token => token !== undefined && !token.han;

/** Every word, every bigram of neighbouring Han characters, and a Han character that has no neighbour. */
export function plainTerms({ tokens }: Folded): TermSpan[] {
  return tokens.flatMap((token, at): TermSpan[] => {
    if (!token.han) return [{ text: token.text, typed: token.typed, start: at, end: at + 1 }];
    const next = tokens[at + 1];
    if (next?.han) return [{ text: token.text + next.text, start: at, end: at + 2 }];
    return tokens[at - 1]?.han ? [] : [{ text: token.text, start: at, end: at + 1 }];
  });
}

/** Neighbouring words written as one: `incuapp` for Incu-App, `techvoucher` for Tech Voucher. */
export function joinedTerms({ tokens }: Folded): TermSpan[] {
  const joined: TermSpan[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const first = tokens[start];
    if (!isWord(first)) continue;
    let text = first.text;
    for (let end = start + 1; end < start + 3 && isWord(tokens[end]); end++) {
      text += (tokens[end] as Token).text;
      if (end === start + 2 && text.length > LONGEST_OF_THREE) break;
      joined.push({ text, start, end: end + 1, firstPart: first.text.length });
    }
  }
  return joined;
}

/** All that a text is found by: its words and bigrams, words joined, and the groups of synonyms its words belong to. */
export function termsIn(folded: Folded, meanings: readonly Meaning[]): TermSpan[] {
  const synonyms = meanings.flatMap(({ start, end, synonymGroups }) =>
    synonymGroups.map((text) => ({ text, start, end })),
  );
  return [...plainTerms(folded), ...joinedTerms(folded), ...synonyms];
}
