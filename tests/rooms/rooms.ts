/** The rooms of `src/` and which may import which; docs/architecture.md tells what lives in each. */

/** Each room and the rooms it may import besides itself. A room stands below all that may import it. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  catalogue: [],
  embed: [],
  styles: [],
  decide: ["catalogue"],
  search: ["catalogue"],
  i18n: ["catalogue", "decide", "search"],
  site: ["catalogue", "i18n", "embed"],
  cli: ["catalogue", "decide", "search", "i18n", "site"],
  integrations: ["embed", "site"],
  outputs: ["catalogue", "decide", "search", "i18n", "site", "embed"],
  islands: ["catalogue", "decide", "search", "i18n", "embed", "outputs"],
  components: ["catalogue", "decide", "search", "i18n", "site", "embed", "outputs", "islands", "styles"],
  layouts: ["i18n", "site", "islands", "components", "styles"],
  pages: ["catalogue", "i18n", "site", "embed", "outputs", "islands", "components", "layouts", "styles"],
};

/** The one file that stands in no room: Astro looks for it there. */
export const LOOSE: Readonly<Record<string, readonly string[]>> = {
  "middleware.ts": ["site", "outputs", "embed"],
};

/**
 * Inside `src/search/`, in the order of its work: a folder may import those before it, and files beside the folders.
 * `build/` makes the search data and `engine.ts` runs the search; no folder imports either.
 */
export const SEARCH: readonly string[] = ["fold", "lexicon", "index", "slips", "query", "match", "rank"];
