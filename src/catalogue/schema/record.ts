import { z } from "zod";
import { condition } from "./conditions.ts";
import { after, help, lead, papers, partner, recordFigure, sharedBy, through, timing, together } from "./decisions.ts";
import {
  day,
  fileSlug,
  line,
  links,
  name,
  partialDate,
  plainDate,
  slug,
  sourceKeys,
  text,
  words,
} from "./primitives.ts";
import { source } from "./source.ts";
import { track } from "./term.ts";
import {
  ALIAS_KINDS,
  CHECK_RESULTS,
  DATE_KINDS,
  INSTRUMENTS,
  PURPOSES,
  SECTORS,
  STAGES,
  STATES,
} from "./vocabulary.ts";

const alias = z.strictObject({
  text: words(80, 2).describe("As people write it, in either script; Traditional where it is Chinese."),
  kind: z
    .enum(ALIAS_KINDS)
    .describe(
      "short: an official or usual short form. former: an earlier official name. colloquial: what people say. misspelling: a frequent wrong form. track: name of a part of the scheme. need: what people want paid for (整網站, exhibition).",
    ),
  until: partialDate.optional().describe("Only for a former name: the last day it was in use."),
});

const event = z.strictObject({
  state: z
    .enum(STATES)
    .describe("What the scheme is from then on. `unknown`: it ran, and nothing tells whether it still does."),
  from: partialDate.optional().describe("The day it became so; left out where not documented."),
  asOf: plainDate.optional().describe("The month or day the evidence speaks of; needed on the last event."),
  note: text({ en: 400, zh: 220 }).optional().describe("Why, and what follows for a reader; in one or two sentences."),
  sources: sourceKeys,
});

const dateAhead = z.strictObject({
  on: partialDate
    .optional()
    .describe("The day. `≤2026-12`: by the end of 2026. `~2027-01`: about then. Left out: announced without a date."),
  kind: z
    .enum(DATE_KINDS)
    .describe("opens, closes: first and last day to apply. decision: results. change: another announced change."),
  what: line.describe("What happens that day, for whom: “Applications for the intake of February 2027”."),
  track: slug.optional().describe("Id of the track it concerns; left out where it concerns all."),
  sources: sourceKeys,
});

const check = z.strictObject({
  on: day.describe("The day of the comparison."),
  against: z.array(slug).min(1).describe("Keys of this record's `sources`: what it was compared with."),
  result: z
    .enum(CHECK_RESULTS)
    .describe("unchanged: the sources say what the record said. changed: the record was written or corrected."),
});

const datedLine = line.extend({
  from: partialDate.optional().describe("First day the line holds; left out where it has always held."),
  until: partialDate.optional().describe("Last day the line holds, that day included."),
});

const lines = (what: string) => z.array(datedLine).describe(`${what} One fact a line, no full stop, our own words.`);

