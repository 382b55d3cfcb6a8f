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

/** What the money is for, as an owner would say it. */
export const PURPOSES = [
  "start",
  "systems",
  "markets",
  "hire",
  "train",
  "finance",
  "research",
  "production",
  "green",
  "vehicles",
  "events",
  "trade-wide",
  "relief",
] as const;

/** Who signs the application and answers for it. */
export const LEADS = [
  "company",
  "unincorporated",
  "charity",
  "trade-body",
  "public-body",
  "institute",
  "university",
  "person",
  "student",
  "fund",
  "issuer",
] as const;

/** Who may or must take part beside the one that leads. */
export const PARTNER_KINDS = [...LEADS, "mainland-party", "overseas-party", "investor", "sponsor"] as const;

/**
 * Those who may apply, as a reader chooses among them and an address names them; records say it by `lead`, `partner`
 * and `conditions`.
 */
export const APPLICANTS = [
  "sme",
  "company",
  "unincorporated",
  "startup",
  "partner",
  "trade-association",
  "ngo",
  "public-body",
  "university",
  "individual",
  "student",
  "issuer",
] as const;

/** Whom one turns to first. */
export const ROUTES = [
  "direct",
  "bank",
  "institute",
  "university",
  "fund",
  "ngo",
  "intermediary",
  "invitation",
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

/** As what an applicant has to be registered. */
export const REGISTRATIONS = ["business", "company", "charity", "society", "statutory", "licence"] as const;

/** Where a project is carried out. */
export const PLACES = [
  "hong-kong",
  "mainland",
  "gba",
  "overseas",
  "loop",
  "science-park",
  "cyberport",
  "northern-metropolis",
] as const;

/** Whom a condition on a person is about: who is hired, who is trained, or who applies or owns the business. */
export const PERSON_ROLES = ["hired", "trained", "owner"] as const;

/** The least degree a person must hold. */
export const DEGREES = ["sub-degree", "bachelor", "master", "doctorate"] as const;

/** What a person's standing in Hong Kong must be. */
export const RESIDENCES = ["permanent", "may-work"] as const;

/** Whether two kinds of public money go together; `may`: a source says that they do. */
export const TOGETHER_RULES = ["not", "not-same-cost", "declare", "needs", "may"] as const;

/** Public money that is no single scheme of the catalogue. */
export const OTHER_MONEY = ["public-money", "incubation", "wage-subsidy", "same-scheme"] as const;

/** Whose firms count as one under a ceiling; `each`: a source says that every firm has its own. */
export const SHARERS = ["same-owner", "same-registration", "related", "each"] as const;

/** When applications are taken. */
export const INTAKES = ["all-year", "rounds", "once"] as const;

/** From when on a project may begin, or a cost arise, and still be paid. */
export const BEGINNINGS = ["after-agreement", "after-approval", "after-submission", "any-time"] as const;

/** The day from which the days to apply or to claim are counted. */
export const TIMED_EVENTS = [
  "project-start",
  "project-end",
  "event-start",
  "event-end",
  "hire",
  "purchase",
  "payment",
  "approval",
  "course-start",
  "course-end",
  "issue",
  "incorporation",
  "deregistration",
] as const;

export const TIME_UNITS = ["days", "working-days", "weeks", "months"] as const;

/** Papers that are asked for. */
export const PAPERS = [
  "business-registration",
  "incorporation",
  "annual-return",
  "identity",
  "charity-status",
  "licence",
  "proof-of-business",
  "accounts",
  "bank-statements",
  "tax-return",
  "mpf-records",
  "plan",
  "budget",
  "quotations",
  "contract",
  "receipts",
  "employment-contract",
  "cv",
  "degree",
  "support-letter",
  "declaration",
  "photos",
] as const;

/** What an applicant owes once the money is approved. */
export const DUTIES = [
  "progress-report",
  "final-report",
  "audit",
  "keep-records",
  "pay-back",
  "acknowledge",
  "share-results",
  "own-account",
  "guarantee",
  "inspection",
] as const;

/** Who pays for an audit: the applicant, or it counts as a cost of the project. */
export const PAYERS = ["applicant", "project"] as const;

/** What a dated figure of the scheme's record counts. */
export const RECORD_FIGURES = [
  "applications",
  "approved",
  "rejected",
  "beneficiaries",
  "approved-hkd",
  "paid-hkd",
  "days-pledged",
  "days-taken",
] as const;

/** What a first payment is a percentage of, where that is not the grant. */
export const FIRST_PAYMENT_BASES = ["first-six-months", "first-year", "project-cost", "ceiling"] as const;

/** What a ceiling binds, where that is not the money paid: the cost that counts, or what runs at any one time. */
export const BOUND = ["cost", "running"] as const;

/** The states, as shown, in which one can apply as far as is known. */
export const OPEN_STATES: readonly string[] = ["open", "unconfirmed"];

export type Stage = (typeof STAGES)[number];
export type Instrument = (typeof INSTRUMENTS)[number];
export type Applicant = (typeof APPLICANTS)[number];
export type Purpose = (typeof PURPOSES)[number];
export type Lead = (typeof LEADS)[number];
export type PartnerKind = (typeof PARTNER_KINDS)[number];
export type Route = (typeof ROUTES)[number];
export type Registration = (typeof REGISTRATIONS)[number];
export type Place = (typeof PLACES)[number];
export type PersonRole = (typeof PERSON_ROLES)[number];
export type Degree = (typeof DEGREES)[number];
export type Residence = (typeof RESIDENCES)[number];
export type TogetherRule = (typeof TOGETHER_RULES)[number];
export type OtherMoney = (typeof OTHER_MONEY)[number];
export type Sharer = (typeof SHARERS)[number];
export type Intake = (typeof INTAKES)[number];
export type Beginning = (typeof BEGINNINGS)[number];
export type TimedEvent = (typeof TIMED_EVENTS)[number];
export type TimeUnit = (typeof TIME_UNITS)[number];
export type Paper = (typeof PAPERS)[number];
export type Duty = (typeof DUTIES)[number];
export type Payer = (typeof PAYERS)[number];
export type RecordFigure = (typeof RECORD_FIGURES)[number];
export type FirstPaymentBase = (typeof FIRST_PAYMENT_BASES)[number];
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
