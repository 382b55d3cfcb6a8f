/** Who applies, on what conditions, when, with which papers, and what follows: typed statements as lines. */
import type { After, Condition, RecordLine, SharedBy, TimeWindow } from "../../../catalogue/schema/record.ts";
import type {
  Applicant,
  Beginning,
  Degree,
  Duty,
  Intake,
  Lead,
  OtherMoney,
  Paper,
  PartnerKind,
  Payer,
  PersonRole,
  Place,
  Purpose,
  RecordFigure,
  Registration,
  Residence,
  Route,
  TimedEvent,
  TimeUnit,
  TogetherRule,
} from "../../../catalogue/schema/vocabulary.ts";
import { type ConditionNames, type ConditionWording, conditionText } from "../../conditions.ts";
import { englishDate } from "../../dates.ts";
import { regionNames } from "../../regions.ts";
import { money, plural } from "./words.ts";

const join = (items: readonly string[], last: "and" | "or" = "and"): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const partners: Record<PartnerKind, readonly string[]> = {
  company: ["limited companies"],
  unincorporated: ["sole proprietors", "partnerships"],
  charity: ["non-profit bodies"],
  "trade-body": ["trade bodies"],
  "public-body": ["public bodies"],
  institute: ["R&D centres and public research institutes"],
  university: ["universities"],
  person: ["individuals"],
  student: ["students"],
  fund: ["funds and their managers"],
  issuer: ["issuers"],
  "mainland-party": ["Mainland partners"],
  "overseas-party": ["partners from outside Hong Kong"],
  investor: ["investors"],
  sponsor: ["sponsors"],
};

const registrations: Record<Registration, string> = {
  business: "registered under the Business Registration Ordinance",
  company: "incorporated under the Companies Ordinance",
  charity: "a tax-exempt charity (section 88)",
  society: "registered under the Societies Ordinance",
  statutory: "set up by a law of its own",
  licence: "licensed or on the register",
};

const places: Record<Place, string> = {
  "hong-kong": "Hong Kong",
  mainland: "the Mainland",
  gba: "the Greater Bay Area",
  overseas: "places outside China",
  loop: "the Hong Kong-Shenzhen Loop",
  "science-park": "the Science Park",
  cyberport: "Cyberport",
  "northern-metropolis": "the Northern Metropolis",
};

const degrees: Record<Degree, string> = {
  "sub-degree": "at least a sub-degree",
  bachelor: "at least a bachelor's degree",
  master: "at least a master's degree",
  doctorate: "a doctorate",
};

const residences: Record<Residence, string> = {
  permanent: "a Hong Kong permanent resident",
  "may-work": "allowed to work in Hong Kong",
};

const roles: Record<PersonRole, string> = {
  hired: "The person hired",
  trained: "The person trained",
  owner: "The person who applies",
};

/** 18 months, 2 years. */
const time = (months: number): string =>
  months >= 12 && months % 12 === 0 ? plural(months / 12, "year") : plural(months, "month");

const conditions: ConditionWording = {
  registration: ({ as, what }, { text }) => {
    const ways = as.map((one) => (one === "licence" && what ? text(what) : registrations[one]));
    return sentence([join(ways, "or"), !as.includes("licence") && what && text(what)].filter(Boolean).join("; "));
  },
  listed: ({ rule }) => (rule === "excluded" ? "Not listed on a stock exchange" : "Listed on a stock exchange"),
  subvented: ({ rule }) =>
    rule === "excluded" ? "Neither government nor a subvented body" : "A body subvented by the Government",
  size: ({ staffAtLeast, staffAtMost, manufacturingAtMost, fullTime }) => {
    const staff = fullTime ? "full-time staff" : "staff";
    const parts = [
      staffAtLeast && `at least ${staffAtLeast} ${staff}`,
      staffAtMost && `at most ${staffAtMost} ${staff}`,
      manufacturingAtMost && `${manufacturingAtMost} in manufacturing`,
    ];
    return sentence(parts.filter(Boolean).join(", "));
  },
  age: ({ monthsAtLeast, monthsAtMost, foundedBy, foundedFrom }) => {
    const parts = [
      monthsAtLeast && `at least ${time(monthsAtLeast)} in business`,
      monthsAtMost && `founded at most ${time(monthsAtMost)} ago`,
      foundedBy && `in business by ${englishDate(foundedBy)}`,
      foundedFrom && `founded on ${englishDate(foundedFrom)} or later`,
    ];
    return sentence(parts.filter(Boolean).join(", "));
  },
  operations: () => "Real business in Hong Kong",
  place: ({ where }) =>
    `Carried out in ${join(
      where.map((one) => places[one]),
      "or",
    )}`,
  market: ({ economies, outside }) =>
    outside ? "For markets outside Hong Kong" : `For these markets: ${regionNames(economies ?? [], "en").join(", ")}`,
  prior: ({ rule, schemes, bodies, what }, names) => {
    const list = [
      ...names.schemes(schemes),
      ...names.bodies(bodies).map((body) => `a programme of ${body}`),
      ...(what ? [names.text(what)] : []),
    ];
    return `${rule === "required" ? "In, or formerly in" : "Not in, nor formerly in"}: ${join(list, "or")}`;
  },
  person: ({ role, ageAtLeast, ageAtMost, degree, student, graduatedWithin, residence, disability, ...work }) => {
    const age =
      ageAtLeast && ageAtMost
        ? `aged ${ageAtLeast} to ${ageAtMost}`
        : ageAtLeast
          ? `aged ${ageAtLeast} or over`
          : ageAtMost && `aged ${ageAtMost} or under`;
    const parts = [
      age,
      residence && residences[residence],
      disability && "with a disability",
      student && "a student",
      degree && `with ${degrees[degree]}`,
      graduatedWithin && `graduated at most ${time(graduatedWithin)} ago`,
      work.outOfWorkDays
        ? `out of work for at least ${plural(work.outOfWorkDays, "day")}`
        : work.outOfWork && "out of work",
    ];
    return `${roles[role]}: ${parts.filter(Boolean).join(", ")}`;
  },
};

