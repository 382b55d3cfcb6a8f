import { type Complaint, pathText } from "./fault.ts";

/** The value a JSON file holds, or why it holds none that can be trusted. */
export type Reading = { value: unknown; complaints: Complaint[] };

/**
 * Reads JSON that people write by hand, strictly: UTF-8 without byte order mark, one value, and no key twice in an
 * object. `JSON.parse` alone would keep the last of two keys and say nothing.
 */
export function readJson(bytes: Uint8Array): Reading {
  const fail = (found: string, expected: string): Reading => ({
    value: undefined,
    complaints: [{ path: "", found: found.slice(0, 60), expected }],
  });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail(new TextDecoder().decode(bytes), "text in UTF-8; save the file in that encoding");
  }
  if (text.startsWith("\uFEFF")) return fail(text, "UTF-8 without a byte order mark; save the file without it");
  try {
    return { value: JSON.parse(text), complaints: repeatedKeys(text) };
  } catch (error) {
    return fail(text, `valid JSON (${(error as Error).message})`);
  }
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** Walks valid JSON token by token and names every key that its object already has, or that no object should have. */
function repeatedKeys(text: string): Complaint[] {
  const complaints: Complaint[] = [];
  /** The containers around the token, outermost first: the keys seen so far, or none for an array. */
  const around: { keys?: Set<string>; at: string | number }[] = [];
  let last = "";
  for (const [token] of text.matchAll(TOKEN)) {
    const inner = around.at(-1);
    if (token === "{") around.push({ keys: new Set(), at: "" });
    else if (token === "[") around.push({ at: 0 });
    else if (token === "}" || token === "]") around.pop();
    else if (token === "," && typeof inner?.at === "number") inner.at += 1;
    else if (token === ":" && inner?.keys) {
      const key: string = JSON.parse(last);
      const path = pathText([...around.slice(0, -1).map(({ at }) => at), key]);
      if (inner.keys.has(key)) complaints.push({ path, found: key, expected: "each key once in its object" });
      // Libraries drop this name without a word, as it would change the object itself.
      if (key === "__proto__") complaints.push({ path, found: key, expected: "another name" });
      inner.keys.add(key);
      inner.at = key;
    }
    last = token;
  }
  return complaints;
}
