import type { NextDayKind } from "../../../catalogue/next-day.ts";
import { certainty, type PartialDate } from "../../../catalogue/partial-date.ts";
import type { DateKind } from "../../../catalogue/schema/vocabulary.ts";
import { englishDate } from "../../dates.ts";

/** A day that lies ahead: “by December 2026”, “about January 2027”. */
const day = (on: PartialDate | undefined): string =>
  on === undefined
    ? "date not announced"
    : { stated: englishDate(on), by: `by ${englishDate(on)}`, inferred: `about ${englishDate(on)} (inferred)` }[
        certainty(on)
      ];

const line = (label: string, on: PartialDate | undefined, what: string): string => `${label} (${day(on)}): ${what}`;

const labels: Record<DateKind, [ahead: string, past: string]> = {
  opens: ["Opens", "Was to open"],
  closes: ["Closes", "Closed"],
  decision: ["Results", "Results were due"],
  change: ["To change", "Was to change"],
};

/** Days that lie ahead, and when a record was compared with its sources. */
export const ahead = {
  datesAhead: {
    heading: "Dates ahead",
    line: (kind: DateKind, on: PartialDate | undefined, what: string) => line(labels[kind][0], on, what),
    /** The same once that day has gone by. */
    past: (kind: DateKind, on: PartialDate | undefined, what: string) => line(labels[kind][1], on, what),
  },
  /** What closes or opens next. */
  nextDay: {
    heading: "What closes or opens next",
    all: "All schemes by date",
    line: {
      closes: (day: string) => `Apply by ${day}`,
      opens: (day: string) => `Opens ${day}`,
      ends: (day: string) => `Ends ${day}`,
      "part-ends": (day: string) => `A part of it ends ${day}`,
    } satisfies Record<NextDayKind, (day: string) => string> as Record<NextDayKind, (day: string) => string>,
  },
  checks: {
    heading: "Compared with sources again",
    intro: "Comparing a record with its sources makes no status newer: that rests on what the sources say, and when.",
    of: (on: string, sources: number) =>
      `${englishDate(on)}: compared with ${sources} source${sources === 1 ? "" : "s"}`,
    next: (on: string) => `Due to be compared again from ${englishDate(on)} on.`,
    unchanged: "nothing had changed",
    changed: "written or corrected",
    group: (on: string, result: string, schemes: number) =>
      `On ${englishDate(on)}, ${schemes} record${schemes === 1 ? "" : "s"}: ${result}`,
  },
};
