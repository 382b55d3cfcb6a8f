/** `npm run build:embed`: only the bare pages, in `dist-embed/`. */
process.env.EMBED_ONLY = "1";

import { defineConfig } from "astro/config";
import site from "./astro.config.ts";
import { embedOnly } from "./src/embed-only.ts";

export default defineConfig({
  ...site,
  outDir: "dist-embed",
  integrations: [embedOnly(site.base ?? "/")],
});
