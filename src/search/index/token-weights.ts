/** What each unit of a text weighs: how much it tells of what is meant. Queries and phrases are weighed alike. */
import type { Unit } from "../fold/fold.ts";
import type { Meaning } from "../lexicon/reader.ts";
import {
  GENERIC,
  HAN_SHARE,
  LEAST_KNOWN,
  LONE_UNKNOWN_HAN,
  UNKNOWN_HAN,
  UNKNOWN_NUMBER,
  UNKNOWN_WORD,
} from "../weights.ts";
import type { Span } from "./term-spans.ts";

/** Which units belong to a generic word. */
export function genericUnits(count: number, meanings: readonly Meaning[]): Uint8Array {
  const generic = new Uint8Array(count);
  for (const meaning of meanings) if (meaning.generic) generic.fill(1, meaning.start, meaning.end);
  return generic;
}

/**
 * The rarest known term that covers a unit gives its weight; a generic unit weighs next to nothing;
 * a unit that no known term covers weighs as something that was meant and is not here.
 */
export function unitWeights(
  units: readonly Unit[],
  terms: readonly (Span & { rarity: number })[],
  generic: Uint8Array,
): Float32Array {
  const known = new Float32Array(units.length);
  for (const { start, end, rarity } of terms) {
    const weight = Math.max(rarity, LEAST_KNOWN);
    for (let at = start; at < end; at++) known[at] = Math.max(known[at] as number, weight);
  }
  const isUnknown = (at: number): boolean => units[at]?.han === true && !generic[at] && !known[at];
  return Float32Array.from(units, (unit, at) => {
    const share = unit.han ? HAN_SHARE : 1;
    if (generic[at]) return GENERIC * share;
    if (known[at]) return (known[at] as number) * share;
    if (unit.han) return isUnknown(at - 1) || isUnknown(at + 1) ? UNKNOWN_HAN : LONE_UNKNOWN_HAN;
    return /^[\d.]+$/u.test(unit.text) ? UNKNOWN_NUMBER : UNKNOWN_WORD;
  });
}
