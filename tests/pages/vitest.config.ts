import { fileURLToPath } from "node:url";
import { getViteConfig } from "astro/config";

/** Pages and their pieces, rendered by Astro from a catalogue that the test makes. */
export default getViteConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: { name: "pages", include: ["tests/pages/**/*.test.ts"], testTimeout: 60_000 },
});
