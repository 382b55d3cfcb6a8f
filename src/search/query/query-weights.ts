/** How a query is to be taken: what each of its units weighs, whether it is sure of its words, whether it only describes. */
import type { Unit } from "../fold/fold.ts";
import { facetKey, type SearchIndex } from "../index/search-index.ts";
import { unitWeights } from "../index/token-weights.ts";
import type { Meaning } from "../lexicon/reader.ts";
import { AMOUNT_WEIGHT, MOST_GENERIC } from "../weights.ts";
import type { Amount } from "./amounts.ts";
import type { QuerySpan } from "./read.ts";

/** A lead of that quality is no guess. */
const SURE = 0.85;

/** What each unit weighs, all together 1. A word that only the lexicon knows weighs by how many schemes it means. */
export function queryWeights(
  units: readonly Unit[],
  spans: readonly QuerySpan[],
  meanings: readonly Meaning[],
  amounts: readonly Amount[],
  generic: Uint8Array,
  { holdersOf, facetHolders, rarity }: SearchIndex,
): Float32Array {
  const plain = spans.filter((span) => !span.joined && !span.half);
  const alone = spans.filter(
    (span) => span.joined && !plain.some(({ start, end }) => start < span.end && span.start < end),
  );
  const known = [...plain, ...alone].flatMap(({ start, end, leads }) => {
    const rarities = leads.flatMap(({ term, quality }) => {
      const held = holdersOf(term).length;
      return held > 0 ? [quality * rarity(held)] : [];
    });
    return rarities.length > 0 ? [{ start, end, rarity: Math.max(...rarities) }] : [];
  });
  const meant = meanings.flatMap(({ start, end, facets }) => {
    const holders = Math.max(0, ...facets.map(([kind, value]) => facetHolders.get(facetKey(kind, value))?.length ?? 0));
    return holders > 0 ? [{ start, end, rarity: rarity(holders) }] : [];
  });
  const weights = unitWeights(units, [...known, ...meant], generic);
  keepDown(weights, generic);
  for (const { start, end } of amounts) weights.fill(AMOUNT_WEIGHT / (end - start), start, end);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return weights.map((weight) => weight / total);
}

/** However many little words a sentence has, together they weigh little beside the words that tell. */
function keepDown(weights: Float32Array, generic: Uint8Array): void {
  const sum = (which: 0 | 1): number =>
    weights.reduce((total, weight, at) => total + (generic[at] === which ? weight : 0), 0);
  const most = MOST_GENERIC * sum(0);
  const all = sum(1);
  if (most === 0 || all <= most) return;
  weights.forEach((weight, at) => {
    if (generic[at]) weights[at] = (weight * most) / all;
  });
}

/** Whether every unit is something that a scheme holds, or of the same stem, or in a word of the lexicon. */
export function isSure(
  units: readonly Unit[],
  spans: readonly QuerySpan[],
  meanings: readonly Meaning[],
  { holdersOf }: SearchIndex,
): boolean {
  const sure = spans.filter(
    ({ leads, half, joined }) =>
      !half && !joined && leads.some(({ term, quality }) => quality >= SURE && holdersOf(term).length > 0),
  );
  const covered = new Uint8Array(units.length);
  for (const { start, end } of [...sure, ...meanings]) covered.fill(1, start, end);
  return covered.every((value) => value === 1);
}

/** Whether the query consists of words for a stage, an instrument, an applicant or a trade, and generic ones. */
export function describes(count: number, meanings: readonly Meaning[]): boolean {
  const meant = meanings.filter(({ generic, facets }) => generic || facets.length > 0);
  const units = meant.reduce((sum, { start, end }) => sum + end - start, 0);
  return units === count && meant.some(({ facets }) => facets.length > 0);
}
