/** One page of each kind, by its path below the language. */
export const KINDS = {
  catalogue: "",
  stage: "stages/tech-adoption/",
  scheme: "schemes/bud/",
  administrator: "administrators/hkpc/",
  administrators: "administrators/",
  overview: "overview/",
  changes: "changes/",
  about: "about/",
  freshness: "about/freshness/",
  glossary: "glossary/",
} as const;

/** Scheme pages unlike the one above: closed, of many tracks, without a figure, long of name, merged into another. */
export const OTHER_SCHEMES = ["tvp", "citf", "fip", "elderly-rehab-it-fund", "step"];

/** Addresses of all kinds and of the schemes unlike the one among them. */
export const pagesAndSchemesIn = (locale: string): [kind: string, address: string][] => [
  ...pagesIn(locale),
  ...OTHER_SCHEMES.map((id): [string, string] => [`scheme ${id}`, `${locale}/schemes/${id}/`]),
];

/** Addresses of all kinds in a language, and of the 404 page, which speaks all of them. */
export const pagesIn = (locale: string): [kind: string, address: string][] => [
  ...Object.entries(KINDS).map(([kind, path]): [string, string] => [kind, `${locale}/${path}`]),
  ["404", "404.html"],
];
