/** A text as search reads it: words of letters and digits, single Han characters, and where each stands in the original. */
import type { Folder } from "./character-folder.ts";
import { spelling } from "./english.ts";

/** A word of letters and digits, or a single Han character. */
export interface Token {
  /** Folded: a word in one spelling, or one Han character. */
  text: string;
  /** The word as typed, but for case and width. */
  typed: string;
  han: boolean;
  /** Range in the original text, in UTF-16 code units. */
  from: number;
  to: number;
  /** Whether it follows the token before at once or after a sign within a word, such as `-` or `&`. */
  joined: boolean;
}

/** A text folded and cut into tokens. */
export interface Folded {
  tokens: Token[];
  /** All folded characters, signs and spaces kept, and for each the range of the original it comes from. */
  flat: string[];
  spans: [from: number, to: number][];
}

const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\d/u;

/** The commonest Han characters stand together; the rest are asked of the expression. */
const isHan = (character: string): boolean =>
  (character >= "\u4e00" && character <= "\u9fff") || (character > "\u2e7f" && HAN.test(character));
const isWordCharacter = (character: string): boolean =>
  (character >= "a" && character <= "z") || (WORD.test(character) && !isHan(character));
const JOINER = /[-&.'’/‐‑–_·]/u;
/** Signs that part single letters of an abbreviation: B.U.D., R&D. */
const WITHIN_ABBREVIATION = /[.&]/u;
const PLUS = "plus";

/** Folds a text. Never throws; callers cut texts of hostile length. */
export function fold(text: string, folder: Folder): Folded {
  const flat: string[] = [];
  const spans: [number, number][] = [];
  let at = 0;
  for (const codePoint of text) {
    const to = at + codePoint.length;
    for (const character of folder(codePoint)) {
      flat.push(character);
      spans.push([at, to]);
    }
    at = to;
  }
  return { tokens: tokensOf(flat, spans), flat, spans };
}

function tokensOf(flat: string[], spans: [number, number][]): Token[] {
  const tokens: Token[] = [];
  /** The signs since the last token. */
  let signs = "";
  let inAbbreviation = false;
  let at = 0;
  const push = (text: string, han: boolean, end: number) => {
    const from = (spans[at] as [number, number])[0];
    const to = (spans[end - 1] as [number, number])[1];
    const last = tokens.at(-1);
    const letter = !han && text.length === 1;
    if (last && letter && inAbbreviation && signs.length === 1 && WITHIN_ABBREVIATION.test(signs)) {
      last.text += text;
      last.typed += text;
      last.to = to;
    } else {
      const joined = tokens.length > 0 && (signs === "" || (signs.length === 1 && JOINER.test(signs)));
      tokens.push({ text: han ? text : spelling(text), typed: text, han, from, to, joined });
      inAbbreviation = letter;
    }
    signs = "";
    at = end;
  };
  while (at < flat.length) {
    const character = flat[at] as string;
    if (isHan(character)) push(character, true, at + 1);
    else if (isWordCharacter(character)) push(...wordAt(flat, at));
    else if (character === "+" && signs === "" && tokens.length > 0) push(PLUS, false, at + 1);
    else {
      signs += character;
      at++;
    }
  }
  return tokens;
}

function wordAt(flat: string[], start: number): [text: string, han: false, end: number] {
  let text = "";
  let at = start;
  while (at < flat.length) {
    const character = flat[at] as string;
    if (isWordCharacter(character) || isDecimalPoint(flat, at)) text += character;
    else if (!isThousands(flat, at) && !isApostrophe(flat, at)) break;
    at++;
  }
  return [text, false, at];
}

const isDigit = (character: string | undefined): boolean => character !== undefined && DIGIT.test(character);
const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z]/u.test(character);

/** The point of 4.0. */
const isDecimalPoint = (flat: string[], at: number): boolean =>
  flat[at] === "." && isDigit(flat[at - 1]) && isDigit(flat[at + 1]);

/** The comma of 600,000. */
const isThousands = (flat: string[], at: number): boolean =>
  flat[at] === "," &&
  isDigit(flat[at - 1]) &&
  [1, 2, 3].every((step) => isDigit(flat[at + step])) &&
  !isDigit(flat[at + 4]);

/** The apostrophe of driver's. */
const isApostrophe = (flat: string[], at: number): boolean =>
  (flat[at] === "'" || flat[at] === "’") && isLetter(flat[at - 1]) && isLetter(flat[at + 1]);
