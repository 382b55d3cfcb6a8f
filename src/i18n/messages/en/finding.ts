/** The catalogue and stage pages: searching, choosing, another day, cards. */
export const finding = {
  catalogue: {
    title: "Hong Kong government funding schemes for enterprises",
    description: (count: number) =>
      `${count} Hong Kong government funding schemes for SMEs and other enterprises: cap, matching ratio, who may apply and status, every figure with its date and source.`,
    heading: "Find government funding",
    intro: (count: number) => `${count} schemes of the Hong Kong government, every figure with its date and source.`,
    searchLabel: "Search by name, need or amount",
    searchPlaceholder: "BUD, exhibition, HK$600,000",
    toResults: "Skip to the results",
    /** The switch beside the search. */
    onlyOpen: "Only what is open",
    searchWithoutScript:
      "Search and filters need JavaScript. All schemes are listed below, and each stage has a page of its own.",
    searchNotStarted:
      "Search and filters could not be loaded. All schemes are listed below; reload the page to try again.",
    allStages: "All",
    /** Why the numbers of the stages come to more than all. */
    severalStages: "A scheme may belong to several stages.",
    filters: "Filters",
    sort: "Sort by",
    sorts: {
      recommended: "Recommended",
      relevance: "Best match",
      stage: "By stage",
      amount: "Highest amount",
      name: "Name",
      updated: "Latest evidence",
      deadline: "Next date",
    },
    noMatch: "Nothing matches",
    showAll: "Show all schemes",
  },
  /** What the catalogue's script says; sentences with slots, as functions cannot travel in a page. */
  live: {
    results: { one: "1 scheme", many: "{n} schemes" },
    resultsFor: { one: "1 scheme for “{q}”", many: "{n} schemes for “{q}”" },
    filtersOn: "Filters ({n} on)",
    /** On the switch beside the search: what it would leave. */
    openCounts: "{open} confirmed + {unconfirmed} not confirmed for a year",
    /** At the foot of the filters on a phone. */
    /** Where all that was found is over. */
    noneOpen: "None of these is known to be open now.",
    noneOpenForTrade: "No scheme made for “{trade}” is known to be open now.",
    openToAny: "Open, and for any trade",
    allOpen: { one: "Show the one scheme that is open", many: "Show all {n} that are open" },
    comma: ", ",
    showResults: { one: "Show 1 scheme", many: "Show {n} schemes" },
    remove: "Remove: {choice}",
    clearAll: "Clear all",
    noMatchFor: "No scheme matches “{q}”.",
    noMatchForChoices: "No scheme fits all the choices made. Remove one of them:",
    nearest: "Nearest by name",
    showAll: "Show all {n}",
    loadingAll: "Loading all schemes…",
    someMissing: "Some schemes could not be loaded; what you see is a part of them. Reload the page to try again.",
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
    sector: "Industry: {text}",
    administrator: "Run by {text}",
    amount: "Limit {text}",
    amountPast: "Former limit {text}",
    amountFuture: "Later limit {text}",
    share: "Share: {text}",
    shareFuture: "Later share: {text}",
    /** A ratio, never without what it means. */
    ratio: "government {government}%, the other side {other}% ({text})",
    code: "Code “{text}”",
    name: "Name “{text}”",
    text: "Mentions “{text}”",
    shared: "{reason}, which may also mean {others}",
    and: " or ",
  },
  dayShown: {
    control: "View the terms on a past date",
    date: "Day",
    show: "Show",
    edition: (day: string) => `The edition of ${day}`,
    today: "Today",
    /** Which day the page shows, and why; with the slot `{day}`, as the script fills them too. */
    says: {
      shown: {
        title: "As it stood on {day}",
        note: "Figures, names and status are of that day; who may apply and what is covered are as they stand today.",
      },
      loading: { title: "Loading {day}…", note: "Until then you see today." },
      failed: { title: "The figures of {day} could not be loaded.", note: "What you see is as of today." },
      notADay: {
        title: "The day in the address was not understood.",
        note: "A day is written like 2020-04-29. What you see is as of today.",
      },
      outOfReach: {
        title: "{day} cannot be shown.",
        note: "Any day from 1 January 1990 to today can. What you see is as of today.",
      },
    },
    /** The title of a page that shows another day. */
    titled: "{page}, as of {day}",
    back: "Back to today",
    retry: "Try again",
    later: "After the day shown",
    asBuilt: "As of {day}, when this page was made. It may have changed since.",
    withoutScript:
      "Without JavaScript this page shows today, whatever day or search its address asks for. Days with pages of their own:",
    withoutScriptInFrame: "Without JavaScript this page shows today, whatever day or search its address asks for.",
  },
  /** The pages of the list of all schemes, where it is longer than a page. */
  listPage: {
    title: (page: number, of: number) => `All schemes, page ${page} of ${of}`,
    label: "Pages of the list",
    previous: "Previous page",
    next: "Next page",
    number: (page: number) => `Page ${page}`,
  },
  stagePage: {
    title: (stage: string) => `${stage}: Hong Kong government funding schemes`,
    description: (stage: string, count: number, intro: string) =>
      `${count} Hong Kong government funding schemes, ${stage}. ${intro}`,
    count: (open: number, total: number) => `${total} schemes, ${open} of them last seen open.`,
    noLonger: "Closed, merged or unclear",
    notLive: "Not begun, closed, merged or unclear",
    search: "Search and filter these schemes",
  },
  /** Heads what no firm can apply for itself. */
  notForFirms: "For associations, institutions, funds or people: firms cannot apply themselves",
  card: {
    source: "Date and source",
    uncertain: "Weak evidence",
    /** Who it is for, in one line: “For SMEs and start-ups in manufacturing, retail and others”. */
    forWhom: (applicants: readonly string[], sectors: readonly string[], more: boolean) =>
      `For ${list(applicants)}${sectors.length > 0 ? `: ${sectors.join(", ").toLowerCase()}${more ? " and others" : ""}` : ""}`,
    replacedBy: "Replaced by",
  },
};

const list = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${items.at(-1)}` : (items[0] ?? "");
