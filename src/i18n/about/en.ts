import { englishDate } from "../dates.ts";
import type { Facts, Section } from "./section.ts";

const beginning = ({ editions: [chart] }: Facts): string =>
  chart
    ? `It began from the overview chart the ${chart.publisher.en} drew on ${englishDate(chart.date)}, and has grown to the schemes begun since.`
    : "";

/** The about page in English. */
export const en = (facts: Facts): Section[] => [
  {
    id: "what",
    heading: "What this is",
    body: [
      `A catalogue of ${facts.schemes} funding schemes of the Hong Kong government that an enterprise, or an organisation working for enterprises, can apply for. ${beginning(facts)}`,
      "It is not a government website and gives no advice on any application. The administrator of a scheme decides; its own page is linked from ours.",
    ],
  },
  {
    id: "method",
    heading: "How a figure gets here",
    body: [
      "No figure without a date and a source. Where there is no source we say “no figure documented” instead of guessing.",
      [
        "Figures are kept as dated terms. When a scheme changes, the old term stays with its last day, and a new one is added.",
        "A date is as precise as its source. “Or earlier” means that the figure was seen in force by then and its start is not known; “inferred” means that no source states the day.",
        "Each term has an evidence grade: well documented, documented in part, or weakly documented. A weak figure is underlined with dots before you open it.",
        "Where sources disagree, the more official and better dated one is shown, and the page says what the other said.",
        "Texts are our own. Names, figures, dates and links are facts; sentences are never copied.",
      ],
      `Today there are ${facts.terms} dated terms, ${facts.official} of them resting on an official source.`,
    ],
  },
  {
    id: "status",
    heading: "What “open” means here",
    body: [
      `That a source said so, at the month shown. We do not watch application systems, and schemes close without much notice. The newest evidence here is of ${englishDate(facts.newestEvidence)}; of ${facts.olderThanAYear} schemes it is more than a year old. Always check the official page.`,
    ],
  },
  ...facts.editions.map(({ date, rule }) => ({
    id: `chart-${date}`,
    heading: `The chart of ${englishDate(date)}`,
    body: [
      "What the chart printed is shown as printed, also where other sources differ; the difference is explained beside it.",
      rule.en,
    ],
  })),
  {
    id: "links",
    heading: "Where links lead",
    body: [
      "Only to a reviewed list of hosts, over https. A source on an agent's, a mirror's or an otherwise doubtful host is named with publisher, title and date, but not linked.",
    ],
  },
  {
    id: "languages",
    heading: "Languages",
    body: [
      "English and Traditional Chinese are written; Simplified Chinese is derived from the Traditional text character by character, with Hong Kong wording kept. Where no official Chinese name of a scheme is documented, the English one is shown.",
    ],
  },
  {
    id: "limits",
    heading: "Limits",
    body: [
      [
        `It covers recurring schemes for enterprises and their organisations. One-off measures are kept where people still look for them, and are marked: ${facts.oneOff.map(({ en }) => en).join(", ")}.`,
        "Detailed lists of eligible items, forms and vetting rules are left to the official pages.",
        "Where a change was announced and its figures are not public, the record says so.",
      ],
    ],
  },
  {
    id: "privacy",
    heading: "Privacy",
    body: [
      "No cookies, no tracking, no request to another site. What you search for stays in your browser's address bar and is sent nowhere.",
    ],
  },
  {
    id: "accessibility",
    heading: "Accessibility",
    body: [
      "The site aims at WCAG 2.2 level AA. Every page can be read without JavaScript, with a keyboard, with a screen reader, at 320 pixels' width and at 200% text size, in light and dark, and in print. Automated checks run on every change; people who use assistive technology find what machines do not, so please tell us what does not work.",
    ],
  },
  {
    id: "licence",
    heading: "Licence",
    body: [
      "The code is under the MIT licence. The data is under CC BY 4.0: use it freely and name “Hong Kong Funding Schemes”.",
    ],
  },
  {
    id: "report",
    heading: "Is a figure wrong?",
    body: [
      "Open an issue in the project's repository, or write to whoever publishes this copy. Name the scheme, the figure, what it should be, from which day, and a public source that says so. A correction without a source cannot be taken over, but it tells us where to look.",
    ],
  },
];
