import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { DEFAULT_LOCALE, HTML_LANG, LOCALES } from "./src/i18n/locales.ts";
import { isBarePage } from "./src/site/bare-page.ts";
import { settingsFrom } from "./src/site/settings.ts";

const { site, base, port } = settingsFrom(process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
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
    sitemap({
      i18n: {
        defaultLocale: DEFAULT_LOCALE,
        locales: Object.fromEntries(LOCALES.map((locale) => [locale, HTML_LANG[locale]])),
      },
      // The root only leads to a language; bare pages below embed/ stand in for full ones; embed/ itself is the builder.
      filter: (page) => page !== site + base && !page.endsWith("/404/") && !isBarePage(page),
    }),
  ],
});
