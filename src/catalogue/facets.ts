/**
 * The facets: by what a list of schemes can be narrowed. One row of the table says all there is to know of one; the
 * cards' attributes, the form, the state in the address and the counts follow from it. What a facet and its values are
 * called stands in `src/i18n/messages/` of each language, in `facets.ts`.
 */
import { applicantsOn } from "./applicants.ts";
import { CEILING_STEPS, NO_CEILING, stepsWithin } from "./ceiling-steps.ts";
import { offerOf } from "./offer.ts";
import { OWN_SHARES, ownShareOf } from "./own-share.ts";
import type { SchemeRecord } from "./schema/record.ts";
import { APPLICANTS, INSTRUMENTS, SECTORS, SHOWN_STATES, STAGES } from "./schema/vocabulary.ts";
import { shownStateOn } from "./status.ts";
import { hasFigureOn, headlineOn } from "./terms.ts";

interface FacetRow {
  /** What can be chosen, in the order in which it is offered. */
  values: readonly string[];
  /** What a reader chooses with: tabs above the list, or boxes or a drop-down list in the form beside it. */
  control: "tabs" | "boxes" | "list";
  /** Its place in the form, the first at 1. */
  place?: number;
  /** Something a scheme may offer that makes it fit every choice; nobody chooses it. */
  any?: string;
  /** What a scheme offers on a day (`YYYY-MM-DD`). */
  of: (scheme: SchemeRecord, day: string) => readonly string[];
}

/** By the facet's id, which is its key in the address as well: one lower-case word. Order is that of the choices made. */
const TABLE = {
  stage: { values: STAGES, control: "tabs", of: ({ stages }) => stages },
  instrument: { values: INSTRUMENTS, control: "boxes", place: 3, of: ({ instrument }) => [instrument] },
  applicant: { values: APPLICANTS, control: "boxes", place: 2, of: applicantsOn },
  sector: {
    values: SECTORS.filter((sector) => sector !== "all"),
    control: "list",
    place: 4,
    any: "all",
    of: ({ sectors }) => sectors,
  },
  status: {
    values: SHOWN_STATES,
    control: "boxes",
    place: 1,
    // Before anything is known of a scheme it has no status.
    of: (scheme, day) => {
      const state = shownStateOn(scheme, day);
      return state ? [state] : [];
    },
  },
  ceiling: {
    values: CEILING_STEPS,
    control: "list",
    place: 5,
    any: NO_CEILING,
    of: (scheme, day) => {
      const standing = headlineOn(scheme, day);
      if (!hasFigureOn(standing, day)) return [];
      return standing.term.ceiling === "none" ? [NO_CEILING] : stepsWithin(offerOf(standing.term).single?.hkd ?? 0);
    },
  },
  own: {
    values: OWN_SHARES,
    control: "boxes",
    place: 6,
    of: (scheme, day) => {
      const standing = headlineOn(scheme, day);
      const own = hasFigureOn(standing, day) ? ownShareOf(standing.term.share) : undefined;
      return own ? [own] : [];
    },
  },
} satisfies Record<string, FacetRow>;

export type Facet = keyof typeof TABLE;
/** A value that can be chosen in the facet. */
export type FacetValue<F extends Facet> = (typeof TABLE)[F]["values"][number];

export const FACET_NAMES = Object.keys(TABLE) as Facet[];
const rows: Record<Facet, FacetRow> = TABLE;
const forEach = <T>(entry: (facet: Facet) => T): Record<Facet, T> =>
  Object.fromEntries(FACET_NAMES.map((facet) => [facet, entry(facet)])) as Record<Facet, T>;

/** The values that can be chosen in each facet. */
export const FACETS = forEach((facet) => rows[facet].values) as { readonly [F in Facet]: readonly FacetValue<F>[] };

/** The facets of the form beside the list, in its order. */
export const FORM_FACETS: readonly (FacetRow & { facet: Facet })[] = FACET_NAMES.map((facet) => ({
  facet,
  ...rows[facet],
}))
  .filter(({ control }) => control !== "tabs")
  .sort((a, b) => (a.place ?? 0) - (b.place ?? 0));

/** What a scheme offers to each facet. */
export type Faceted = Record<Facet, readonly string[]>;

/** The values chosen; none chosen in a facet means that all fit. Within a facet one is enough, across facets all must fit. */
export type Selection = Record<Facet, readonly string[]>;

export const NOTHING_CHOSEN: Selection = forEach(() => []);

/** What a scheme offers to each facet on a day (`YYYY-MM-DD`). */
export const facetedOf = (scheme: SchemeRecord, day: string): Faceted =>
  forEach((facet) => rows[facet].of(scheme, day));

const attributeOf = (facet: Facet): string => `data-facet-${facet}`;

/** What a scheme offers, as attributes of the element that shows it: `data-facet-stage="rnd training"`. */
export const facetAttributes = (faceted: Faceted): Record<string, string> =>
  Object.fromEntries(FACET_NAMES.map((facet) => [attributeOf(facet), faceted[facet].join(" ")]));

/** The same, read back from the element. */
export const facetedIn = (element: Element): Faceted =>
  forEach((facet) => element.getAttribute(attributeOf(facet))?.split(" ").filter(Boolean) ?? []);

/** Whether the item fits whatever is chosen in the facet. */
const fitsAny = (item: Faceted, facet: Facet): boolean => {
  const { any } = rows[facet];
  return any !== undefined && item[facet].includes(any);
};

const fits = (item: Faceted, facet: Facet, chosen: readonly string[]): boolean =>
  chosen.length === 0 || fitsAny(item, facet) || chosen.some((value) => item[facet].includes(value));

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
  const counts = forEach((facet) =>
    Object.fromEntries(rows[facet].values.map((value): [string, number] => [value, 0])),
  );
  /** Items that count for every value of a facet: added once at the end, not value by value for each of them. */
  const forAny = forEach(() => 0);
  for (const item of items) {
    const unfit = FACET_NAMES.filter((facet) => !fits(item, facet, selection[facet]));
    // With two choices against it, no single other choice brings it back.
    if (unfit.length > 1) continue;
    for (const facet of unfit.length === 1 ? unfit : FACET_NAMES) {
      if (fitsAny(item, facet)) forAny[facet]++;
      else for (const value of unique(item[facet])) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  }
  for (const facet of FACET_NAMES)
    if (forAny[facet] > 0)
      for (const value of rows[facet].values) counts[facet][value] = (counts[facet][value] ?? 0) + forAny[facet];
  return counts;
}
