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
  count: (open: number, total: number) => {
    const all = total === 1 ? "1 scheme" : `${total} schemes`;
    if (open === 0) return `${all}, ${total === 1 ? "not" : "none of them"} known to be open.`;
    return `${all}, ${total === 1 ? "" : `${open === total ? "all" : open} of them `}last seen open.`;
  },
  schemes: "Schemes",
  website: "Its own website",
  noWebsite: "No website of its own is known.",
};
