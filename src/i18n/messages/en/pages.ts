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
    earlier: (period: string) => `Earlier: ${period}`,
    mainTrack: "General",
    chart: (day: string) => `On the chart of ${day}`,
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
    officialSources: (count: number) => `Official and Legislative Council documents (${count})`,
    otherSources: (count: number) => `Other supporting sources (${count})`,
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
    instead: "Look at instead",
    noSuccessor: "Nothing is documented to have taken its place. These come near to it and are not known to be over:",
    inCommon: (shared: string) => `In common: ${shared}`,
    successorOf: "Follows on from",
    checked: (day: string) => `Checked against sources on ${day}.`,
    noLink: "not linked",
    stated: (day: string) => `dated ${day}`,
    undated: "no date",
    showSource: "Date and source",
    textSources: "We wrote the text; each figure leads to its source.",
  },
  overview: {
    title: "Overview of Hong Kong government funding schemes on one page",
    description:
      "All Hong Kong government funding schemes for enterprises by stage, with cap and ratio, on one page to print.",
    heading: "Overview on one page",
    intro: "Schemes not known to be closed or merged, by the stage of a business they are mainly for.",
    editionIntro: (count: number, day: string) => `The ${count} schemes of the edition of ${day}, by stage.`,
    comingSoon: "* Coming soon, as the chart marks it.",
    announced: "* Announced, not known to be open.",
    ratio: "A ratio is government : applicant; a percentage is what government pays or guarantees at most.",
  },
  edition: {
    title: (day: string) => `Hong Kong government funding schemes on ${day}`,
    description: (count: number, day: string) =>
      `The ${count} recurring funding schemes of the overview chart, with caps, ratios and status as they stood on ${day}.`,
    schemeDescription: (name: string, day: string) =>
      `${name}, Hong Kong, as it stood on ${day}: cap, ratio and status of that day, with their sources.`,
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
      "Every dated change of Hong Kong government funding schemes: caps, ratios, openings, closings and mergers, newest first.",
    heading: "What changed, and when",
    intro: (count: number) =>
      `${count} dated changes in caps, shares and status, newest first. Each leads to its sources.`,
    year: "Year",
    scheme: "Scheme",
    allYears: "All years",
    allSchemes: "All schemes",
    years: "Go to a year",
    shown: { one: "1 change", many: "{n} changes" },
    first: (words: string) => `First documented: ${words}`,
    announced: (words: string) => `Announced: ${words}`,
    restated: "Terms changed in detail; the main figures stay",
    noFigure: "no figure documented",
  },
  freshness: {
    title: "How fresh the evidence is",
    description: "Every scheme of the catalogue by the age of the evidence of its status, the oldest first.",
    heading: "How fresh the evidence is",
    intro: "Every scheme by the age of the newest evidence of its status, oldest first: these most need checking.",
    scheme: "Scheme",
    status: "Status",
    words: {
      grades: { recent: "Recent", ageing: "Ageing", old: "Old" },
      months: { one: "1 month old", many: "{n} months old" },
      years: { one: "1 year old", many: "{n} years old" },
      thisMonth: "this month",
    },
    gradesMeaning: "Recent: up to 6 months. Ageing: up to 18. Old: more. Counted in your browser, today.",
  },
  about: {
    title: "About this catalogue",
    description:
      "How the catalogue of Hong Kong government funding schemes is made: method, sources, limits, licence, accessibility and how to report a wrong figure.",
  },
  notFound: {
    title: "Page not found",
    text: "There is no such page. The address may have been mistyped, or the page was renamed.",
    back: "All schemes",
  },
  root: { title: "Hong Kong Funding Schemes · 香港政府資助計劃一覽" },
};
