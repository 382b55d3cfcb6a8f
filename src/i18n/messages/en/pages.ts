/** The scheme page and the pages about the whole. */
import type { PartialDate } from "../../../catalogue/partial-date.ts";
import { englishDate } from "../../dates.ts";
import { drawing } from "./history.ts";
import { end, start } from "./words.ts";

export const pages = {
  scheme: {
    title: (name: string, code: string | undefined) => `${name}${code ? ` (${code})` : ""}, Hong Kong`,
    howMuch: "How much",
    inForce: (from: PartialDate | undefined, until: PartialDate | undefined) => {
      const days = [from && `since ${start(from)}`, until && `until ${end(until)}`].filter(Boolean).join(", ");
      return days ? `In force ${days}` : "In force; start date unknown";
    },
    /** With from when to when it held. */
    lastKnown: (period: string) => `Last known terms: ${period}`,
    ended: (period: string) => `Ended: ${period}`,
    firstDocumented: (period: string) => `First documented: ${period}`,
    history: "Figures over time",
    drawing,
    byLaw: (period: string) => `Fixed by law: ${period}`,
    earlier: (period: string) => `Earlier: ${period}`,
    mainTrack: "General",
    chartSource: (publisher: string, title: string, day: string) =>
      `As printed by the ${publisher} in “${title}”, ${day}. Shown unchanged, also where other sources differ.`,
    atAGlance: "At a glance",
    aside: "Contents and facts",
    contents: "On this page",
    partsEnded: (count: number) => `Parts that have ended (${count})`,
    partsWithoutSum: (count: number) => `Parts without a published amount (${count})`,
    /** What has been announced in place of the figure above it. */
    announcedNext: (limit: string, day: PartialDate) =>
      `Announced ${englishDate(day)}: ${limit.charAt(0).toLowerCase()}${limit.slice(1)}; start date not announced`,
    officialSources: (count: number) => `Official documents (${count})`,
    otherSources: (count: number) => `Other sources (${count})`,
    lastConfirmed: (evidence: string, checked: string) =>
      `Status last confirmed ${evidence}; sources checked again on ${checked}.`,
    officialPage: "Official page",
    applyOnOfficialPage: "Apply on the official page",
    askBody: "Ask",
    who: "Who may apply",
    funds: "What it covers",
    excludes: "What it does not cover",
    apply: "How to apply",
    conflicts: "Where sources disagree",
    unknowns: "What is not known",
    sources: "All sources",
    life: "What happened",
    lineage: "Before and after",
    officialPageIn: { en: "in English", "zh-Hant": "in Chinese" },
    noOfficialPage: "We have not found an official page for this scheme.",
    administrator: "Run by",
    fund: "Paid from",
    instrument: "Type of support",
    applicants: "Applicants",
    sectors: "Industries",
    stages: "Stage",
    related: "See also",
    instead: "Alternatives",
    noSuccessor: "No replacement has been announced. Similar schemes:",
    noAlternative: "No replacement has been announced. No similar scheme is open.",
    openInStage: (stage: string) => `What is open for: ${stage}`,
    sharedNeeds: (needs: string) => `Also pays for: ${needs}`,
    sharedSectors: (sectors: string) => `For: ${sectors}`,
    successorOf: "Follows on from",
    checked: (day: string) => `Checked against sources on ${day}.`,
    noLink: "not linked",
    /** An official document that was not read itself. */
    quotedBy: (publisher: string, day: string | undefined) =>
      `not read itself, as quoted by ${publisher}${day ? `, ${day}` : ""}`,
    onlyQuoted: "Known only as others quote it.",
    stated: (day: string) => `dated ${day}`,
    undated: "no date",
    showSource: "Date and source",
    textSources: "We wrote the text; each figure leads to its source.",
  },
  chart: {
    printed: (day: string) => `Printed on the chart of ${day}`,
    orMore: (money: string) => `${money} or more`,
    perYear: (money: string) => `${money} a year`,
    years: (count: number) => (count === 1 ? "1 year" : `${count} years`),
  },
  edition: {
    title: (day: string) => `Hong Kong government funding schemes on ${day}`,
    description: (count: number, day: string) =>
      `The ${count} recurring funding schemes of the overview chart, with limits, government share and status as they stood on ${day}.`,
    schemeDescription: (name: string, day: string) =>
      `${name}, Hong Kong, as it stood on ${day}: limit, government share and status of that day, with their sources.`,
    heading: (day: string) => `The edition of ${day}`,
    overviewTitle: (day: string) => `Overview on one page, ${day}`,
    pageTitle: (page: string, day: string) => `${page}, as of ${day}`,
    members: (count: number) => `The ${count} schemes of the edition`,
    running: "Also documented as running that day",
    notRunning: "Not yet begun, or already over",
  },
  changes: {
    title: "What changed, and when",
    description:
      "Every dated change of Hong Kong government funding schemes: limits, openings, closings and mergers, newest first.",
    heading: "What changed, and when",
    intro: (count: number) =>
      `${count} dated changes in limits, government share and status, newest first. Each leads to its sources.`,
    year: "Year",
    scheme: "Scheme",
    allYears: "All years",
    allSchemes: "All schemes",
    shown: { one: "1 change", many: "{n} changes" },
    first: (words: string) => `First documented: ${words}`,
    announced: (words: string) => `Announced: ${words}`,
    restated: "Minor terms changed",
    noFigure: "no figure documented",
    unclear: (what: string | undefined) => `Status unclear${what ? `: ${what}` : ""}`,
  },
  freshness: {
    title: "When each scheme was last confirmed",
    description:
      "The Hong Kong funding schemes that are not known to be over, by the month a source last confirmed their status, the oldest first.",
    heading: "When each scheme was last confirmed",
    intro: (count: number) =>
      `${count} schemes that are not known to be over, by the month a source last confirmed their status. Those at the top most need checking.`,
    scheme: "Scheme",
    confirmed: "Last confirmed",
    age: "Age",
    words: {
      months: { one: "1 month", many: "{n} months" },
      years: { one: "1 year", many: "{n} years" },
      thisMonth: "this month",
    },
    counted: "The age is counted in your browser, as of today.",
  },
  glossary: {
    title: "Glossary of funding terms",
    description:
      "Words met on Hong Kong funding schemes, in plain English: SME, subvented organisation, matching, first payment, loan guarantee and more.",
    heading: "Glossary",
    intro: "Words that stand on the pages of the schemes, in plain English. The rules of each scheme decide.",
    link: "Glossary",
  },
  about: {
    title: "About this site",
    description:
      "How Hong Kong Funding Schemes is made: method, sources, limits, licence, accessibility and how to report a wrong figure.",
  },
  notFound: {
    title: "Page not found",
    text: "There is no page at this address. It may have been mistyped, or the page was renamed.",
    search: "Search",
    back: "All schemes",
  },
  root: { title: "Hong Kong Funding Schemes · 香港政府資助計劃一覽" },
};
