/** The terms of a folded text and the units each of them covers: what a phrase is indexed by and a query is read as. */
import type { Folded, Unit } from "../fold/fold.ts";
import type { Meaning } from "../lexicon/reader.ts";

export interface Span {
  /** First unit covered. */
  start: number;
  /** The unit after the last one covered. */
  end: number;
}

export interface TextSpan extends Span {
  text: string;
  /** The word as typed, where the spelling was changed. */
  typed?: string;
  /** Length of the first word, where several words are joined into one. */
  firstPart?: number;
}

/** Two words of any length, three if they are short: PSTS-COVID-19. */
const LONGEST_OF_THREE = 14;

const isWord = (unit: Unit | undefined): unit is Unit => unit !== undefined && !unit.han;

/** Every word, every pair of neighbouring Han characters, and a Han character that has no neighbour. */
export function plainSpans({ units }: Folded): TextSpan[] {
  return units.flatMap((unit, at): TextSpan[] => {
    if (!unit.han) return [{ text: unit.text, typed: unit.typed, start: at, end: at + 1 }];
    const next = units[at + 1];
    if (next?.han) return [{ text: unit.text + next.text, start: at, end: at + 2 }];
    return units[at - 1]?.han ? [] : [{ text: unit.text, start: at, end: at + 1 }];
  });
}

/** Neighbouring words written as one: `incuapp` for Incu-App, `techvoucher` for Tech Voucher. */
export function joinedSpans({ units }: Folded): TextSpan[] {
  const joined: TextSpan[] = [];
  for (let start = 0; start < units.length; start++) {
    const first = units[start];
    if (!isWord(first)) continue;
    let text = first.text;
    for (let end = start + 1; end < start + 3 && isWord(units[end]); end++) {
      text += (units[end] as Unit).text;
      if (end === start + 2 && text.length > LONGEST_OF_THREE) break;
      joined.push({ text, start, end: end + 1, firstPart: first.text.length });
    }
  }
  return joined;
}

/** All that a text is found by: its words and pairs, words joined, and the concepts in it. */
export function spansIn(folded: Folded, meanings: readonly Meaning[]): TextSpan[] {
  const concepts = meanings.flatMap(({ start, end, concepts: terms }) => terms.map((text) => ({ text, start, end })));
  return [...plainSpans(folded), ...joinedSpans(folded), ...concepts];
}
