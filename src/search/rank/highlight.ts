/** Highlights what of any text a query is found in, as the text has it, in whatever script. */
import type { Highlighter, Ranges } from "../answer.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { Query } from "../query/query.ts";

/** Makes the highlighter of a query. */
export function highlighterFor({ spans }: Query, index: SearchIndex): Highlighter {
  const asked = new Set(spans.flatMap(({ expansions }) => expansions.map(({ term }) => term)));
  return (text) => {
    const { tokens, terms } = index.readText(text);
    const found = new Uint8Array(tokens.length);
    for (const { term, start, end } of terms) if (asked.has(term)) found.fill(1, start, end);
    return merged(
      tokens.flatMap(({ from, to }, at): Ranges => (found[at] ? [[from, to]] : [])),
      text,
    );
  };
}

/** Joins ranges with nothing or only blanks and signs between them. */
function merged(ranges: Ranges, text: string): Ranges {
  const joined: Ranges = [];
  for (const [from, to] of ranges) {
    const last = joined.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last[1], from))) last[1] = to;
    else joined.push([from, to]);
  }
  return joined;
}
