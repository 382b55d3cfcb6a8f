import { loadCatalogue } from "./load.ts";
import type { Catalogue } from "./schema/catalogue.ts";

/** The project's own catalogue, read and checked once a build. */
export const catalogue: Catalogue = loadCatalogue();

/** The day the site is built, `YYYY-MM-DD` in Hong Kong: prerendered pages show what holds on it. */
export const today: string = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Hong_Kong" }).format(new Date());
