/** The families of pages: the site's own, the bare ones for a frame, those of an edition; and where the pages of each stand. */
import type { Stage } from "../catalogue/schema/vocabulary.ts";
import { viewAt } from "../embed/address.ts";
import type { Locale } from "../i18n/locales.ts";
import { address } from "./addresses.ts";

/** Where the pages of one family stand, and what its links have in common. */
export interface Places {
  /** The path below the locale of the page that stands at `own` among the site's own pages, e.g. `schemes/tvp/`. */
  path: (own: string) => string;
  catalogue: (locale: Locale) => string;
  /** A page of the list of all schemes, counted from 1; the first is the catalogue itself. */
  list: (locale: Locale, page: number) => string;
  stage: (locale: Locale, stage: Stage) => string;
  scheme: (locale: Locale, id: string) => string;
  overview: (locale: Locale) => string;
  /** The page of a body that runs schemes, and the list of all of them; only the site's own pages have these. */
  administrator?: (locale: Locale, id: string) => string;
  administrators?: (locale: Locale) => string;
  /** The attributes of a link to another site; out of a frame it opens a new tab. */
  leaving: { rel: string; target?: string };
  /** For the pages of an edition: its day, `YYYY-MM-DD`. */
  edition?: string;
}

/** The path below the locale of a page of the list of all schemes. */
export const listPath = (page: number): string => (page === 1 ? "" : `all/${page}/`);

const places = (path: Places["path"], more: { target?: string; edition?: string } = {}): Places => {
  const at = (locale: Locale, own: string) => address(`${locale}/${path(own)}`);
  return {
    path,
    catalogue: (locale) => at(locale, ""),
    list: (locale, page) => at(locale, listPath(page)),
    stage: (locale, stage) => at(locale, `stages/${stage}/`),
    scheme: (locale, id) => at(locale, `schemes/${id}/`),
    overview: (locale) => at(locale, "overview/"),
    leaving: { rel: "noopener", target: more.target },
    edition: more.edition,
  };
};

/** The site's own pages. */
export const PAGES: Places = {
  ...places((own) => own),
  administrator: (locale, id) => address(`${locale}/administrators/${id}/`),
  administrators: (locale) => address(`${locale}/administrators/`),
};

/** The pages of a prebuilt edition, as they stood on its day (`YYYY-MM-DD`). */
export const editionPlaces = (day: string): Places => places((own) => `editions/${day}/${own}`, { edition: day });

/** The bare pages, made to stand in a frame on another site; `embed/` itself is the builder. */
export const BARE: Places = places((own) => `embed/${own || "catalogue/"}`, { target: "_blank" });

/** The builder of embeds; it begins with what a frame on another site would show of the page that stands at `own`. */
export function builderAddress(locale: Locale, own: string): string {
  const view = viewAt(own);
  return address(`${locale}/embed/${view ? `?view=${view}` : ""}`);
}
