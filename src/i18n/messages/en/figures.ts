import type { Difference } from "../../../catalogue/changes.ts";
import type { PartialDate } from "../../../catalogue/partial-date.ts";
import type { Limit, MoneyLimit, Term } from "../../../catalogue/schema/record.ts";
import type { Basis, State } from "../../../catalogue/schema/vocabulary.ts";
import { englishDate } from "../../dates.ts";
import { englishShortMoney, money } from "../../money.ts";
import { bases, basis, end, plural, shareShort, shareText, start } from "./words.ts";

/** Figures, dates and status in words. */
export const figures = {
  /** Figures in words. */
  figure: {
    money,
    shortMoney: englishShortMoney,
    upTo: "Up to",
    between: (from: number, to: number) => `${money(from)} to ${money(to)}`,
    percent: (value: number) => `${value}%`,
    basis,
    per: (per: Basis, every: "month" | "year" | undefined) => `per ${bases[per]}${every ? ` per ${every}` : ""}`,
    measure: (limit: Exclude<Limit, MoneyLimit>) =>
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
    sources: "Sources",
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
        case "limit": {
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
  announcedLater: (day: PartialDate) => `Announced later, on ${englishDate(day)}`,
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
    notBegun: (day: string) => `Not yet begun (began ${day})`,
    notAnnounced: (day: string) => `Not yet begun (announced ${day})`,
    /** Where nothing tells when it began. */
    notOnRecord: "Nothing on record by then",
    oneOff: "One-off measure, not a standing scheme",
  },
};
