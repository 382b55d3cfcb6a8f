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

/** The values that the item offers; a scheme for every trade is in reach of each of them. */
const offeredBy = (item: Faceted, facet: Facet): readonly string[] =>
  facet === "sector" && item.sector.includes("all") ? FACETS.sector : item[facet];

const fits = (item: Faceted, facet: Facet, chosen: readonly string[]): boolean =>
  chosen.length === 0 || chosen.some((value) => offeredBy(item, facet).includes(value));

/** Whether the item fits every choice made. */
export const fitsSelection = (item: Faceted, selection: Selection): boolean =>
  FACET_NAMES.every((facet) => fits(item, facet, selection[facet]));

const unique = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) === at);

/**
 * For each value of each facet, how many items there would be with it chosen alone in its facet while
 * the choices in the other facets stand; a value that would leave nothing counts 0.
 */
export function facetCounts(items: readonly Faceted[], selection: Selection): Record<Facet, Record<string, number>> {
  const counts = Object.fromEntries(
    FACET_NAMES.map((facet) => [facet, Object.fromEntries(FACETS[facet].map((value) => [value, 0]))]),
  ) as Record<Facet, Record<string, number>>;
  const add = (facet: Facet, value: string, number: number) => {
    counts[facet][value] = (counts[facet][value] ?? 0) + number;
  };
  let forEveryTrade = 0;
  for (const item of items) {
    const unfit = FACET_NAMES.filter((facet) => !fits(item, facet, selection[facet]));
    // With two choices against it, no single other choice brings it back.
    if (unfit.length > 1) continue;
    for (const facet of unfit.length === 1 ? unfit : FACET_NAMES) {
      if (facet === "sector" && item.sector.includes("all")) forEveryTrade++;
      else for (const value of unique(item[facet])) add(facet, value, 1);
    }
  }
  for (const sector of FACETS.sector) add("sector", sector, forEveryTrade);
  return counts;
}
