/** What besides its names speaks for a scheme: facets, figures, shares, and words of its description. */
import type { SearchIndex } from "../index/search-index.ts";
import { pushTo } from "../maps.ts";
import type { Amount } from "../query/amounts.ts";
import type { Query } from "../query/read.ts";
import type { Entry, FacetKind, Figure, Portion, ReasonKind } from "../search-data.ts";
import { KIND } from "../weights.ts";

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

export type EvidenceFor = (position: number) => readonly Evidence[];

/** A stage that is not the scheme's main one, a trade among several. */
const ONE_OF_SEVERAL = 0.85;
/** A figure that is no longer in force. */
const PAST = 0.5;
/** Not the figure a reader asks for first. */
const FURTHER_FIGURE = 0.9;

/** Reads all evidence for the scheme at a position. */
export function evidenceReader(query: Query, index: SearchIndex): EvidenceFor {
  const described = inDescriptions(query, index);
  const { meanings, amounts } = query;
  return (position) => {
    const entry = index.entries[position] as Entry;
    const text = described.get(position) ?? NOTHING;
    if (meanings.length === 0 && amounts.length === 0) return text;
    return [...facetsOf(entry, query), ...text, ...amountsOf(entry, query)];
  };
}

const NOTHING: readonly Evidence[] = [];

/** Per scheme the words of the query that its description holds. */
function inDescriptions({ spans }: Query, { textHolders, vocabulary }: SearchIndex): Map<number, Evidence[]> {
  const described = new Map<number, Evidence[]>();
  for (const { start, end, leads, half } of spans) {
    if (half) continue;
    for (const { term, quality } of leads) {
      const text = vocabulary.text(term);
      const evidence: Evidence = { kind: "text", start, end, value: KIND.text * quality, quality, text };
      for (const position of textHolders.get(term) ?? []) pushTo(described, position, evidence);
    }
  }
  return described;
}

function facetsOf(entry: Entry, { meanings }: Query): Evidence[] {
  const found: Evidence[] = [];
  for (const { start, end, facets } of meanings) {
    for (const [kind, value] of facets) {
      if (entry.facets[kind].includes(value))
        found.push({ kind, start, end, value: KIND[kind] * fitOf(entry, kind, value), quality: 1, text: value });
    }
  }
  return found;
}

function fitOf(entry: Entry, kind: FacetKind, value: string): number {
  const values = entry.facets[kind];
  const main = kind === "sector" ? values.length === 1 : values[0] === value;
  return main ? 1 : ONE_OF_SEVERAL;
}

function amountsOf(entry: Entry, { amounts }: Query): Evidence[] {
  return amounts.flatMap((amount): Evidence[] => {
    const { start, end } = amount;
    const { figure, portion } = paid(entry, amount);
    const found: Evidence[] = [];
    if (figure) {
      const value = KIND.amount * (figure.past ? PAST : figure === entry.figures[0] ? 1 : FURTHER_FIGURE);
      found.push({ kind: "amount", start, end, value, quality: 1, text: String(figure.hkd), figure });
    }
    if (portion) {
      const text = portion.ratio ?? `${portion.percent}%`;
      found.push({
        kind: "share",
        start,
        end,
        value: KIND.share * (portion.past ? PAST : 1),
        quality: 1,
        text,
        portion,
      });
    }
    return found;
  });
}

/** The figure or share of the scheme that the amount speaks of; one in force before a past one. */
export function paid(
  { figures, portions }: Entry,
  { hkd, percent, ratio }: Amount,
): { figure: Figure | undefined; portion: Portion | undefined } {
  return {
    figure: hkd === undefined ? undefined : figures.find((figure) => figure.hkd === hkd),
    portion: portions.find((portion) => isSameShare(portion, { percent, ratio })),
  };
}

/** A ratio and a percentage of the whole are two ways to write one share: 3:1 is 75%, and 33% is near enough to 1:2. */
function isSameShare(portion: Portion, asked: Pick<Amount, "percent" | "ratio">): boolean {
  if (asked.ratio !== undefined && asked.ratio === portion.ratio) return true;
  const difference = percentOf(portion) - percentOf(asked);
  return portion.ratio === asked.ratio ? difference === 0 : Math.abs(difference) < ROUNDED;
}

/** What rounding a third or two to whole percent, up or down, may change. */
const ROUNDED = 0.7;

function percentOf({ percent, ratio }: { percent?: number | undefined; ratio?: string | undefined }): number {
  if (percent !== undefined) return percent;
  const [government = Number.NaN, applicant = Number.NaN] = (ratio ?? "").split(":").map(Number);
  return (100 * government) / (government + applicant);
}
