/** The families of pages: the site's own, the bare ones for a frame, those of an edition; and where the pages of each stand. */
import type { Stage } from "../catalogue/schema/vocabulary.ts";
import type { Locale } from "../i18n/locales.ts";
import { address } from "./addresses.ts";

/** Where the pages of one family stand: the site's own, the bare ones for a frame, those of an edition. */
export interface Places {
  catalogue: (locale: Locale) => string;
  stage: (locale: Locale, stage: Stage) => string;
  scheme: (locale: Locale, id: string) => string;
  overview: (locale: Locale) => string;
  /** The attributes of a link to another site; out of a frame it opens a new tab. */
  leaving: { rel: string; target?: string };
}

const places = (prefix: string, catalogue = "", target?: string): Places => ({
  catalogue: (locale) => address(`${locale}/${prefix}${catalogue}`),
  stage: (locale, stage) => address(`${locale}/${prefix}stages/${stage}/`),
  scheme: (locale, id) => address(`${locale}/${prefix}schemes/${id}/`),
  overview: (locale) => address(`${locale}/${prefix}overview/`),
  leaving: { rel: "noopener", target },
});

/** The site's own pages. */
export const PAGES: Places = places("");

/** The pages of a prebuilt edition, as they stood on its day (`YYYY-MM-DD`). */
export const editionPlaces = (day: string): Places => places(`editions/${day}/`);

/** The bare pages, made to stand in a frame on another site. */
export const BARE: Places = places("embed/", "catalogue/", "_blank");
