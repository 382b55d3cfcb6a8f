/**
 * The closed vocabularies of a record. Order is the order in which a page lists them.
 * Their wording in each language lives in `src/i18n`; a value added here without wording fails the type check.
 */

export const STAGES = ["startup", "rnd", "expansion", "tech-adoption", "production", "training", "financing"] as const;

export const INSTRUMENTS = [
  "matching-grant",
  "grant",
  "cash-rebate",
  "manpower-subsidy",
  "incubation",
  "investment",
  "loan",
  "loan-guarantee",
  "insurance",
  "tax-relief",
  "in-kind",
] as const;

export const APPLICANTS = [
  "sme",
  "company",
  "startup",
  "trade-association",
  "ngo",
  "public-body",
  "university",
  "individual",
  "student",
  "issuer",
] as const;

export const SECTORS = [
  "all",
  "ict",
  "ai",
  "finance",
  "fintech",
  "manufacturing",
  "electronics",
  "biotech",
  "chinese-medicine",
  "elderly-care",
  "rehabilitation",
  "construction",
  "retail",
  "food-and-beverage",
  "personal-services",
  "tourism",
  "exhibitions",
  "logistics",
  "transport",
  "maritime",
  "aviation",
  "environment",
  "energy",
  "recycling",
  "agriculture",
  "fisheries",
  "creative-industries",
  "arts",
  "film",
  "design",
  "fashion",
  "professional-services",
  "social-enterprise",
  "social-services",
  "heritage",
  "sports",
] as const;

export const ALIAS_KINDS = ["short", "former", "colloquial", "misspelling", "track", "need"] as const;

export const STATES = ["announced", "open", "paused", "closed", "merged", "unknown"] as const;

/**
 * The states as a reader is shown them, and may choose among them: one more than records have, for a scheme that is
 * open as far as was ever known, but was not seen so for a year.
 */
export const SHOWN_STATES = ["open", "unconfirmed", "announced", "paused", "unknown", "closed", "merged"] as const;

export const SOURCE_KINDS = ["official", "legco", "press", "commercial", "chart"] as const;

/** Whether a public body or the legislature speaks. */
export const isOfficialKind = (kind: SourceKind | undefined): boolean => kind === "official" || kind === "legco";

export const EVIDENCE = ["high", "medium", "low"] as const;

/** What a day ahead is: the first or the last day to apply, a decision, or another change that was announced. */
export const DATE_KINDS = ["opens", "closes", "decision", "change"] as const;

/** What came of comparing a record with its sources again. */
export const CHECK_RESULTS = ["unchanged", "changed"] as const;

/** What a limit is counted on. */
export const BASES = [
  "enterprise",
  "project",
  "application",
  "person",
  "unit",
  "loan",
  "fund",
  "university",
  "tonne",
] as const;

/** What the money of a limit is. */
export const LIMIT_KINDS = ["grant", "loan", "guarantee", "investment", "in-kind", "package", "cover"] as const;

/** Who pays the side that government does not. */
export const PARTNERS = ["applicant", "industry", "investor", "sponsor", "university"] as const;

/** The states, as shown, in which one can apply as far as is known. */
export const OPEN_STATES: readonly string[] = ["open", "unconfirmed"];

export type Stage = (typeof STAGES)[number];
export type Instrument = (typeof INSTRUMENTS)[number];
export type Applicant = (typeof APPLICANTS)[number];
export type Sector = (typeof SECTORS)[number];
export type AliasKind = (typeof ALIAS_KINDS)[number];
export type State = (typeof STATES)[number];
export type ShownState = (typeof SHOWN_STATES)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Evidence = (typeof EVIDENCE)[number];
export type DateKind = (typeof DATE_KINDS)[number];
export type CheckResult = (typeof CHECK_RESULTS)[number];
export type Basis = (typeof BASES)[number];
export type LimitKind = (typeof LIMIT_KINDS)[number];
export type Partner = (typeof PARTNERS)[number];
