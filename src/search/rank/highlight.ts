/** What of any text a query is found in, for marking it as the text has it, in whatever script. */
import type { SearchIndex } from "../index/search-index.ts";
import type { Query } from "../query/read.ts";
import type { Ranges } from "../search-data.ts";

export type Marker = (text: string) => Ranges;

export function markerFor(query: Query, index: SearchIndex): Marker {
  const asked = new Set(query.spans.flatMap(({ leads }) => leads.map(({ term }) => term)));
  return (text) => {
    const { units, terms } = index.readText(text);
    const found = new Uint8Array(units.length);
    for (const { term, start, end } of terms) if (asked.has(term)) found.fill(1, start, end);
    return merged(
      units.flatMap(({ from, to }, at): Ranges => (found[at] ? [[from, to]] : [])),
      text,
    );
  };
}

/** Joins spans with nothing or only blanks and signs between them. */
function merged(ranges: Ranges, text: string): Ranges {
  const joined: Ranges = [];
  for (const [from, to] of ranges) {
    const last = joined.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last[1], from))) last[1] = to;
    else joined.push([from, to]);
  }
  return joined;
}
