/** What besides its names speaks for a scheme: facets, figures, shares, and words of its description. */
import type { SearchIndex } from "../index/search-index.ts";
import type { Amount } from "../query/amounts.ts";
import type { Query } from "../query/read.ts";
import { KIND } from "../rank/weights.ts";
import type { Entry, FacetKind, Figure, Portion, ReasonKind } from "../types.ts";

export interface Evidence {
  kind: ReasonKind;
  /** Units of the query that it explains. */
  start: number;
  end: number;
  /** How far it speaks for the scheme, 0 to 1. */
  value: number;
  /** How surely it is meant, 0 to 1. */
  quality: number;
  text: string;
  figure?: Figure;
  portion?: Portion;
}

/** A stage that is not the scheme's main one, a trade among several. */
const ONE_OF_SEVERAL = 0.85;
/** A figure that is no longer in force. */
const PAST = 0.5;
/** Not the figure a reader asks for first. */
const FURTHER_FIGURE = 0.9;

/** All evidence for the scheme at the position. */
export function evidenceFor(position: number, query: Query, index: SearchIndex): Evidence[] {
  const entry = index.entries[position] as Entry;
  const found: Evidence[] = [];
  for (const { start, end, facets } of query.meanings) {
    for (const [kind, value] of facets) {
      if (entry.facets[kind].includes(value))
        found.push({ kind, start, end, value: KIND[kind] * fitOf(entry, kind, value), quality: 1, text: value });
    }
  }
  for (const { start, end, leads, half } of query.spans) {
    if (half) continue;
    for (const { term, quality } of leads) {
      if (index.textHolders.get(term)?.has(position))
        found.push({
          kind: "text",
          start,
          end,
          value: KIND.text * quality,
          quality,
          text: index.vocabulary.text(term),
        });
    }
  }
  for (const { start, end, figure, portion } of query.amounts.map((amount) => ({
    ...amount,
    ...paid(entry, amount),
  }))) {
    if (figure)
      found.push({
        kind: "amount",
        start,
        end,
        value: KIND.amount * (figure.past ? PAST : figure === entry.figures[0] ? 1 : FURTHER_FIGURE),
        quality: 1,
        text: String(figure.hkd),
        figure,
      });
    if (portion)
      found.push({
        kind: "share",
        start,
        end,
        value: KIND.share * (portion.past ? PAST : 1),
        quality: 1,
        text: portion.ratio ?? `${portion.percent}%`,
        portion,
      });
  }
  return found;
}

function fitOf(entry: Entry, kind: FacetKind, value: string): number {
  const values = entry.facets[kind];
  const main = kind === "sector" ? values.length === 1 : values[0] === value;
  return main ? 1 : ONE_OF_SEVERAL;
}

/** The figure or share of the scheme that the amount speaks of; one in force before a past one. */
export function paid(
  { figures, portions }: Entry,
  { hkd, percent, ratio }: Amount,
): { figure: Figure | undefined; portion: Portion | undefined } {
  return {
    figure: hkd === undefined ? undefined : figures.find((figure) => figure.hkd === hkd),
    portion: portions.find(
      (portion) =>
        (percent !== undefined && portion.percent === percent) || (ratio !== undefined && portion.ratio === ratio),
    ),
  };
}
