import { z } from "zod";
import { count, hkd, line, name, partialDate, percent, plainDate, slug, sourceKeys, text } from "./primitives.ts";
import { BASES, BOUND, EVIDENCE, FIRST_PAYMENT_BASES, LIMIT_KINDS, PARTNERS, PURPOSES } from "./vocabulary.ts";

/** Stands in the `what` of a further figure where the figure belongs in the sentence. */
export const FIGURE_SLOT = "{figure}";

const period = z.enum(["month", "year"]);

const moneyLimit = z.strictObject({
  hkd: hkd.describe("The ceiling in whole HK$."),
  atLeast: hkd.optional().describe("The smallest amount paid, where a source sets one."),
  per: z
    .enum(BASES)
    .describe("What the ceiling is counted on. `enterprise` alone means in total, over all its projects."),
  every: period.optional().describe("The ceiling is renewed each month or each year; left out where it is a total."),
  binds: z
    .enum(BOUND)
    .optional()
    .describe(
      "What it binds, where that is not the money paid. cost: the cost that counts, of which the share is paid. running: what is approved and running at any one time, not the total.",
    ),
  parts: z
    .array(
      z.strictObject({
        what: line.describe("What the part is kept for, without the figure: “own website or app”."),
        percent: percent.optional().describe("Of the ceiling; it or `hkd`."),
        hkd: hkd.optional().describe("In HK$."),
      }),
    )
    .min(1)
    .optional()
    .describe("The most of this ceiling that may go to one purpose."),
  of: z
    .enum(LIMIT_KINDS)
    .optional()
    .describe(
      "What the money is; a grant where left out. `loan` is the facility, `guarantee` the guaranteed part, `package` a value that includes aid in kind, `cover` the insured sum.",
    ),
  case: text({ en: 80, zh: 40 })
    .optional()
    .describe(
      "Whom or what this ceiling is for, where several stand side by side: “bachelor's degree”, “6 to 15 storeys”.",
    ),
});

const measure = z.strictObject({
  months: count.describe("How many months of the measure."),
  of: z.enum(["wages-and-rents"]).describe("What is counted, of the applicant."),
  per: z.enum(BASES).describe("What the ceiling is counted on."),
});

export const limit = z.union([moneyLimit, measure]);

export const share = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("match").describe("A ratio between government and the other side, as the source states it."),
    government: count.describe("Government's parts."),
    applicant: count.describe("The other side's parts."),
    partner: z.enum(PARTNERS).optional().describe("Who pays the other side; the applicant where left out."),
  }),
  z.strictObject({
    kind: z.literal("rate").describe("A percentage of approved cost, as the source states it."),
    percent: percent.describe("The highest percentage of approved cost that is paid as a rule."),
    special: z
      .strictObject({
        percent: percent.describe("The percentage paid in that case."),
        case: line.describe("Which case: “listed companies”, “projects with a university”."),
      })
      .optional()
      .describe("A higher or lower percentage for a special case, and which."),
    partner: z.enum(PARTNERS).optional().describe("Who pays the rest; the applicant where left out."),
  }),
  z.strictObject({
    kind: z.literal("guarantee").describe("A guaranteed part of a loan."),
    percent: percent.describe("The guaranteed percentage of the loan."),
    choices: z
      .array(percent)
      .min(2)
      .optional()
      .describe("All percentages on offer, where there are several; `percent` is the highest."),
  }),
  z.strictObject({ kind: z.literal("full").describe("Nothing has to be matched.") }),
  z.strictObject({
    kind: z.literal("tiers").describe("A percentage that depends on the amount."),
    of: z.enum(["grant", "cost"]).describe("What the slices count: the money paid out so far, or the cost."),
    tiers: z
      .array(
        z.strictObject({
          upTo: hkd.describe("Upper end of this slice, HK$."),
          percent: percent.describe("The percentage paid of this slice."),
        }),
      )
      .min(2)
      .describe("Slices from the first dollar up, each with the percentage paid."),
  }),
]);

