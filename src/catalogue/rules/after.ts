/** What an applicant owes once the money is approved: each duty with the figures it can have. */
import type { Complaint } from "../fault.ts";
import type { After } from "../schema/record.ts";
import type { Duty } from "../schema/vocabulary.ts";
import { endOrSplit, pairsAtOnce, rowsOf, tellsCases } from "./rows.ts";
import type { Rule } from "./rule.ts";
import { outside } from "./sizes.ts";

type Figure = "years" | "months" | "everyMonths" | "paidBy";

/** The duties that cannot have the figure, and what to do instead. */
const CANNOT: Readonly<Record<Figure, { duties: readonly Duty[]; instead: string }>> = {
  years: {
    duties: ["final-report"],
    instead: "the months within which it is due (`months`), as it is handed in once",
  },
  months: {
    duties: ["keep-records", "acknowledge", "own-account"],
    instead: "nothing, as it has no day by which it is done; `years` for how long it lasts",
  },
  everyMonths: {
    duties: ["final-report", "keep-records", "acknowledge", "own-account", "guarantee"],
    instead: "nothing, as it does not come again and again",
  },
  paidBy: {
    duties: [
      "progress-report",
      "final-report",
      "keep-records",
      "pay-back",
      "acknowledge",
      "share-results",
      "own-account",
      "inspection",
    ],
    instead: "nothing, as nobody is paid for it; it is of an audit",
  },
};

const without =
  (figure: Figure): Rule =>
  ({ after }) =>
    rowsOf("after", after).flatMap(({ path, row }): Complaint[] =>
      row[figure] !== undefined && CANNOT[figure].duties.includes(row.duty)
        ? [{ path: `${path}.${figure}`, found: row[figure], expected: CANNOT[figure].instead }]
        : [],
    );

/** Years are of a duty that lasts. */
export const yearsAreOfWhatLasts: Rule = (record, context) => without("years")(record, context);

/** Months after the end of the project are of what is handed in or done by a day. */
export const monthsAreOfWhatIsDue: Rule = (record, context) => without("months")(record, context);

/** What comes every so many months is a duty that comes again. */
export const intervalsAreOfWhatComesAgain: Rule = (record, context) => without("everyMonths")(record, context);

/** Who pays is said of what somebody is paid for. */
export const payersAreOfAudits: Rule = (record, context) => without("paidBy")(record, context);

const SENSE = { years: [1, 30], months: [1, 120], everyMonths: [1, 60] } as const;
const COUNTS = Object.keys(SENSE) as (keyof typeof SENSE)[];

/** A duty lasts, is due and comes again within as many months and years as schemes ask. */
export const dutiesAreOfSense: Rule = ({ after }) =>
  rowsOf("after", after).flatMap(({ path, row }) =>
    COUNTS.flatMap((count) => outside(`${path}.${count}`, row[count], SENSE[count])),
  );

const isOfAnyCase = ({ what }: After): boolean => what === undefined;

/** Of one duty one number of months or years, and one who pays, holds at a time. */
export const dutiesStandOnce: Rule = ({ after }) =>
  pairsAtOnce(rowsOf("after", after), (later, earlier) =>
    later.row.duty !== earlier.row.duty ||
    !isOfAnyCase(later.row) ||
    !isOfAnyCase(earlier.row) ||
    tellsCases(later.row, earlier.row)
      ? []
      : [...COUNTS, "paidBy" as const]
          .filter((field) => later.row[field] !== undefined && earlier.row[field] !== undefined)
          .filter((field) => later.row[field] !== earlier.row[field])
          .map((field) => ({
            path: `${later.path}.${field}`,
            found: later.row[field],
            expected: `${earlier.row[field]}, as ${earlier.path} says, or \`what\` in which case, ${endOrSplit(earlier.path)}`,
          })),
  );
