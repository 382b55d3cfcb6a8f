import type { PartialDate } from "../../../catalogue/partial-date.ts";
import type { Limit, MoneyLimit, Term } from "../../../catalogue/schema/record.ts";
import type { Basis, FirstPaymentBase, Instrument, State } from "../../../catalogue/schema/vocabulary.ts";
import { englishDate } from "../../dates.ts";
import { ENGLISH_MONEY, type MoneyNotation } from "../../money.ts";
import { difference } from "./history.ts";
import { bases, basis, end, limitWords, money, plural, shareText, start } from "./words.ts";

const firstPaymentBases: Record<FirstPaymentBase | "grant", string> = {
  grant: "the grant",
  "first-six-months": "the grant for the first six months",
  "first-year": "the grant for the first year",
  "project-cost": "the cost of the project",
  ceiling: "the ceiling",
};

/** Figures, dates and status in words. */
export const figures = {
  /** Figures in words. */
  figure: {
    money,
    /** The same as data, for the browser. */
    notation: ENGLISH_MONEY as MoneyNotation,
    /** A limit in words, the sum apart. */
    limit: limitWords,
    limitText: (limit: MoneyLimit): string => {
      const { before, money, after } = limitWords(limit);
      return `${before}${money}${after}`;
    },
    /** The total beside what one application can get. */
    inTotal: (total: MoneyLimit) => `${money(total.hkd)} in total`,
    percent: (value: number) => `${value}%`,
    basis,
    per: (per: Basis, every: "month" | "year" | undefined) => `per ${bases[per]}${every ? ` per ${every}` : ""}`,
    measure: (limit: Exclude<Limit, MoneyLimit>) =>
      `${plural(limit.months, "month")} of wages and rents per ${bases[limit.per]}`,
    lowerOf: "whichever is lower",
    noCeiling: "No fixed limit",
    notDocumented: "Amount not published",
    /** Where a scheme pays no money. */
    noMoney: {
      insurance: "Insurance, not a grant",
      "tax-relief": "Lower tax, not a grant",
      "in-kind": "Help in kind, no money",
    } as Partial<Record<Instrument, string>>,
    notBegunThen: "Had not begun",
    ceilingNotDocumented: "limit not published",
    share: shareText,
    shareSpecial: (percent: number, what: string) => `${percent}%: ${what}`,
    months: (most: number, least?: number) =>
      least ? `${least} to ${plural(most, "month")}` : `up to ${plural(most, "month")}`,
    monthsAtLeast: (least: number) => `at least ${plural(least, "month")}`,
    projects: (count: number) => `up to ${plural(count, "project")}`,
    concurrent: (count: number) => `${count} at a time`,
    people: (count: number) => `up to ${count.toLocaleString("en-HK")} ${count === 1 ? "person" : "people"} at a time`,
    monthsBetween: (count: number) => `one application every ${count === 1 ? "month" : `${count} months`}`,
    /** The most of a ceiling that may go to one purpose. */
    partOfLimit: (what: string, { percent, hkd }: { percent?: number | undefined; hkd?: number | undefined }) =>
      `of this at most ${percent ? `${percent}%` : money(hkd ?? 0)} for ${what}`,
    applicantAtMost: ({ hkd, per, every }: NonNullable<Term["applicantAtMost"]>) =>
      `you pay at most ${money(hkd)} per ${bases[per]}${every ? ` per ${every}` : ""}, whatever the share comes to`,
    ownAtLeast: ({ hkd, percent, cash, raised }: NonNullable<Term["ownAtLeast"]>) =>
      `${raised ? "raise" : "put in"} at least ${hkd ? money(hkd) : `${percent}% of the cost`}${cash ? " in cash" : ""}${raised ? " from others" : ""}`,
    countedAtMost: ({ hkd, per, every, of }: NonNullable<Term["countedAtMost"]>) =>
      `${of === "wage" ? "wages" : "cost"} up to ${money(hkd)} per ${bases[per]}${every ? ` per ${every}` : ""}`,
    firstPayment: ({ percent, hkd, of }: NonNullable<Term["firstPayment"]>) =>
      [percent && `up to ${percent}% of ${firstPaymentBases[of ?? "grant"]}`, hkd && `up to ${money(hkd)}`]
        .filter(Boolean)
        .join(" or ") + (percent && hkd ? ", whichever is lower" : ""),
    noFirstPayment: "none; you pay first and are repaid",
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
    firstPayment: "First payment",
    projectCost: "Project size",
    within: (track: string) => `Counts towards the limit of: ${track}`,
    pool: "Total funding",
    limits: "Other limits",
    own: "Your own part",
    counted: "What counts",
    share: "Government share",
    sources: "Sources",
  },
  date: englishDate,
  period: (from: PartialDate | undefined, until: PartialDate | undefined): string => {
    if (from && until) return `${start(from)} to ${end(until)}`;
    if (from) return `Since ${start(from)}`;
    return until ? `Until ${end(until)}; start date unknown` : "Start date unknown";
  },
  /** What changed from one term to the next. */
  change: {
    difference,
    from: (day: PartialDate) => `From ${start(day)}`,
    day: start,
  },
  announcedOn: (day: PartialDate) => `Announced on ${englishDate(day)}, start date not announced`,
  announcedLater: (day: PartialDate) => `Announced later, on ${englishDate(day)}`,
  asOf: (day: PartialDate) => `as of ${englishDate(day)}`,
  since: (day: PartialDate) => `since ${start(day)}`,
  until: (day: PartialDate) => `until ${end(day)}`,
  parenthesis: (text: string) => ` (${text})`,

  status: {
    /** One short line: the state, and when it was last seen so. */
    line: {
      announced: (day: string) => `Announced (news of ${day})`,
      open: (day: string) => `Open when last checked, ${day}`,
      paused: (day: string) => `Paused when last checked, ${day}`,
      closed: (day: string) => `Closed by ${day}`,
      merged: (day: string) => `Merged by ${day}`,
      unknown: (day: string) => `Status unclear (last news ${day})`,
    } satisfies Record<State, (day: string) => string> as Record<State, (day: string) => string>,
    since: {
      announced: (day: string) => `Announced ${day}`,
      open: (day: string) => `Open since ${day}`,
      paused: (day: string) => `Paused since ${day}`,
      closed: (day: string) => `Closed since ${day}`,
      merged: (day: string) => `Merged ${day}`,
      unknown: (day: string) => `Status unclear since ${day}`,
    } satisfies Record<State, (day: string) => string> as Record<State, (day: string) => string>,
    /** Open, as far as was ever known, but not seen so for a year. */
    unconfirmed: (day: string) => `Not confirmed since ${day}`,
    notBegun: (day: string) => `Had not begun (began ${day})`,
    notAnnounced: (day: string) => `Had not begun (announced ${day})`,
    /** Where nothing tells when it began. */
    notOnRecord: "Not yet on record",
    label: "Status",
    oneOff: "One-off measure, not a standing scheme",
  },
};
