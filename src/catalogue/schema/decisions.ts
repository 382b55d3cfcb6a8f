/** Who applies, with whom and through whom; what goes together; when; with which papers; and what follows. */
import { z } from "zod";
import { held } from "./held.ts";
import { count, line, percent, slug, text } from "./primitives.ts";
import {
  BEGINNINGS,
  DUTIES,
  INTAKES,
  LEADS,
  OTHER_MONEY,
  PAPERS,
  PARTNER_KINDS,
  PAYERS,
  RECORD_FIGURES,
  ROUTES,
  SHARERS,
  TIME_UNITS,
  TIMED_EVENTS,
  TOGETHER_RULES,
} from "./vocabulary.ts";

export const lead = z.strictObject({
  who: z
    .array(z.enum(LEADS))
    .min(1)
    .describe(
      "company: a limited company. unincorporated: sole proprietor or partnership. charity: charity, society or social enterprise. institute: R&D centre or public research institute. fund: a fund or its manager. issuer: who issues bonds or funds.",
    ),
  ...held,
});

export const partner = z.strictObject({
  who: z.array(z.enum(PARTNER_KINDS)).min(1).describe("One of them is enough."),
  needed: z.literal(true).optional().describe("Set where the application needs one; left out where it may have one."),
  ...held,
});

export const through = z.strictObject({
  by: z.enum(ROUTES).describe("direct: to the administrator itself. Else through whom one gets in."),
  ...held,
});

export const together = z.strictObject({
  rule: z
    .enum(TOGETHER_RULES)
    .describe(
      "not: never both. not-same-cost: both, but not for the same cost. declare: to be declared. needs: the other comes first. may: a source says that both may be had.",
    ),
  with: z.array(slug).min(1).optional().describe("Ids of the other schemes; this or `other`."),
  other: z
    .enum(OTHER_MONEY)
    .optional()
    .describe(
      "public-money: any other public funding. incubation: any other public incubation. wage-subsidy: any other public money for the same wage. same-scheme: this scheme a second time.",
    ),
  ...held,
});

export const sharedBy = z.strictObject({
  whose: z
    .enum(SHARERS)
    .describe(
      "Whose firms share one ceiling. same-owner: firms of one owner. same-registration: one business registration. related: related firms. each: every firm has its own.",
    ),
  fromPercent: percent.optional().describe("From which holding on an owner counts, in percent."),
  ...held,
});

const point = z.strictObject({
  count: z.int().nonnegative().describe("How many; 0 for the day itself."),
  unit: z.enum(TIME_UNITS).describe("Of what."),
  side: z.enum(["before", "after"]).describe("Before or after the event."),
});

const window = z.strictObject({
  of: z.enum(TIMED_EVENTS).describe("The event the days are counted from."),
  earliest: point.optional().describe("Not earlier than this."),
  latest: point.optional().describe("Not later than this."),
  ...held,
});

export const timing = {
  intake: z
    .array(
      z.strictObject({
        rule: z.enum(INTAKES).describe("all-year: at any time. rounds: in rounds. once: in one call only."),
        perYear: count.optional().describe("How many rounds a year."),
        ...held,
      }),
    )
    .min(1)
    .optional()
    .describe("When applications are taken."),
  begin: z
    .array(
      z.strictObject({
        rule: z
          .enum(BEGINNINGS)
          .describe(
            "after-agreement: once the agreement is signed. after-approval: once approved. after-submission: once applied for, at one's own risk. any-time: costs from before count too.",
          ),
        ...held,
      }),
    )
    .min(1)
    .optional()
    .describe("From when on a project may begin and still be paid."),
  apply: z.array(window).min(1).optional().describe("Days to apply by that hang on an event of the applicant's own."),
  claim: z.array(window).min(1).optional().describe("Days to claim the money by, counted from such an event."),
};

export const papers = z.strictObject({
  of: z.array(z.enum(PAPERS)).min(1).describe("What is asked for."),
  ...held,
});

export const help = z.strictObject({
  who: text({ en: 100, zh: 60 }).describe("Whose desk it is."),
  phone: z
    .string()
    .regex(/^(?:\+\d{1,3} )?\d{4} ?\d{4}$/, { error: "a telephone number as it is dialled: 1823 4567" })
    .optional()
    .describe("Its telephone number, as it is dialled."),
  address: text({ en: 160, zh: 80 }).optional().describe("Where it is."),
  what: line.optional().describe("What it does for free: “Looks through a draft application”."),
  ...held,
});

export const after = z.strictObject({
  duty: z.enum(DUTIES).describe("What is owed."),
  years: count.optional().describe("For how many years."),
  months: count.optional().describe("Within how many months, counted from the end of the project."),
  everyMonths: count.optional().describe("Every how many months."),
  paidBy: z.enum(PAYERS).optional().describe("Who pays for it: the applicant, or it counts as a cost of the project."),
  what: line.optional().describe("In which case, or what exactly."),
  ...held,
});

export const recordFigure = z.strictObject({
  figure: z
    .enum(RECORD_FIGURES)
    .describe(
      "What is counted. beneficiaries: firms or people. days-pledged: days the administrator promises. days-taken: days it took as a rule.",
    ),
  value: z.int().nonnegative().describe("The number; whole HK$ or days where the figure says so."),
  ...held,
});