export const schemeRecord = z
  .strictObject({
    $schema: z.literal("../scheme.schema.json").describe("Lets an editor complete and check the record."),
    id: fileSlug.describe("The file name without .json. It never changes, whatever the scheme is renamed to."),
    codes: z
      .array(words(20, 2))
      .describe("Official abbreviations, the usual one first. A part's own abbreviation is a track alias instead."),
    name: name.describe("What the scheme is called today, or was called last."),
    aliases: z.array(alias).describe("Every other way people name it. Grow it with what people really type."),
    administrators: z
      .array(slug)
      .min(1)
      .describe("Ids of `data/organisations.json`: who runs it today, the responsible body first."),
    fund: slug.optional().describe("Id of the fund in `data/organisations.json` the money comes from."),
    oneOff: z
      .literal(true)
      .optional()
      .describe("Set for a one-off measure, which is kept findable but is not a standing scheme."),
    stages: z.array(z.enum(STAGES)).min(1).describe("Where in a business's life it helps, the main one first."),
    instrument: z.enum(INSTRUMENTS).describe("How the money comes."),
    purposes: z
      .array(z.enum(PURPOSES))
      .min(1)
      .describe(
        "What the money is for, the main purpose first; a track may say its own. start: to set up a business. systems: websites, software, equipment. markets: exhibitions, promotion, new markets. hire: wages and interns. train: courses. finance: loans and capital. research: development, trials, patents. production: making things. green: energy, waste, water. vehicles: vehicles and vessels. events: events, shows, tours, films. trade-wide: a project for a whole trade or the public. relief: running costs and duties of employers.",
      ),
    lead: z.array(lead).min(1).describe("Who may apply, that is, who signs the application and answers for it."),
    partner: z.array(partner).min(1).optional().describe("Who may or must take part without leading."),
    through: z.array(through).min(1).describe("Whom one turns to first."),
    conditions: z
      .array(condition)
      .min(1)
      .optional()
      .describe(
        "What an applicant, a project or a person must be, as a source states it. Pages make their lines from it; what no kind can say is a line of `eligibility`.",
      ),
    together: z.array(together).min(1).optional().describe("What may or may not be had beside it."),
    sharedBy: z.array(sharedBy).min(1).optional().describe("Whose firms share one ceiling."),
    sectors: z.array(z.enum(SECTORS)).min(1).describe("The trades it is for; `all` alone where it is for any."),
    tracks: z.array(track).min(1).describe("The main line first."),
    life: z
      .array(event)
      .min(1)
      .describe(
        "What happened to the scheme, oldest first; the last event is its state. Status is never said without its date.",
      ),
    succeededBy: z.array(slug).describe("Ids of the schemes that took over."),
    related: z.array(slug).max(6).describe("Ids of schemes worth looking at beside it, at most six, best first."),
    summary: text({ en: 320, zh: 160 }).describe(
      "What it pays, to whom, for what; two sentences. Amounts only where they are in a term.",
    ),
    eligibility: lines("Who may apply, as far as no typed field says it."),
    funds: lines("What is paid."),
    excludes: lines("What is not paid."),
    papers: z.array(papers).min(1).optional().describe("Which papers are asked for."),
    help: z.array(help).min(1).optional().describe("Free help with an application: desk, telephone, address."),
    after: z.array(after).min(1).optional().describe("What follows approval."),
    record: z
      .array(recordFigure)
      .min(1)
      .optional()
      .describe(
        "How it went so far, as dated figures: `from` and `until` are the time they count, `until` alone means up to that day.",
      ),
    apply: text({ en: 360, zh: 200 }).describe("How and when to apply, or that it is closed."),
    timing: z
      .strictObject({
        dates: z
          .array(dateAhead)
          .min(1)
          .optional()
          .describe(
            "Known days to apply by, openings and announced changes that no term and no event holds, earliest first.",
          ),
        ...timing,
      })
      .optional()
      .describe("When things are due. Left out: nothing is documented."),
    links: links.describe("The administrator's own pages, on an official host of `data/hosts.json`."),
    sources: z.record(slug, source).describe("Every document used, by a short key: publisher and topic or year."),
    background: z
      .array(slug)
      .optional()
      .describe("Keys of sources that no figure and no event rests on: eligibility, what is paid, how to apply."),
    deck: z
      .strictObject({
        figure: words(120).describe("The figure exactly as the chart of 29 April 2020 prints it."),
        remark: text({ en: 400, zh: 220 })
          .optional()
          .describe("How it relates to the dated terms, where they differ or the figure needs reading."),
      })
      .optional()
      .describe("Only for the schemes that the chart names."),
    conflicts: z
      .array(
        text({ en: 500, zh: 280 }).extend({
          about: z
            .array(slug)
            .min(1)
            .optional()
            .describe(
              "Ids of the tracks whose figures it concerns; it is told behind each of them. Left out where it concerns no figure.",
            ),
        }),
      )
      .describe("Where sources disagree: both readings, and which is shown and why."),
    unknowns: z.array(text({ en: 300, zh: 170 })).describe("What no source settled."),
    checked: z
      .array(check)
      .min(1)
      .describe(
        "Each time a person compared this record with its sources, oldest first. It says nothing newer of the scheme than those sources do.",
      ),
  })
  .meta({
    title: "Scheme",
    description: "One funding scheme: what it pays, to whom, since when, and who says so.",
  });

export type SchemeRecord = z.infer<typeof schemeRecord>;
export type Track = SchemeRecord["tracks"][number];
export type Term = Track["terms"][number];
export type Limit = Term["limits"][number];
export type MoneyLimit = Extract<Limit, { hkd: number }>;
export type Share = NonNullable<Term["share"]>;
export type Source = SchemeRecord["sources"][string];
export type LifeEvent = SchemeRecord["life"][number];
export type Alias = SchemeRecord["aliases"][number];
export type Text = { en: string; "zh-Hant": string };
export type Name = SchemeRecord["name"];
export type Check = SchemeRecord["checked"][number];
export type Timing = NonNullable<SchemeRecord["timing"]>;
export type DateAhead = NonNullable<Timing["dates"]>[number];
export type Condition = NonNullable<SchemeRecord["conditions"]>[number];
export type Together = NonNullable<SchemeRecord["together"]>[number];
export type SharedBy = NonNullable<SchemeRecord["sharedBy"]>[number];
export type TimeWindow = NonNullable<Timing["apply"]>[number];
export type Help = NonNullable<SchemeRecord["help"]>[number];
export type After = NonNullable<SchemeRecord["after"]>[number];
export type RecordLine = NonNullable<SchemeRecord["record"]>[number];
export type DatedLine = SchemeRecord["eligibility"][number];
/** What every dated statement of a record carries. */
export type Held = Pick<SchemeRecord["lead"][number], "tracks" | "from" | "until" | "note" | "sources">;
