/** Chooses the candidates: documents that have enough in common with the query to be scored. */
import type { SearchIndex } from "../index/search-index.ts";
import type { Query } from "../query/query.ts";
import type { DocId } from "../search-data.ts";
import type { NearPhrases } from "../slips/phrases.ts";

/** Part of the query's weight that a document must hold anywhere; less is neither a match nor a suggestion. */
const LEAST_HELD = 0.2;
/** Part of the most that any document holds; with less none comes near enough to the best to be a match beside it. */
const LEAST_OF_MOST = 0.45;

/** The documents worth scoring, in the order of the data. */
export function candidatesFor(query: Query, near: NearPhrases, index: SearchIndex): DocId[] {
  const held = heldBy(query, index);
  for (const [phrase, certainty] of near) {
    for (const owner of index.phrases[phrase]?.owners ?? []) held[owner] = Math.max(held[owner] as number, certainty);
  }
  const most = held.reduce((a, b) => Math.max(a, b), 0);
  const least = Math.max(LEAST_HELD, LEAST_OF_MOST * most);
  const candidates: DocId[] = [];
  held.forEach((part, doc) => {
    if (part >= least) candidates.push(doc);
  });
  return candidates;
}

/** Per document the part of the query's weight that it holds in phrases, description, facets, limits or shares. */
function heldBy(query: Query, index: SearchIndex): Float32Array {
  const count = index.documents.length;
  const width = query.tokens.length;
  /** Per document and token how surely the document holds the token. */
  const surest = new Float32Array(count * width);
  const raise = (postings: readonly DocId[], start: number, end: number, certainty: number) => {
    for (const doc of postings) {
      for (let at = doc * width + start; at < doc * width + end; at++)
        if ((surest[at] as number) < certainty) surest[at] = certainty;
    }
  };
  for (const { start, end, expansions } of query.spans)
    for (const { term, certainty } of expansions) raise(index.postingsOf(term), start, end, certainty);
  for (const { start, end, facets } of query.meanings)
    for (const [kind, value] of facets) raise(index.facetPostingsOf(kind, value), start, end, 1);
  for (const { start, end, postings } of query.amounts) raise(postings, start, end, 1);
  const held = new Float32Array(count);
  for (let doc = 0, place = 0; doc < count; doc++) {
    let part = 0;
    for (let at = 0; at < width; at++, place++) part += (surest[place] as number) * (query.weights[at] as number);
    held[doc] = part;
  }
  return held;
}