const noCondition: Record<Condition["kind"], string> = {
  registration: "No registration is asked for",
  listed: "Listed companies may apply too",
  subvented: "Subvented bodies may apply too",
  size: "Of any size",
  age: "However long in business",
  operations: "Real business in Hong Kong is not asked for",
  place: "Wherever it is carried out",
  market: "For any market",
  prior: "No programme has to come first",
  person: "No condition on the person",
};

const events: Record<TimedEvent, string> = {
  "project-start": "the project begins",
  "project-end": "the project ends",
  "event-start": "the event begins",
  "event-end": "the event ends",
  hire: "the hiring",
  purchase: "the purchase",
  payment: "the payment",
  approval: "approval",
  "course-start": "the course begins",
  "course-end": "the course ends",
  issue: "the issue",
  incorporation: "incorporation",
  deregistration: "deregistration",
};

const units: Record<TimeUnit, string> = {
  days: "day",
  "working-days": "working day",
  weeks: "week",
  months: "month",
};

type Point = NonNullable<TimeWindow["latest"]>;

const distance = ({ count, unit, side }: Point, of: TimedEvent): string =>
  count === 0 ? `on the day of ${events[of]}` : `${plural(count, units[unit])} ${side} ${events[of]}`;

const window = ({ earliest, latest, of }: TimeWindow): string =>
  [earliest && `no earlier than ${distance(earliest, of)}`, latest && `no later than ${distance(latest, of)}`]
    .filter(Boolean)
    .join(", ");

const recordFigures: Record<RecordFigure, (value: number) => string> = {
  applications: (value) => `${value.toLocaleString("en")} applications received`,
  approved: (value) => `${value.toLocaleString("en")} approved`,
  rejected: (value) => `${value.toLocaleString("en")} rejected`,
  beneficiaries: (value) => `${value.toLocaleString("en")} firms or people helped`,
  "approved-hkd": (value) => `${money(value)} approved`,
  "paid-hkd": (value) => `${money(value)} paid`,
  "days-pledged": (value) => `A decision is promised within ${plural(value, "day")}`,
  "days-taken": (value) => `A decision took ${plural(value, "day")} as a rule`,
};

const duties: Record<Duty, string> = {
  "progress-report": "Progress reports",
  "final-report": "Final report",
  audit: "Audited accounts of the project",
  "keep-records": "Keep papers",
  "pay-back": "Pay money back",
  acknowledge: "Name the scheme as supporter",
  "share-results": "Share the results",
  "own-account": "A bank account for the project alone",
  guarantee: "Personal guarantee",
  inspection: "Inspections",
};

const payers: Record<Payer, string> = {
  applicant: "paid for by the applicant",
  project: "counts as a cost of the project",
};

const period = (from: string | undefined, until: string | undefined): string =>
  from && until
    ? `${englishDate(from)} to ${englishDate(until)}`
    : until
      ? `up to ${englishDate(until)}`
      : from
        ? `since ${englishDate(from)}`
        : "";

