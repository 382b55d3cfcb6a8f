/** The build's settings and the addresses of its pages. */
import type { Stage } from "./catalogue/schema/vocabulary.ts";
import type { Locale } from "./i18n/locales.ts";
import { settingsFrom } from "./settings.ts";

/** Who publishes this copy of the catalogue; set by `PUBLISHER` when building. */
export const PUBLISHER: string | undefined = process.env.PUBLISHER?.trim() || undefined;

// Not from `import.meta.env`: an environment that happens to hold a BASE_URL of its own would win over the settings.
const { site, base: BASE } = settingsFrom(process.env);

/** The address of a path under the site's base, e.g. `en/about/`. */
export const address = (path: string): string => `${BASE}${path}`;

/** This build's own address, e.g. `https://example.hk/funding/`. */
export const SITE: string = `${site}${BASE}`;

/** Where the complete catalogue stands: here, or for a build of bare pages only at `FULL_SITE_URL`, if anywhere. */
export const FULL_SITE: string | undefined = process.env.EMBED_ONLY
  ? process.env.FULL_SITE_URL?.trim().replace(/\/?$/, "/") || undefined
  : SITE;

/** The address of a path in the complete catalogue, if it stands anywhere. */
export const fullAddress = (path: string): string | undefined =>
  FULL_SITE === SITE ? address(path) : FULL_SITE && `${FULL_SITE}${path}`;

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
