// @ts-check
import sitemap from "@astrojs/sitemap";
import { isBareBelow } from "./src/embed/bare-path.ts";
import { DEFAULT_LOCALE, HTML_LANG, LOCALES } from "./src/i18n/locales.ts";
import { embedOnly } from "./src/integrations/embed-only.ts";
import { settingsFrom } from "./src/site/settings.ts";

// A build asks nothing of other machines, and tells none of itself. Astro looks here after it has read this file.
process.env.ASTRO_TELEMETRY_DISABLED ??= "1";

/**
 * How Astro builds the site.
 * @param {import("./src/site/settings.ts").Settings} settings
 * @returns {import("astro").AstroUserConfig}
 */
export const configFor = ({ site, base, port, embedOnly: onlyBarePages }) => ({
  site,
  base,
  trailingSlash: "always",
  outDir: onlyBarePages ? "dist-embed" : "dist",
  server: { port },
  prerenderConflictBehavior: "error",
  // Whitespace between inline elements matters in English; the default would drop it.
  compressHTML: true,
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  build: { inlineStylesheets: "never" },
  integrations: [
    onlyBarePages
      ? embedOnly(base)
      : sitemap({
          i18n: {
            defaultLocale: DEFAULT_LOCALE,
            locales: Object.fromEntries(LOCALES.map((locale) => [locale, HTML_LANG[locale]])),
          },
          // The root only leads to a language; bare pages below embed/ stand in for full ones; embed/ itself is the builder.
          filter: (page) => page !== site + base && !page.endsWith("/404/") && !isBareBelow(site + base, page),
        }),
  ],
});

export default configFor(settingsFrom(process.env));
