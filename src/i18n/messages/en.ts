import type { Difference } from "../../catalogue/changes.ts";
import type { PartialDate } from "../../catalogue/partial-date.ts";
import { certainty } from "../../catalogue/partial-date.ts";
import type { Cap, Limit, Share, Term } from "../../catalogue/schema/record.ts";
import type {
  AliasKind,
  Applicant,
  Basis,
  CapKind,
  Evidence,
  Instrument,
  Partner,
  Sector,
  SourceKind,
  Stage,
  State,
} from "../../catalogue/schema/vocabulary.ts";
import { englishDate } from "../dates.ts";
import { englishShortMoney, money } from "../money.ts";

const bases: Record<Basis, string> = {
  enterprise: "enterprise",
  project: "project",
  application: "application",
  person: "person",
  unit: "unit",
  loan: "loan",
  fund: "fund",
  university: "university",
  tonne: "tonne",
};

const capKinds: Record<CapKind, string> = {
  grant: "grant",
  loan: "loan",
  guarantee: "guaranteed amount",
  investment: "investment",
  "in-kind": "value in kind",
  package: "package, aid in kind included",
};

const partners: Record<Partner, string> = {
  applicant: "applicant",
  industry: "industry sponsor",
  investor: "co-investor",
  sponsor: "sponsor",
  university: "university and industry",
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const start = (from: PartialDate): string =>
  ({
    stated: englishDate(from),
    by: `${englishDate(from)} or earlier`,
    inferred: `about ${englishDate(from)} (inferred)`,
  })[certainty(from)];

const end = (until: PartialDate): string =>
  ({
    stated: englishDate(until),
    by: `${englishDate(until)} at the latest`,
    inferred: `about ${englishDate(until)} (inferred)`,
  })[certainty(until)];

const basis = (cap: Cap): string => {
  const unit = `per ${bases[cap.per]}${cap.every ? ` per ${cap.every}` : ""}`;
  const kind = cap.of && cap.of !== "grant" ? `${capKinds[cap.of]} ` : "";
  if (cap.inForce) return `${kind}${unit}, running at any one time`;
  // Only of grants is it documented throughout that the ceiling adds up over all projects.
  return `${kind}${unit}${kind === "" && cap.per === "enterprise" && !cap.every ? ", cumulative" : ""}`;
};

/** A share where space is short: `3:1`, `50%`. */
export const shareShort = (share: Share): string => {
  switch (share.kind) {
    case "match":
      return `${share.government}:${share.applicant}`;
    case "rate":
    case "guarantee":
      return `${share.percent}%`;
    case "full":
      return "100%";
    case "tiers":
      return share.tiers.map(({ percent }) => `${percent}%`).join("/");
  }
};

const shareText = (share: Share): string => {
  switch (share.kind) {
    case "match":
      return `Government ${share.government} : ${share.applicant} ${partners[share.partner ?? "applicant"]}`;
    case "rate":
      return `Up to ${share.percent}% of cost`;
    case "guarantee":
      return share.choices ? `${share.choices.join("%, ")}% guaranteed` : `${share.percent}% guaranteed`;
    case "full":
      return "No matching money needed";
    case "tiers":
      return (
        share.tiers
          .map(
            ({ upTo, percent }, index) =>
              `${percent}% ${index === 0 ? "for the first" : "from there to"} ${money(upTo)}`,
          )
          .join(", ") + (share.of === "grant" ? " paid" : " of cost")
      );
  }
};

export const en = {
  siteName: "Hong Kong Funding Schemes",
  siteTagline: "What the Hong Kong government pays enterprises: how much, at what ratio, since when, and who says so",
  skipToContent: "Skip to content",
  navigation: {
    catalogue: "All schemes",
    overview: "Overview",
    changes: "Changes",
    about: "About",
    label: "Main",
    language: "Language",
    stages: "Stages",
    breadcrumb: "Where you are",
  },
  footer: {
    notGovernment: "This is not a government website. Check the administrator's own page before you decide anything.",
    publisher: (name: string) => `Published by ${name}.`,
    licence: "Code under the MIT licence, data under CC BY 4.0.",
    privacy: "No cookies, no tracking, nothing loaded from elsewhere.",
  },
  colon: ": ",
  fullStop: ". ",
  semicolon: "; ",
  comma: ", ",
  listEnd: " and ",

  stages: {
    startup: "Start-up",
    rnd: "R&D",
    expansion: "Market expansion",
    "tech-adoption": "Technology adoption",
    production: "Production",
    training: "Training",
    financing: "Financing",
  } satisfies Record<Stage, string> as Record<Stage, string>,
  stageIntro: {
    startup: "For founders and young companies: seed money, incubation and university spin-offs.",
    rnd: "For developing something new: research projects, researchers' pay, trials and patents.",
    expansion:
      "For selling more, in Hong Kong, the Mainland and abroad: exhibitions, branding, new markets and industry bodies' projects.",
    "tech-adoption": "For putting existing technology to use: systems, equipment and greener fleets.",
    production: "For making things in Hong Kong: production lines, cleaner factories, farms and fisheries.",
    training: "For people: training courses, internships and wages for those newly hired.",
    financing: "For borrowing and raising capital: guaranteed loans, microloans and public venture funds.",
  } satisfies Record<Stage, string> as Record<Stage, string>,
  instruments: {
    "matching-grant": "Matching grant",
    grant: "Grant",
    "cash-rebate": "Cash rebate",
    "manpower-subsidy": "Wage subsidy",
    incubation: "Incubation",
    investment: "Investment",
    loan: "Loan",
    "loan-guarantee": "Loan guarantee",
  } satisfies Record<Instrument, string> as Record<Instrument, string>,
  applicants: {
    sme: "SME",
    company: "Company of any size",
    startup: "Start-up",
    "trade-association": "Trade association",
    ngo: "Non-profit body",
    "public-body": "Public body or R&D centre",
    university: "University",
    individual: "Individual",
    student: "Student",
  } satisfies Record<Applicant, string> as Record<Applicant, string>,
  sectors: {
    all: "Any trade",
    ict: "Information technology",
    ai: "Artificial intelligence",
    finance: "Finance",
    fintech: "Fintech",
    manufacturing: "Manufacturing",
    electronics: "Electronics",
    biotech: "Biotech and health technology",
    "chinese-medicine": "Chinese medicine",
    "elderly-care": "Elderly care",
    rehabilitation: "Rehabilitation",
    construction: "Construction",
    retail: "Retail",
    "food-and-beverage": "Food and beverage",
    "personal-services": "Personal services",
    tourism: "Tourism",
    logistics: "Logistics",
    transport: "Transport",
    maritime: "Maritime",
    aviation: "Aviation",
    environment: "Environment",
    energy: "Energy",
    recycling: "Recycling",
    agriculture: "Agriculture",
    fisheries: "Fisheries",
    "creative-industries": "Creative industries",
    arts: "Arts",
    film: "Film",
    design: "Design",
    fashion: "Fashion",
    "professional-services": "Professional services",
    "social-enterprise": "Social enterprise",
  } satisfies Record<Sector, string> as Record<Sector, string>,
  states: {
    announced: "Announced",
    open: "Open",
    paused: "Paused",
    closed: "Closed",
    merged: "Merged",
    unknown: "Not known",
  } satisfies Record<State, string> as Record<State, string>,
  sourceKinds: {
    official: "official",
    legco: "Legislative Council",
    press: "press",
    commercial: "company",
    chart: "the chart",
  } satisfies Record<SourceKind, string> as Record<SourceKind, string>,
  evidence: {
    high: "Well documented",
    medium: "Documented in part",
    low: "Weakly documented",
  } satisfies Record<Evidence, string> as Record<Evidence, string>,
  evidenceMeaning: {
    high: "An official or otherwise reliable source states the figure and its date.",
    medium: "One reliable source, or an official one without a clear date.",
    low: "Inferred, or one weak source. Ask before you rely on it.",
  } satisfies Record<Evidence, string> as Record<Evidence, string>,
  aliasKinds: {
    short: "Short form",
    former: "Former name",
    colloquial: "Also called",
    misspelling: "Also written",
    track: "Part",
    need: "Pays for",
  } satisfies Record<AliasKind, string> as Record<AliasKind, string>,

  /** Figures in words. */
  figure: {
    money,
    shortMoney: englishShortMoney,
    upTo: "Up to",
    between: (from: number, to: number) => `${money(from)} to ${money(to)}`,
    percent: (value: number) => `${value}%`,
    basis,
    per: (per: Basis, every: "month" | "year" | undefined) => `per ${bases[per]}${every ? ` per ${every}` : ""}`,
    measure: (limit: Exclude<Limit, Cap>) =>
      `${plural(limit.months, "month")} of wages and rents per ${bases[limit.per]}`,
    lowerOf: "whichever is lower",
    noCeiling: "No fixed ceiling",
    notDocumented: "No figure documented",
    notDocumentedThen: "No figure documented for that day",
    ceilingNotDocumented: "Ceiling not documented",
    share: shareText,
    shareShort,
    shareSpecial: (percent: number, what: string) => `${percent}%: ${what}`,
    shareNotDocumented: "Share not documented",
    months: (most: number, least?: number) =>
      least ? `${least} to ${plural(most, "month")}` : `up to ${plural(most, "month")}`,
    monthsAtLeast: (least: number) => `at least ${plural(least, "month")}`,
    projects: (count: number) => `up to ${plural(count, "project")}`,
    concurrent: (count: number) => `${count} at a time`,
    people: (count: number) => `up to ${count} ${count === 1 ? "person" : "people"} at a time`,
    monthsBetween: (count: number) => `one application every ${count === 1 ? "month" : `${count} months`}`,
    firstPayment: ({ percent, hkd }: NonNullable<Term["firstPayment"]>) =>
      [percent && `up to ${percent}% of the grant`, hkd && `up to ${money(hkd)}`].filter(Boolean).join(" or ") +
      (percent && hkd ? ", whichever is lower" : ""),
    noFirstPayment: "none; paid afterwards",
    projectCost: ({ atLeast, atMost }: NonNullable<Term["projectCost"]>) =>
      atLeast && atMost
        ? `${money(atLeast)} to ${money(atMost)}`
        : atLeast
          ? `at least ${money(atLeast)}`
          : `at most ${money(atMost ?? 0)}`,
  },
  term: {
    duration: "Duration",
    projects: "Projects",
    people: "People",
    interval: "How often",
    firstPayment: "Paid in advance",
    projectCost: "Size of project",
    within: (track: string) => `Counts towards: ${track}`,
    pool: "Set aside in all",
    limits: "Ceilings",
    share: "Share",
    also: "Also",
    period: "Held",
    sources: "Sources",
    evidence: "Evidence",
  },
  date: englishDate,
  period: (from: PartialDate | undefined, until: PartialDate | undefined): string => {
    if (from && until) return `${start(from)} to ${end(until)}`;
    if (from) return `Since ${start(from)}`;
    return until ? `Until ${end(until)}; start not documented` : "Start not documented";
  },
  /** What changed from one term to the next. */
  change: {
    difference: (difference: Difference): string => {
      switch (difference.field) {
        case "cap": {
          const { before, after } = difference;
          if (before === "none" || after === "none") {
            return `cap ${before === "none" ? "none" : money(before.hkd)} → ${after === "none" ? "none" : `${money(after.hkd)} ${basis(after)}`}`;
          }
          const sameBasis = basis(before) === basis(after);
          return `cap ${money(before.hkd)}${sameBasis ? "" : ` ${basis(before)}`} → ${money(after.hkd)} ${basis(after)}`;
        }
        case "share":
          return `share ${shareShort(difference.before)} → ${shareShort(difference.after)}`;
        case "months":
          return `duration ${difference.before} → ${plural(difference.after, "month")}`;
        case "projects":
          return `projects ${difference.before} → ${difference.after}`;
        case "people":
          return `people ${difference.before} → ${difference.after}`;
      }
    },
    from: (day: PartialDate) => `From ${start(day)}`,
    day: start,
  },
  announcedOn: (day: PartialDate) => `Announced on ${englishDate(day)}, not known to be in force`,
  asOf: (day: PartialDate) => `as of ${englishDate(day)}`,
  since: (day: PartialDate) => `since ${start(day)}`,
  until: (day: PartialDate) => `until ${end(day)}`,
  parenthesis: (text: string) => ` (${text})`,

  status: {
    /** One short line: the state and the date that belongs to it. */
    line: {
      announced: (day: string) => `Announced, as of ${day}`,
      open: (day: string) => `Open, as of ${day}`,
      paused: (day: string) => `Paused, as of ${day}`,
      closed: (day: string) => `Closed, as of ${day}`,
      merged: (day: string) => `Merged, as of ${day}`,
      unknown: (day: string) => `Not known; last evidence ${day}`,
    } satisfies Record<State, (day: string) => string> as Record<State, (day: string) => string>,
    since: {
      announced: (day: string) => `Announced ${day}`,
      open: (day: string) => `Open from ${day}`,
      paused: (day: string) => `Paused since ${day}`,
      closed: (day: string) => `Closed since ${day}`,
      merged: (day: string) => `Merged ${day}`,
      unknown: (day: string) => `Not known since ${day}`,
    } satisfies Record<State, (day: string) => string> as Record<State, (day: string) => string>,
    notBegun: (day: string | undefined) => (day ? `Not yet begun (began ${day})` : "Not yet begun"),
    oneOff: "One-off measure, not a standing scheme",
  },

  catalogue: {
    title: "Hong Kong government funding schemes for enterprises",
    description: (count: number) =>
      `${count} Hong Kong government funding schemes for SMEs and other enterprises: cap, matching ratio, who may apply and status, every figure with its date and source.`,
    heading: "Find funding for your business",
    intro: (count: number) =>
      `${count} schemes of the Hong Kong government. Every figure says since when it holds and who says so.`,
    searchLabel: "Search by name, need or amount",
    searchPlaceholder: "BUD, exhibition, 60萬…",
    searchClear: "Clear",
    searchWithoutScript:
      "Search and filters need JavaScript. All schemes are listed below, and each stage has a page of its own.",
    allStages: "All",
    filters: "Filters",
    facets: { instrument: "How it pays", applicant: "Who may apply", sector: "Trade", status: "Status" },
    sectorHint: "Schemes for any trade are always included.",
    sort: "Order",
    sorts: {
      relevance: "Best match",
      stage: "By stage",
      amount: "Highest amount",
      name: "Name",
      updated: "Latest evidence",
    },
    noMatch: "Nothing matches",
    stagesInstead: "Or browse a stage",
    showAll: "Show all schemes",
    jumpToList: "Skip to the list",
  },
  /** What the catalogue's script says; sentences with slots, as functions cannot travel in a page. */
  live: {
    results: { one: "1 scheme", many: "{n} schemes" },
    resultsFor: { one: "1 scheme for “{q}”", many: "{n} schemes for “{q}”" },
    filtersOn: "Filters ({n} on)",
    remove: "Remove: {choice}",
    clearAll: "Clear all",
    noMatchFor: "No scheme matches “{q}”.",
    noMatchForChoices: "No scheme fits all the choices made. Remove one of them:",
    nearest: "Nearest by name",
    loading: "Loading the search…",
    searchFailed: "The search could not be loaded. Filters and stages still work; reload the page to try again.",
  },
  /** Why a scheme was found, where its name does not show it; by the kind of reason. */
  why: {
    former: "Former name “{text}”",
    alias: "Known as “{text}”",
    track: "Part: “{text}”",
    need: "Pays for “{text}”",
    stage: "Stage: {text}",
    instrument: "How it pays: {text}",
    applicant: "Who may apply: {text}",
    sector: "Trade: {text}",
    administrator: "Run by {text}",
    amount: "Cap {text}",
    amountPast: "Former cap {text}",
    share: "Share {text}",
    code: "Code “{text}”",
    name: "Name “{text}”",
    text: "Mentions “{text}”",
    shared: "{reason}, which may also mean {others}",
    and: " or ",
  },
  dayShown: {
    control: "Show what held on another day",
    date: "Day",
    show: "Show",
    edition: (day: string) => `The edition of ${day}`,
    today: "Today",
    banner: (day: string) => `As it stood on ${day}`,
    bannerNote: "Figures, names and status of that day; texts are of today.",
    back: "Back to today",
    failed: "The figures of that day could not be loaded. What you see is as of today.",
    editionNote: (day: string) => `This page shows the catalogue as it stood on ${day}.`,
  },
  stagePage: {
    title: (stage: string) => `${stage}: Hong Kong government funding schemes`,
    description: (stage: string, count: number, intro: string) =>
      `${count} Hong Kong government funding schemes, ${stage}. ${intro}`,
    count: (open: number, total: number) => `${total} schemes, ${open} of them last seen open.`,
    noLonger: "Closed, merged or not known",
    search: "Search and filter these schemes",
  },
  card: {
    source: "Date and source",
    moreTracks: (count: number) =>
      count === 1 ? "and 1 more part with its own figures" : `and ${count} more parts with their own figures`,
    lastTerms: "Last figure",
    toCome: "Announced",
    uncertain: "Weak evidence",
  },
  scheme: {
    title: (name: string, code: string | undefined) => `${name}${code ? ` (${code})` : ""}, Hong Kong`,
    howMuch: "How much",
    inForce: "In force",
    lastInForce: "Last in force",
    firstDocumented: "First documented",
    tracks: "All parts and their figures",
    history: "Figures over time",
    allTerms: (count: number) => `All ${count} dated terms`,
    figures: "Figure",
    part: "Part",
    mainTrack: "General",
    chart: "On the chart of 29 April 2020",
    chartSource: (publisher: string, title: string, day: string) =>
      `As printed by the ${publisher} in “${title}”, ${day}. Shown unchanged, also where other sources differ.`,
    atAGlance: "At a glance",
    aside: "Links and facts",
    who: "Who may apply",
    funds: "What it pays",
    excludes: "What it does not pay",
    apply: "How to apply",
    conflicts: "Where sources disagree",
    unknowns: "What is not known",
    sources: "All sources",
    status: "Status",
    life: "What happened",
    lineage: "Line of succession",
    officialPages: "Official pages",
    officialPageIn: { en: "In English", "zh-Hant": "In Chinese" },
    noOfficialPage: "No official page over https is known.",
    administrator: "Run by",
    fund: "Paid from",
    instrument: "How it pays",
    applicants: "Applicants",
    sectors: "Trades",
    stages: "Stage",
    related: "See also",
    succeededBy: "Look at instead",
    successorOf: "Follows on from",
    alsoKnownAs: "Also known as",
    checked: (day: string) => `Record compared with its sources on ${day}.`,
    noLink: "named without a link",
    stated: (day: string) => `dated ${day}`,
    undated: "undated",
    note: "Note",
    emptyList: "Nothing documented.",
    showSource: "Date and source",
    background: "Used for the texts",
    report: "Is something wrong? Tell us with a source.",
    textSources: "Texts are our own words; each figure links to its source.",
    partOf: "Schemes",
  },
  overview: {
    title: "Overview of Hong Kong government funding schemes on one page",
    description: "All Hong Kong government funding schemes for enterprises by stage, with cap and ratio, on one page to print.",
    heading: "Overview on one page",
    intro: "Schemes not known to be closed or merged, by the stage of a business they are mainly for.",
    editionIntro: (count: number, day: string) => `The ${count} schemes of the edition of ${day}, by stage.`,
    comingSoon: "* Coming soon, as the chart marks it.",
    ratio: "A ratio is government : applicant; a percentage is what government pays or guarantees at most.",
  },
  edition: {
    title: (day: string) => `Hong Kong government funding schemes on ${day}`,
    description: (day: string) => `The 46 recurring funding schemes of the overview chart, with caps, ratios and status as they stood on ${day}.`,
    heading: (day: string) => `The edition of ${day}`,
    overviewTitle: (day: string) => `Overview on one page, ${day}`,
    pageTitle: (page: string, day: string) => `${page}, as of ${day}`,
    members: (count: number) => `The ${count} schemes of the edition`,
    running: "Also documented as running that day",
    notRunning: "Not yet begun, or already over",
  },
  changes: {
    title: "What changed, and when",
    description: "Every dated change of Hong Kong government funding schemes: caps, ratios, openings, closings and mergers, newest first.",
    heading: "What changed, and when",
    intro: (count: number) => `${count} dated changes in caps, shares and status, newest first. Each leads to its sources.`,
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
    evidence: "Evidence of",
    age: "Age today",
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
  embed: {
    link: "Put it on your site",
    credit: {
      full: "Open the full page",
      notGovernment: "Not a government website.",
      newTab: "Links with an arrow open in a new tab.",
    },
    title: "Put the funding catalogue on your site",
    description:
      "How to show the Hong Kong funding schemes on another website: the whole catalogue, one stage or one scheme, as lines to paste or as files for your own server.",
    intro:
      "Show the whole catalogue, one stage or one scheme on a page of your own. Paste a few lines where it should stand; you need no developer.",
    choose: "Choose what to show",
    withoutScript:
      "The choices and the preview need JavaScript. The lines below work as they stand and show the whole catalogue; to show something else, change data-view to stage:ID or scheme:ID. The ID is the last part of the address of that stage's or scheme's page.",
    what: "What",
    wholeCatalogue: "The whole catalogue",
    stages: "One stage",
    schemes: "One scheme",
    language: "Language",
    day: "As of a day",
    dayHint: "Leave it empty to show what holds today.",
    look: "Look",
    ownAccent: "Own colour for links and buttons",
    accent: "Links and buttons",
    ownPaper: "Own background",
    paper: "Background",
    lookHint: "A colour on which text could not be read is corrected until it can.",
    radius: "Corners",
    radii: { default: "As designed", square: "Square", round: "Round" },
    font: "Typeface",
    fonts: { system: "The reader's own", sans: "Sans serif", serif: "Serif" },
    brightness: "Light or dark",
    brightnesses: { auto: "As the reader's device", light: "Always light", dark: "Always dark" },
    preview: "Preview",
    code: "Lines to paste",
    copy: "Copy",
    copied: "Copied",
    copyFailed: "Select the lines and copy them",
    ways: {
      script: {
        heading: "With a script: the frame is as tall as its content",
        text: "Recommended. The link above the script is what remains where scripts do not run; it disappears once the frame is there.",
      },
      frame: {
        heading: "Without a script: a frame of a fixed height",
        text: "For systems that accept no script. The frame scrolls by itself. If you later add the script on its own below it, without data-view, the frame becomes as tall as its content.",
      },
      files: {
        heading: "As files on your own server",
        text: "Builds a folder that needs no server program. The first command builds the complete site for the path you name; the second only the pages without header and footer, for a site that has its own.",
      },
    },
    policy: "If your site has a content security policy",
    policyText: "Add these sources to the lines your site already sends. Nothing else is needed: no inline script, no inline style.",
    know: "What you should know",
    facts: (host: string) => [
      "No cookies and no tracking. The frame asks nothing of any other server than " + host + ".",
      "What readers search for stays in their browser. Your page learns the frame's height and which of our pages it shows, nothing else.",
      "Storage on the reader's device is optional: where browsers block it in frames, everything else works.",
      "Links between our pages stay in the frame. Official pages, sources and the full page open in a new tab.",
      "The frame follows your colours only as far as text in it stays readable (WCAG 2.2 AA).",
      "Search engines are told to list the full page and not the frame's content.",
      "The line saying that this is not a government website stays in the frame.",
      "If you put the frame in a sandbox, allow scripts, same-origin and popups.",
    ],
  },
  notFound: {
    title: "Page not found",
    text: "There is no such page. The address may have been mistyped, or the page was renamed.",
    back: "All schemes",
  },
  root: { title: "Hong Kong Funding Schemes · 香港政府資助計劃一覽", choose: "Choose a language" },
};

export type Messages = typeof en;
