import { buildDay } from "../site/build-day.ts";
import { settingsFrom } from "../site/settings.ts";
import { loadCatalogue } from "./load.ts";
import type { Catalogue } from "./schema/catalogue.ts";

/** The project's own catalogue, read and checked once a build. */
export const catalogue: Catalogue = loadCatalogue();

/** The day the site speaks of, `YYYY-MM-DD`: prerendered pages show what holds on it. */
export const today: string = buildDay(settingsFrom(process.env).buildDay, catalogue.schemes, new Date());
