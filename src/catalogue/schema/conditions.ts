/** What an applicant, a project or a person must be. One kind of condition is one entry here and one in each language. */
import { z } from "zod";
import { held } from "./held.ts";
import { count, line, partialDate, slug } from "./primitives.ts";
import { DEGREES, PERSON_ROLES, PLACES, REGISTRATIONS, RESIDENCES } from "./vocabulary.ts";

const yes = z.literal(true).optional();
const wanted = z
  .enum(["required", "excluded"])
  .describe("required: only such may apply. excluded: such may not apply.");

/** An economy by its code of two letters; pages name it in their own language. */
const economy = z.string().regex(/^[A-Z]{2}$/, { error: "a code of ISO 3166-1 of two capital letters: CN, SG" });

const KINDS = {
  registration: {
    as: z
      .array(z.enum(REGISTRATIONS))
      .min(1)
      .describe(
        "As what; one of them is enough. business: Business Registration Ordinance. company: Companies Ordinance. charity: exempt under section 88. society: Societies Ordinance. statutory: by a law of its own. licence: says which in `what`.",
      ),
    what: line.optional().describe("Which licence, register or membership."),
  },
  listed: { rule: wanted },
  subvented: { rule: wanted },
  size: {
    staffAtMost: count.optional().describe("Most employees."),
    manufacturingAtMost: count.optional().describe("Most employees in manufacturing, where that is another number."),
    staffAtLeast: count.optional().describe("Fewest employees."),
    fullTime: yes.describe("Set where full-time staff alone count."),
  },
  age: {
    monthsAtLeast: count.optional().describe("Fewest months in business."),
    monthsAtMost: count.optional().describe("Most months since it was founded."),
    foundedBy: partialDate.optional().describe("Founded, or in business, by this day."),
    foundedFrom: partialDate.optional().describe("Founded on or after this day."),
  },
  operations: {},
  place: { where: z.array(z.enum(PLACES)).min(1).describe("Where the project is carried out; one of them is enough.") },
  market: {
    economies: z
      .array(economy)
      .min(1)
      .optional()
      .describe("The markets that count from that day on, by code; each batch is a condition of its own."),
    outside: yes.describe("Set where any market outside Hong Kong counts."),
  },
  prior: {
    rule: wanted,
    schemes: z.array(slug).min(1).optional().describe("Ids of schemes taken part in before or at the time."),
    bodies: z.array(slug).min(1).optional().describe("Ids of `data/organisations.json`: any programme of theirs."),
    what: line.optional().describe("What it is, where it is neither."),
  },
  person: {
    role: z.enum(PERSON_ROLES).describe("Whom it is about: who is hired, who is trained, who applies or owns."),
    ageAtLeast: count.optional().describe("Youngest age, in years."),
    ageAtMost: count.optional().describe("Oldest age, in years."),
    degree: z.enum(DEGREES).optional().describe("The least degree."),
    student: yes.describe("Set where the person still studies."),
    graduatedWithin: count.optional().describe("Most months since graduation."),
    residence: z.enum(RESIDENCES).optional().describe("permanent resident, or anybody who may work in Hong Kong."),
    disability: yes.describe("Set where it is for people with disabilities."),
    outOfWork: yes.describe("Set where the person must be out of work."),
    outOfWorkDays: count.optional().describe("Fewest days out of work."),
  },
} as const;

export type ConditionKind = keyof typeof KINDS;
export const CONDITION_KINDS = Object.keys(KINDS) as [ConditionKind, ...ConditionKind[]];

const MEANINGS: Record<ConditionKind, string> = {
  registration: "As what the applicant is registered.",
  listed: "Whether companies listed on a stock exchange may apply.",
  subvented: "Whether government and bodies it subvents may apply.",
  size: "How many employees the applicant has.",
  age: "How long the applicant has been in business.",
  operations: "That the applicant has real business in Hong Kong.",
  place: "Where the project is carried out.",
  market: "Which markets the project is for.",
  prior: "Which programme comes before, or must not have.",
  person: "What the person hired, trained or applying must be.",
};

const kind = <K extends ConditionKind>(name: K) =>
  z.strictObject({ kind: z.literal(name).describe(MEANINGS[name]), ...KINDS[name], ...held });

const none = z.strictObject({
  kind: z.enum(CONDITION_KINDS).describe("What there is no condition on."),
  none: z.literal(true).describe("A source says that there is no such condition. Left out altogether: not documented."),
  ...held,
});

export const condition = z.union([
  kind("registration"),
  kind("listed"),
  kind("subvented"),
  kind("size"),
  kind("age"),
  kind("operations"),
  kind("place"),
  kind("market"),
  kind("prior"),
  kind("person"),
  none,
]);
