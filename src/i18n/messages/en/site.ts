/** The frame of every page, and punctuation between pieces. */
export const site = {
  siteName: "Hong Kong Funding Schemes",
  siteTagline:
    "What the Hong Kong government offers enterprises: the limit and the government share, each figure with its date and source",
  skipToContent: "Skip to content",
  navigation: {
    catalogue: "All schemes",
    overview: "Overview",
    changes: "Changes",
    about: "About",
    label: "Main",
    language: "Language",
    breadcrumb: "Where you are",
  },
  footer: {
    notGovernment:
      "This is not a government website. Check the official page of the scheme before you decide anything.",
    publisher: (name: string) => `Published by ${name}.`,
    licence: "Code under the MIT licence, data under CC BY 4.0.",
    privacy: "No cookies, no tracking, nothing loaded from elsewhere.",
  },
  colon: ": ",
  fullStop: ". ",
  semicolon: "; ",
  comma: ", ",
};
