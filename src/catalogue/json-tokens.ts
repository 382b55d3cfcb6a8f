/** A piece of JSON as it is written; `unknown` where the grammar has no such piece, `end` after the last. */
export interface Token {
  kind: "mark" | "text" | "number" | "word" | "unknown" | "end";
  written: string;
  /** Where in the text it begins. */
  at: number;
}

const BLANKS = /[ \t\r\n]*/y;
const SIMPLE = [
  ["mark", /[{}[\],:]/y],
  ["number", /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
  ["word", /true|false|null/y],
] as const;
const QUOTE = /"/y;
/** A part of a text, which one pattern could not match as a whole without running out of stack. */
const PART = /[ !#-[\]-\u{10ffff}]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy;
/** What is no token, as far as it goes without a blank or a mark. */
const UNKNOWN = /[^\s{}[\],:"]{1,20}|./suy;

/** The tokens of a text, in the order they stand. */
export function* tokensOf(text: string): Generator<Token> {
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [written = ""] = pattern.exec(text) ?? [];
    at += written.length;
    return written;
  };
  const takeText = (): string => {
    const start = at;
    if (take(QUOTE)) while (take(PART));
    if (at > start && take(QUOTE)) return text.slice(start, at);
    at = start;
    return "";
  };
  const tokenAt = (start: number): Token => {
    for (const [kind, pattern] of SIMPLE) {
      const written = take(pattern);
      if (written) return { kind, written, at: start };
    }
    const written = takeText();
    return written ? { kind: "text", written, at: start } : { kind: "unknown", written: take(UNKNOWN), at: start };
  };
  for (take(BLANKS); at < text.length; take(BLANKS)) yield tokenAt(at);
  yield { kind: "end", written: "", at };
}
