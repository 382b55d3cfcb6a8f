/** `npm run build:embed`: only the bare pages, in `dist-embed/`. */
process.env.EMBED_ONLY = "1";

import site from "./astro.config.ts";
import { embedOnly } from "./src/integrations/embed-only.ts";

const config: typeof site = {
  ...site,
  outDir: "dist-embed",
  integrations: [embedOnly(site.base ?? "/")],
};

export default config;
