import { loadCatalogue } from "./load.ts";
import type { Catalogue } from "./schema/catalogue.ts";

/** The project's own catalogue, read and checked once a build. */
export const catalogue: Catalogue = loadCatalogue();
