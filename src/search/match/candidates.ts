/** The candidate stage: which schemes have enough in common with the query to be looked at closely. */
import { facetKey, type SearchIndex } from "../index/search-index.ts";
import type { Query } from "../query/read.ts";
import type { NearPhrases } from "../slips/phrases.ts";

/** Share of the query's weight that a scheme must hold anywhere; less is neither a match nor a suggestion. */
const LEAST_HELD = 0.2;
/** Part of the most that any scheme holds; with less no scheme comes near enough to the best to be a match beside it. */
const LEAST_OF_MOST = 0.45;

/** Positions of the schemes worth a closer look, in the order of the data. */
export function candidatesFor(query: Query, near: NearPhrases, index: SearchIndex): number[] {
  const held = heldBy(query, index);
  for (const [number, quality] of near) {
    for (const owner of index.phrases[number]?.owners ?? []) held[owner] = Math.max(held[owner] as number, quality);
  }
  const most = held.reduce((a, b) => Math.max(a, b), 0);
  const least = Math.max(LEAST_HELD, LEAST_OF_MOST * most);
  const candidates: number[] = [];
  held.forEach((share, position) => {
    if (share >= least) candidates.push(position);
  });
  return candidates;
}

/** Per scheme the share of the query's weight that it holds in names, descriptions, facets or figures. */
function heldBy(query: Query, index: SearchIndex): Float32Array {
  const count = index.entries.length;
  const width = query.units.length;
  const surest = new Float32Array(count * width);
  const mark = (positions: readonly number[], start: number, end: number, quality: number) => {
    for (const position of positions) {
      for (let at = position * width + start; at < position * width + end; at++)
        if ((surest[at] as number) < quality) surest[at] = quality;
    }
  };
  for (const { start, end, leads } of query.spans)
    for (const { term, quality } of leads) mark(index.holdersOf(term), start, end, quality);
  for (const { start, end, facets } of query.meanings)
    for (const [kind, value] of facets) mark(index.facetHolders.get(facetKey(kind, value)) ?? [], start, end, 1);
  for (const { start, end, holders } of query.amounts) mark(holders, start, end, 1);
  const held = new Float32Array(count);
  for (let position = 0, place = 0; position < count; position++) {
    let share = 0;
    for (let at = 0; at < width; at++, place++) share += (surest[place] as number) * (query.weights[at] as number);
    held[position] = share;
  }
  return held;
}
