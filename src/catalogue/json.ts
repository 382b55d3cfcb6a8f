import { type Complaint, Written } from "./fault.ts";
import { scanJson } from "./json-scan.ts";

/** The value a JSON file holds, or why it holds none that can be trusted. */
export type Reading = { value: unknown; complaints: Complaint[] };

/**
 * Reads JSON that people write by hand, strictly: UTF-8 without byte order mark, one value, no key twice in an object,
 * no number that would become another. `JSON.parse` alone would keep the last of two keys, or round, and say nothing.
 */
export function readJson(bytes: Uint8Array): Reading {
  const fail = (found: string, expected: string): Reading => ({
    value: undefined,
    complaints: [{ path: "", found: new Written(found.slice(0, 60)), expected }],
  });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail(new TextDecoder().decode(bytes), "text in UTF-8; save the file in that encoding");
  }
  if (text.startsWith("\uFEFF")) return fail(text, "UTF-8 without a byte order mark; save the file without it");
  const { broken, complaints } = scanJson(text);
  return broken ? fail(broken.found, broken.expected) : { value: JSON.parse(text), complaints };
}
