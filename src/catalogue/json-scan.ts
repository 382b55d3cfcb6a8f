import { isExact } from "./exact-number.ts";
import { type Complaint, pathText, Written } from "./fault.ts";
import { type Token, tokensOf } from "./json-tokens.ts";

/** What a walk through JSON finds. `broken` says where the text stops being JSON, and shows what stands there. */
export interface Scan {
  complaints: Complaint[];
  broken?: { found: string; expected: string };
}

/** Far more than a record needs; whatever reads a record may call itself once for each level. */
const DEEPEST = 32;

/** A list or an object around a token: where in it the token stands, and of an object the keys seen so far. */
interface Container {
  at: number | string;
  keys?: Set<string>;
}

/**
 * Walks a text token by token, without calling itself, and complains of every key that its object already has or that
 * no object should have, and of every number that would not be kept as written.
 */
export function scanJson(text: string): Scan {
  const complaints: Complaint[] = [];
  const around: Container[] = [];
  /** What may come next, in words for the one who wrote something else; a closing bracket is named last. */
  let next = "a value";
  const complain = (found: unknown, expected: string) =>
    complaints.push({ path: pathText(around.map(({ at }) => at)), found, expected });
  const valueEnded = () => {
    const outer = around.at(-1);
    next = outer ? (outer.keys ? "a comma or }" : "a comma or ]") : "nothing more";
  };

  for (const token of tokensOf(text)) {
    const { kind, written } = token;
    const inner = around.at(-1);
    if (next.startsWith("a value") && (written === "[" || written === "{")) {
      if (around.length === DEEPEST)
        return { complaints, broken: breakAt(text, token, `at most ${DEEPEST} lists and objects inside one another`) };
      around.push(written === "[" ? { at: 0 } : { at: "", keys: new Set() });
      next = written === "[" ? "a value or ]" : "a key in double quotes or }";
    } else if (next.startsWith("a value") && (kind === "text" || kind === "number" || kind === "word")) {
      if (kind === "number" && !isExact(written))
        complain(new Written(written), `a number that is kept as written; this one would become ${Number(written)}`);
      valueEnded();
    } else if (next.startsWith("a key") && kind === "text" && inner?.keys) {
      const key: string = JSON.parse(written);
      inner.at = key;
      if (inner.keys.has(key)) complain(key, "each key once in its object");
      // Libraries drop this name without a word, as it would change the object itself.
      if (key === "__proto__") complain(key, "another name");
      inner.keys.add(key);
      next = "a colon";
    } else if (next === "a colon" && written === ":") {
      next = "a value";
    } else if (next.startsWith("a comma") && written === ",") {
      if (typeof inner?.at === "number") inner.at += 1;
      next = inner?.keys ? "a key in double quotes after the comma" : "a value after the comma";
    } else if (kind === "mark" && next.endsWith(written)) {
      around.pop();
      valueEnded();
    } else if (kind !== "end" || next !== "nothing more") {
      return { complaints, broken: breakAt(text, token, `valid JSON: ${insteadOf(token, next)}`) };
    }
  }
  return { complaints };
}

function insteadOf({ kind, written }: Token, next: string): string {
  if (kind === "unknown" && written === '"') return "a text that ends in its line, and after \\ only what JSON knows";
  return `${next}, not ${kind === "end" ? "the end" : written}`;
}

/** The line in which the text goes wrong, from shortly before that place. */
function breakAt(text: string, { at }: Token, expected: string): { found: string; expected: string } {
  const before = text.slice(0, at).split("\n");
  const column = before.at(-1)?.length ?? 0;
  const [line = ""] = text.slice(at - Math.min(column, 40), at + 60).split("\n");
  return { found: line.trim(), expected: `${expected} (line ${before.length}, column ${column + 1})` };
}