export const statements = {
  purposes: {
    start: "Start a business",
    systems: "Websites, systems, equipment",
    markets: "Exhibitions and new markets",
    hire: "Hire staff or interns",
    train: "Train staff",
    finance: "Borrow or raise capital",
    research: "Research and development",
    production: "Production in Hong Kong",
    green: "Energy, waste, environment",
    vehicles: "Vehicles and vessels",
    events: "Hold events, shows, tours; make films",
    "trade-wide": "Projects for a whole trade or the public",
    relief: "Running costs and duties of employers",
  } satisfies Record<Purpose, string> as Record<Purpose, string>,
  who: {
    lead: (who: readonly Lead[]) => sentence(join(who.flatMap((one) => partners[one]))),
    leads: (who: readonly Lead[]) =>
      `Must be led by ${join(
        who.flatMap((one) => partners[one]),
        "or",
      )}`,
    partner: (who: readonly PartnerKind[], needed: boolean) =>
      `${needed ? "Needs a partner" : "May join"}: ${join(
        who.flatMap((one) => partners[one]),
        needed ? "or" : "and",
      )}`,
    /** How one gets in, where not directly. */
    through: {
      direct: "Straight to the administrator",
      bank: "Through a bank or lender",
      institute: "Through a research institute",
      university: "Through a university",
      fund: "Through a partner fund",
      ngo: "Through a non-profit body",
      intermediary: "Through an approved intermediary",
      invitation: "By invitation only",
    } satisfies Record<Route, string> as Record<Route, string>,
    /** The same of schemes that sole proprietors and partnerships cannot apply for. */
    companies: {
      sme: "SMEs (limited companies)",
      company: "limited companies of any size",
      startup: "start-ups (limited companies)",
    } as Partial<Record<Applicant, string>>,
  },
  condition: (condition: Condition, names: ConditionNames) => conditionText(condition, conditions, noCondition, names),
  /** Heads the list of markets that a project may be for. */
  markets: (count: number) => `Markets named by the sources: ${count}`,
  /** Words before and after the other schemes, or the other money, that a rule is about. */
  together: {
    not: ["Not together with ", ""],
    "not-same-cost": ["Not for a cost that is also paid by ", ""],
    declare: ["To be declared: ", ""],
    needs: ["Needs first: ", ""],
    may: ["May be had together with ", ""],
  } satisfies Record<TogetherRule, [string, string]> as Record<TogetherRule, readonly [string, string]>,
  otherMoney: {
    "public-money": "other public money",
    incubation: "another public incubation programme",
    "wage-subsidy": "other public money for the same wage",
    "same-scheme": "this scheme a second time",
  } satisfies Record<OtherMoney, string> as Record<OtherMoney, string>,
  sharedBy: ({ whose, fromPercent }: SharedBy) =>
    ({
      "same-owner": `Firms of one owner${fromPercent ? ` (from ${fromPercent}% on)` : ""} share one ceiling`,
      "same-registration": "One ceiling for each business registration",
      related: `Related firms${fromPercent ? ` (from ${fromPercent}% on)` : ""} share one ceiling`,
      each: "Every firm has a ceiling of its own",
    })[whose],
  timing: {
    heading: "When",
    intake: (rule: Intake, perYear: number | undefined) =>
      rule === "rounds" && perYear
        ? `Applications in rounds, ${perYear} a year`
        : {
            "all-year": "Applications all year round",
            rounds: "Applications in rounds",
            once: "One call for applications",
          }[rule],
    begin: {
      "after-agreement": "Begin once the agreement is signed; costs before it are not paid",
      "after-approval": "Begin once approved; costs before it are not paid",
      "after-submission": "May begin once applied for, at one's own risk",
      "any-time": "Costs from before applying may count",
    } satisfies Record<Beginning, string> as Record<Beginning, string>,
    apply: (one: TimeWindow) => `Apply ${window(one)}`,
    claim: (one: TimeWindow) => `Claim ${window(one)}`,
  },
  papersHeading: "Papers asked for",
  papers: {
    "business-registration": "Business registration certificate",
    incorporation: "Certificate of incorporation",
    "annual-return": "Annual return or list of owners",
    identity: "Identity document",
    "charity-status": "Proof of charity status",
    licence: "Licence or permit",
    "proof-of-business": "Proof of real business: contracts, invoices, tenancy",
    accounts: "Accounts, audited where asked",
    "bank-statements": "Bank statements",
    "tax-return": "Tax return",
    "mpf-records": "MPF records",
    plan: "Project or business plan",
    budget: "Budget",
    quotations: "Suppliers' quotations",
    contract: "Contract or order",
    receipts: "Invoices and receipts",
    "employment-contract": "Employment contract",
    cv: "CVs of the team",
    degree: "Proof of degree or studies",
    "support-letter": "Letter of support",
    declaration: "Declaration",
    photos: "Photos",
  } satisfies Record<Paper, string> as Record<Paper, string>,
  helpHeading: "Free help",
  phone: (number: string) => `Tel. ${number}`,
  afterHeading: "After approval",
  after: ({ duty, years, months, everyMonths, paidBy }: After) =>
    [
      duties[duty],
      everyMonths && `every ${time(everyMonths)}`,
      months && `within ${time(months)}`,
      years && `for ${plural(years, "year")}`,
      paidBy && payers[paidBy],
    ]
      .filter(Boolean)
      .join(", "),
  recordHeading: "How it went so far",
  record: ({ figure, value, from, until }: RecordLine) => {
    const time = period(from, until);
    return `${recordFigures[figure](value)}${time ? ` (${time})` : ""}`;
  },
  /** When a line holds: “since 30 April 2021”. */
  held: period,
  sourceNumber: (number: number) => `Source ${number}`,
};
