/** Narrowing a list of schemes: which fit the choices, and how many each further choice would leave. */
import { APPLICANTS, INSTRUMENTS, SECTORS, STAGES, STATES } from "./schema/vocabulary.ts";

export const FACETS = {
  stage: STAGES,
  instrument: INSTRUMENTS,
  applicant: APPLICANTS,
  sector: SECTORS.filter((sector) => sector !== "all"),
  status: STATES,
} as const;

export type Facet = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as Facet[];

/** What a scheme offers to each facet. */
export type Faceted = Record<Facet, readonly string[]>;

/** The values chosen; none chosen in a facet means that all fit. Within a facet one is enough, across facets all must fit. */
export type Selection = Record<Facet, readonly string[]>;

export const NOTHING_CHOSEN: Selection = { stage: [], instrument: [], applicant: [], sector: [], status: [] };

/** Whether the item offers the value; a scheme for every trade is in reach of each of them. */
const offers = (item: Faceted, facet: Facet, value: string): boolean =>
  item[facet].includes(value) || (facet === "sector" && item.sector.includes("all"));

const fits = (item: Faceted, facet: Facet, chosen: readonly string[]): boolean =>
  chosen.length === 0 || chosen.some((value) => offers(item, facet, value));

/** Whether the item fits every choice made. */
export const fitsSelection = (item: Faceted, selection: Selection): boolean =>
  FACET_NAMES.every((facet) => fits(item, facet, selection[facet]));

/**
 * For each value of each facet, how many items there would be with it chosen alone in its facet while
 * the choices in the other facets stand; a value that would leave nothing counts 0.
 */
export function facetCounts(items: readonly Faceted[], selection: Selection): Record<Facet, Record<string, number>> {
  const counts = {} as Record<Facet, Record<string, number>>;
  for (const facet of FACET_NAMES) {
    const others = items.filter((item) =>
      FACET_NAMES.every((name) => name === facet || fits(item, name, selection[name])),
    );
    counts[facet] = Object.fromEntries(
      FACETS[facet].map((value) => [value, others.filter((item) => offers(item, facet, value)).length]),
    );
  }
  return counts;
}
