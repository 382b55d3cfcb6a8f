/** Where a reader is sent to apply: the scheme's own page, or that of the body that runs it. */
import type { SchemeRecord, Text } from "./schema/record.ts";
import type { Organisations } from "./schema/registers.ts";

/** A language that the records are written in. */
export type Written = keyof Text;

export interface OfficialPage {
  url: string;
  /** For people to see where they are sent, e.g. `www.tid.gov.hk`. */
  host: string;
  /** The language they find there; of an address that serves both, the one asked for. */
  language: Written;
}

export type WhereToApply =
  | { of: "scheme"; page: OfficialPage }
  /** The scheme has no page of its own; nor may the body have one that is known. */
  | { of: "administrator"; id: string; organisation: Organisations[string]; page?: OfficialPage };

/** Somebody's own pages, first the one in the language asked for; an address that serves both comes once. */
export const officialPages = (links: SchemeRecord["links"], language: Written): OfficialPage[] =>
  [language, language === "en" ? ("zh-Hant" as const) : ("en" as const)].flatMap((written, index) => {
    const url = links[written];
    return url && (index === 0 || url !== links[language]) ? [{ url, host: new URL(url).host, language: written }] : [];
  });

/**
 * Where to apply for a scheme, for a reader of the language: its own page, in the other language if need be; where it
 * has none, the page of the first of its administrators that has one.
 * @throws {Error} where the record names a body that is not there; checked data has none.
 */
export function whereToApply(scheme: SchemeRecord, organisations: Organisations, language: Written): WhereToApply {
  const [own] = officialPages(scheme.links, language);
  if (own) return { of: "scheme", page: own };
  const bodies = scheme.administrators.map((id) => {
    const organisation = organisations[id];
    if (!organisation) throw new Error(`${scheme.id}: no organisation ${id}`);
    const [page] = officialPages(organisation.links ?? {}, language);
    return { of: "administrator" as const, id, organisation, ...(page && { page }) };
  });
  const found = bodies.find(({ page }) => page) ?? bodies[0];
  if (!found) throw new Error(`${scheme.id}: no administrator`);
  return found;
}
