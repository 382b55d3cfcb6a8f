/** What the pages are held to: the records themselves, counted by hand and not by the site's own code for facets. */

import { loadCatalogue } from "../../src/catalogue/load.ts";
import type { SchemeRecord } from "../../src/catalogue/schema/record.ts";
import { shownStateOn } from "../../src/catalogue/status.ts";
import { today } from "../../src/site/today.ts";

export const { schemes } = loadCatalogue();
export const ids = schemes.map(({ id }) => id).sort();

const VALUES = {
  stage: (scheme: SchemeRecord) => scheme.stages as string[],
  instrument: (scheme: SchemeRecord) => [scheme.instrument] as string[],
  applicant: (scheme: SchemeRecord) => scheme.applicants as string[],
  sector: (scheme: SchemeRecord) => scheme.sectors as string[],
  status: (scheme: SchemeRecord) => [shownStateOn(scheme, today)] as string[],
};
export type Asked = Partial<Record<keyof typeof VALUES, string[]>>;

/** Whether the scheme has one of the values asked for, in every facet that is asked. */
export const fits = (scheme: SchemeRecord, asked: Asked): boolean =>
  Object.entries(asked).every(([facet, wanted]) => {
    const values = VALUES[facet as keyof typeof VALUES](scheme);
    return wanted.some((value) => values.includes(value)) || (facet === "sector" && values.includes("all"));
  });

/** Ids of the schemes that fit, sorted. */
export const idsOf = (asked: Asked): string[] =>
  schemes
    .filter((scheme) => fits(scheme, asked))
    .map(({ id }) => id)
    .sort();

/** The record of an id. */
export const scheme = (id: string): SchemeRecord => {
  const found = schemes.find((one) => one.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
};