export const term = z
  .strictObject({
    from: partialDate
      .optional()
      .describe(
        "First day the figures hold. `≤2023-02`: seen in force by then, start unknown. `~2025-08-01`: inferred. Left out: not documented (first term of a track only).",
      ),
    until: partialDate
      .optional()
      .describe("Last day the figures hold, that day included. Left out: no end documented."),
    announced: plainDate
      .optional()
      .describe(
        "The day it was announced; only for terms that are not known to have begun. Such a term is shown as an announcement and never counted as in force. Last of its track, `from` as announced or left out.",
      ),
    byLaw: z
      .literal(true)
      .optional()
      .describe(
        "Set where a law fixes the term in advance: it comes into force on its day by itself and is no announcement. `from` is then a day.",
      ),
    limits: z
      .array(limit)
      .describe(
        "Every ceiling that binds, the one a reader asks for first at the head. Empty: no ceiling is documented or none is set; `ceiling` says which.",
      ),
    ceiling: z
      .enum(["none", "not-documented"])
      .optional()
      .describe(
        "Only where `limits` is empty: a source says that there is no fixed ceiling (`none`), or no source gives one.",
      ),
    share: share.optional().describe("Who pays how much. Left out: not documented."),
    projectCost: z
      .strictObject({
        atLeast: hkd.optional().describe("The smallest accepted."),
        atMost: hkd.optional().describe("The largest accepted."),
      })
      .optional()
      .describe("The size of project, budget or issue that is accepted, HK$."),
    projects: count.optional().describe("How many projects, or applications, one applicant may have in total."),
    concurrent: count.optional().describe("How many projects one applicant may run at once."),
    people: count.optional().describe("How many people are paid for at a time."),
    months: count.optional().describe("Longest duration in months."),
    monthsAtLeast: count.optional().describe("Shortest duration in months, where one is set."),
    monthsBetween: count.optional().describe("Months that must pass between two applications."),
    applicantAtMost: z
      .strictObject({
        hkd: hkd.describe("HK$."),
        per: z.enum(BASES).describe("What it is counted on."),
        every: period.optional().describe("Each month or each year."),
      })
      .optional()
      .describe(
        "The most the applicant's own side pays, whatever its share comes to: “50 % or HK$3,000, whichever is lower”.",
      ),
    ownAtLeast: z
      .strictObject({
        hkd: hkd.optional().describe("HK$; it or `percent`."),
        percent: percent.optional().describe("Of the cost of the project."),
        cash: z.literal(true).optional().describe("Set where it must be cash."),
        raised: z.literal(true).optional().describe("Set where it must come from others: investors, donors, sponsors."),
      })
      .optional()
      .describe("The least the applicant has to put in or to raise."),
    countedAtMost: z
      .strictObject({
        hkd: hkd.describe("HK$."),
        per: z.enum(BASES).describe("What it is counted on."),
        every: period.optional().describe("Each month or each year."),
        of: z.enum(["wage", "cost"]).describe("What is counted."),
      })
      .optional()
      .describe("The highest wage or cost that counts; what is above it is not paid for."),
    firstPayment: z
      .strictObject({
        percent: percent.optional().describe("Of the grant, or of what `of` names."),
        of: z
          .enum(FIRST_PAYMENT_BASES)
          .optional()
          .describe("What the percentage is of; the whole grant where left out."),
        hkd: hkd.optional().describe("In HK$."),
      })
      .nullable()
      .optional()
      .describe(
        "The most that is paid in advance, as percentage of the grant or in HK$; the lower where both are given. null: a source says nothing is paid in advance.",
      ),
    within: slug.optional().describe("Id of the track whose ceiling this one counts towards."),
    pool: hkd.optional().describe("Money set aside for the whole scheme or call, HK$."),
    also: z
      .array(
        z.strictObject({
          what: line.describe(
            `What the figure is, without the figure: a label (“Deposit on applying”), or a sentence with ${FIGURE_SLOT} where it belongs (“Requests up to ${FIGURE_SLOT} are vetted by a shorter route”). A sentence says in words what the figure is counted on.`,
          ),
          hkd: hkd.optional().describe("The figure in HK$; it or `percent`."),
          percent: percent.optional().describe("The figure as a percentage."),
          per: z.enum(BASES).optional().describe("What it is counted on."),
          every: period.optional().describe("Each month or each year."),
        }),
      )
      .optional()
      .describe("Further dated figures a reader needs: fees, deposits, sub-ceilings on a kind of spending."),
    note: text({ en: 400, zh: 220 })
      .optional()
      .describe("What the typed fields cannot say, in one or two sentences. Never a figure that is not in a field."),
    sources: sourceKeys,
    evidence: z
      .enum(EVIDENCE)
      .describe(
        "high: an official page states it with its date. medium: one reliable source, or official without a date. low: inferred or a single weak source.",
      ),
  })
  .describe("What held from one day to another. Figures change: a new row; they are never overwritten.");

export const track = z
  .strictObject({
    id: slug.describe("`main`, or a short id that stays."),
    name: name.optional().describe("Name of the track; needed where a scheme has more than one."),
    purposes: z
      .array(z.enum(PURPOSES))
      .min(1)
      .optional()
      .describe("What this part is for, where it is for less than the scheme."),
    terms: z.array(term).min(1).describe("Oldest first, one row per change, without overlap."),
  })
  .describe("A line of the scheme with figures of its own.");
