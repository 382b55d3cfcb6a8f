import type { SchemeRecord } from "./schema/record.ts";

/** How many dated terms there are, and how many of them rest first of all on an official source. */
export function termCounts(schemes: readonly SchemeRecord[]): { terms: number; official: number } {
  const kinds = schemes.flatMap(({ tracks, sources }) =>
    tracks.flatMap(({ terms }) => terms.map((term) => sources[term.sources[0] ?? ""]?.kind)),
  );
  return { terms: kinds.length, official: kinds.filter((kind) => kind === "official" || kind === "legco").length };
}
