import { englishDate } from "../dates.ts";
import type { Facts, Section } from "./section.ts";

const beginning = ({ editions: [chart] }: Facts): string =>
  chart
    ? `It began with the overview chart that the ${chart.publisher.en} drew up on ${englishDate(chart.date)}; schemes launched since have been added.`
    : "";

/** The about page in English. */
export const en = (facts: Facts): Section[] => [
  {
    id: "what",
    heading: "What this is",
    body: [
      `A catalogue of ${facts.schemes} funding schemes of the Hong Kong government: for enterprises, their associations, employers and single trades, and beside them some for charities, issuers of securities and people. ${beginning(facts)}`,
      "It is not a government website and gives no advice on any application. The body that runs a scheme decides; the scheme's page links to the official one where we have found it.",
    ],
  },
  {
    id: "method",
    heading: "Where the figures come from",
    body: [
      "Every figure has a date and a source. Where we found no source, the page says so; we do not guess.",
      [
        "Figures are kept with the days from and until which they applied. When a scheme changes, the old figures stay with their last day and the new ones are added.",
        "A date is as precise as its source. “Or earlier” means that the figure was in force by then and its first day is not known; “inferred” means that no source states the day.",
        "Each set of figures is marked well documented, documented in part, or weakly documented. A weak figure is underlined with dots.",
        "Where sources disagree, we follow the more official and better dated one, and the page says what the other said.",
        "An official document that we did not read ourselves, and know only as somebody else quotes it, is marked “as quoted by”; figures that rest on such documents alone are documented in part at best.",
        "Comparing a record with its sources again makes no status newer. Each scheme's page says when that was done and what came of it.",
        "We wrote the text. Names, figures, dates and links are facts; no sentence is copied.",
      ],
      `There are ${facts.terms} dated sets of figures today, ${facts.official} of them from an official source.`,
    ],
  },
  {
    id: "status",
    heading: "What “open” means here",
    body: [
      `That a source said so in the month shown. We do not watch application systems, and schemes may close at short notice. The newest confirmation of any scheme is of ${englishDate(facts.newestEvidence)}; for ${facts.olderThanAYear} schemes it is more than a year old. Always check the official page.`,
    ],
  },
  ...facts.editions.map(({ date, rule }) => ({
    id: `chart-${date}`,
    heading: `The chart of ${englishDate(date)}`,
    body: [
      "What the chart printed is shown unchanged, even where other sources differ; the difference is explained beside it.",
      rule.en,
    ],
  })),
  {
    id: "links",
    heading: "Where links lead",
    body: [
      "Only to websites that we have reviewed, always over https. A source on an agent's, a mirror's or an otherwise doubtful website is named with publisher, title and date, but not linked.",
    ],
  },
  {
    id: "languages",
    heading: "Languages",
    body: [
      "English and Traditional Chinese are the original texts. Simplified Chinese is converted from the Traditional text and keeps Hong Kong wording. Where we know of no official Chinese name of a scheme, the English one is shown.",
    ],
  },
  {
    id: "limits",
    heading: "Limits",
    body: [
      [
        `It covers standing schemes for enterprises first. What no firm can apply for itself stands after the others, under a heading of its own; insurance, tax relief and help in kind say that no money is paid. One-off measures are kept where people still look for them, and are marked: ${facts.oneOff.map(({ en }) => en).join(", ")}.`,
        "For lists of eligible items, forms and vetting criteria, see the official pages.",
        "Where a change has been announced without figures, the scheme's page says so.",
      ],
    ],
  },
  {
    id: "privacy",
    heading: "Privacy",
    body: [
      "No cookies, no tracking, no request to another site. What you search for stays in the address bar of your browser and is sent nowhere.",
    ],
  },
  {
    id: "accessibility",
    heading: "Accessibility",
    body: [
      "The site aims at WCAG 2.2 level AA. Every page can be read without JavaScript, with a keyboard, with a screen reader, at 320 pixels' width and at 200% text size, in light and dark, and in print. Automated checks run on every change; people who use assistive technology find what machines miss, so please tell us what does not work.",
    ],
  },
  {
    id: "licence",
    heading: "Licence",
    body: [
      "The code is under the MIT licence. The data is under CC BY 4.0: use it freely, crediting “Hong Kong Funding Schemes”.",
    ],
  },
  {
    id: "report",
    heading: "Is a figure wrong?",
    body: [
      "Open an issue in the project's repository, or write to the publisher of this site. Name the scheme, the figure, what it should be, from which day, and a public source. We cannot use a correction without a source, but it tells us where to look.",
    ],
  },
];
