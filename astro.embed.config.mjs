// @ts-check
/** `npm run build:embed`: only the bare pages, in `dist-embed/`. */
import { configFor } from "./astro.config.mjs";
import { settingsFrom } from "./src/site/settings.ts";

// The pages read the settings too, when they are built.
process.env.EMBED_ONLY = "1";

export default configFor(settingsFrom(process.env));
