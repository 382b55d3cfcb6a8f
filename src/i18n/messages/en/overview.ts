/** The overview on one page, in as few words as a chart has room for. */
export const overview = {
  overview: {
    title: "Overview of Hong Kong government funding schemes on one page",
    description:
      "All Hong Kong government funding schemes for enterprises by stage, with limit and government share, on one page to print.",
    heading: "Overview on one page",
    intro: "By the stage of a business each scheme is mainly for. Excludes closed and merged schemes.",
    editionIntro: (count: number, day: string) => `The ${count} schemes of the edition of ${day}, by stage.`,
    /** What government pays at most, in percent; of each slice, where it depends on the amount. */
    share: (...percents: number[]) => `government ${percents.map((percent) => `${percent}%`).join(", then ")}`,
    guaranteed: (percent: number) => `${percent}% guaranteed`,
    nothingToMatch: "nothing to match",
    /** Before a figure that is over. */
    last: "Last: ",
    comma: ", ",
    /** What the marks before the lines mean. */
    legend: {
      open: "Open when last checked, at most a year ago",
      unconfirmed: "Not confirmed for a year",
      unknown: "Status unclear",
    },
    announced: "* Announced, not known to be open.",
    comingSoon: "* Coming soon, as the chart marks it.",
    percentage: "A percentage is the most the Government pays or guarantees.",
    asPrinted: "Bold figures of the chart are as printed; the same in words is below them.",
  },
};
