/** What the pages are held to: the records themselves, counted by hand and not by the site's own code for facets. */

import { loadCatalogue } from "../../src/catalogue/load.ts";
import type { SchemeRecord } from "../../src/catalogue/schema/record.ts";
import { shownStateOn } from "../../src/catalogue/status.ts";
import { today } from "../../src/site/today.ts";

export const { schemes } = loadCatalogue();
export const ids = schemes.map(({ id }) => id).sort();

/** Statements that bear no end, or one that has not come: records date what has passed, and today is after any start. */
const still = <T extends { until?: string | undefined }>(list: readonly T[] = []): T[] =>
  list.filter(({ until }) => until === undefined || until.replace(/^[~≤]/u, "") >= today.slice(0, until.length));

const OTHERS: Record<string, string> = {
  charity: "ngo",
  "trade-body": "trade-association",
  "public-body": "public-body",
  institute: "public-body",
  university: "university",
  person: "individual",
  student: "student",
  fund: "issuer",
  issuer: "issuer",
  unincorporated: "unincorporated",
};

/** Who may apply, told from the record by hand: firms by their age and size, the others by what they are. */
function applicantsOf(scheme: SchemeRecord): string[] {
  const leads = still(scheme.lead).flatMap(({ who }) => who as string[]);
  const found = new Set(leads.flatMap((who) => OTHERS[who] ?? []));
  const isFirm = (who: string) => who === "company" || who === "unincorporated";
  const ofAll = JSON.stringify(still(scheme.conditions).filter(({ tracks }) => tracks === undefined));
  if (leads.some(isFirm)) {
    if (ofAll.includes('"monthsAtMost"')) found.add("startup");
    else {
      found.add("sme");
      if (!ofAll.includes('"staffAtMost"')) found.add("company");
      if (scheme.stages.includes("startup")) found.add("startup");
    }
  } else if (still(scheme.partner).some(({ who }) => (who as string[]).some(isFirm))) found.add("partner");
  return [...found];
}

const VALUES = {
  stage: (scheme: SchemeRecord) => scheme.stages as string[],
  instrument: (scheme: SchemeRecord) => [scheme.instrument] as string[],
  applicant: applicantsOf,
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
