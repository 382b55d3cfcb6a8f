/** The build's settings and the addresses of its pages. */
import { settingsFrom } from "./settings.ts";

// Not from `import.meta.env`: an environment that happens to hold a BASE_URL of its own would win over the settings.
const { site, base: BASE, publisher, embedOnly, fullSite } = settingsFrom(process.env);

/** Who publishes this copy of the catalogue, if anyone is named. */
export const PUBLISHER: string | undefined = publisher;

/** Whether only the bare pages are built. */
export const EMBED_ONLY: boolean = embedOnly;

/** The address of a path under the site's base, e.g. `en/about/`. */
export const address = (path: string): string => `${BASE}${path}`;

/** This build's own address, e.g. `https://example.hk/funding/`. */
export const SITE: string = `${site}${BASE}`;

/** Where the complete catalogue stands: here, or for a build of bare pages only at `FULL_SITE_URL`, if anywhere. */
export const FULL_SITE: string | undefined = fullSite;

/** The address of a path in the complete catalogue, if it stands anywhere. */
export const fullAddress = (path: string): string | undefined =>
  FULL_SITE === SITE ? address(path) : FULL_SITE && `${FULL_SITE}${path}`;
