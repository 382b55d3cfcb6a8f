/** The pages of the bodies that run schemes. */
export const administrators = {
  title: "Bodies that run Hong Kong government funding schemes",
  description:
    "Every body that runs a scheme of this catalogue, with its website and how many of its schemes are open.",
  heading: "Bodies that run schemes",
  pageTitle: (name: string) => `${name}: funding schemes`,
  pageDescription: (name: string, count: number) =>
    count === 1
      ? `${name}: the Hong Kong government funding scheme it runs, what it pays, for whom, and whether it is open.`
      : `${name}: the ${count} Hong Kong government funding schemes it runs, what each pays, for whom, and whether it is open.`,
  count: (open: number, total: number) =>
    total === 1
      ? `1 scheme, ${open === 1 ? "last seen open" : "not known to be open"}.`
      : `${total} schemes, ${open === 0 ? "none" : open} of them ${open === 0 ? "known to be" : "last seen"} open.`,
  schemes: "Schemes",
  website: "Its own website",
  noWebsite: "No website of its own is known.",
};
