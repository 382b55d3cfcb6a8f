/** Dated figures of how a scheme went (`record`): each of a time, and none against another. */
import type { Complaint } from "../fault.ts";
import { BEGINNING, END, earliest, lastDay, surelyBefore } from "../partial-date.ts";
import type { RecordLine, SchemeRecord } from "../schema/record.ts";
import type { RecordFigure } from "../schema/vocabulary.ts";
import { type Row, rowsOf, tellsCases } from "./rows.ts";
import type { Rule } from "./rule.ts";
import { outside } from "./sizes.ts";

const figuresOf = ({ record }: SchemeRecord): Row<RecordLine>[] => rowsOf("record", record);

/** A figure says what time it counts. */
export const recordFiguresAreDated: Rule = (scheme) =>
  figuresOf(scheme).flatMap(({ path, row }): Complaint[] =>
    row.from || row.until
      ? []
      : [
          {
            path: `${path}.until`,
            found: undefined,
            expected: "the last day it counts (`until`), or the first (`from`); else nobody knows what time it is of",
          },
        ],
  );

const MONEY = [1000, 1e12] as const;
const DAYS = [1, 1000] as const;
const SENSE: Readonly<Record<RecordFigure, readonly [number, number]>> = {
  applications: [0, 1e7],
  approved: [0, 1e7],
  rejected: [0, 1e7],
  beneficiaries: [0, 1e7],
  "approved-hkd": MONEY,
  "paid-hkd": MONEY,
  "days-pledged": DAYS,
  "days-taken": DAYS,
};

/** A figure is as large as what it counts can get: whole HK$, and days. */
export const recordFiguresAreOfSense: Rule = (scheme) =>
  figuresOf(scheme).flatMap(({ path, row: { figure, value } }) => outside(`${path}.value`, value, SENSE[figure]));

const tracksOf = ({ tracks }: RecordLine): string => (tracks ?? []).toSorted().join();

/** Whether both count the same tracks, without a note that tells what else one of them counts. */
const areComparable = (a: RecordLine, b: RecordLine): boolean => tracksOf(a) === tracksOf(b) && !tellsCases(a, b);
const areOfOneTime = (a: RecordLine, b: RecordLine): boolean => a.from === b.from && a.until === b.until;

/** Of one time and track there is one figure of a kind. */
export const recordFiguresStandOnce: Rule = (scheme) => {
  const rows = figuresOf(scheme);
  return rows.flatMap(({ path, row }, index) =>
    rows
      .slice(0, index)
      .filter(({ row: other }) => other.figure === row.figure && areOfOneTime(row, other) && areComparable(row, other))
      .map((other) => ({
        path,
        found: row.value,
        expected: `nothing, as ${other.path} gives ${row.figure} of the same time; where sources differ, the one that is shown, and both in \`conflicts\``,
      })),
  );
};

const DECISIONS: readonly RecordFigure[] = ["approved", "rejected"];

/** Of one time no more applications are approved or rejected, or both together, than there were. */
export const decisionsFitTheApplications: Rule = (scheme) => {
  const rows = figuresOf(scheme);
  return rows
    .filter(({ row }) => row.figure === "applications")
    .flatMap(({ path, row }): Complaint[] => {
      const decided = rows.filter(
        ({ row: other }) => DECISIONS.includes(other.figure) && areOfOneTime(row, other) && areComparable(row, other),
      );
      const sum = decided.reduce((total, { row: { value } }) => total + value, 0);
      return sum > row.value
        ? [
            {
              path: `${path}.value`,
              found: row.value,
              expected: `at least ${sum}, which were decided on: ${decided.map((one) => one.path).join(" and ")}; a \`note\` where they count something else`,
            },
          ]
        : [];
    });
};

/** Up to one day no more is paid than was approved. */
export const paidFitsTheApproved: Rule = (scheme) => {
  const rows = figuresOf(scheme);
  return rows
    .filter(({ row }) => row.figure === "paid-hkd" && !row.from)
    .flatMap(({ path, row }) =>
      rows
        .filter(
          ({ row: other }) => other.figure === "approved-hkd" && areOfOneTime(row, other) && areComparable(row, other),
        )
        .filter(({ row: other }) => row.value > other.value)
        .map((other) => ({
          path: `${path}.value`,
          found: row.value,
          expected: `at most ${other.row.value}, which was approved by then (${other.path})`,
        })),
    );
};

const COUNTED: readonly RecordFigure[] = [
  "applications",
  "approved",
  "rejected",
  "beneficiaries",
  "approved-hkd",
  "paid-hkd",
];

/** Whether the whole time of the one surely lies within the time of the other. */
const isWithin = (short: RecordLine, long: RecordLine): boolean =>
  (long.from ? lastDay(long.from) : BEGINNING) <= (short.from ? earliest(short.from) : BEGINNING) &&
  (short.until ? lastDay(short.until) : END) <= (long.until ? earliest(long.until) : END);

/** A time counts no more than a longer one that it is part of. */
export const shorterTimesCountNoMore: Rule = (scheme) => {
  const rows = figuresOf(scheme).filter(({ row }) => COUNTED.includes(row.figure));
  return rows.flatMap(({ path, row: short }) =>
    rows
      .filter(
        ({ row: long }) =>
          long.figure === short.figure &&
          long.value < short.value &&
          areComparable(short, long) &&
          !areOfOneTime(short, long) &&
          isWithin(short, long),
      )
      .map((long) => ({
        path: `${path}.value`,
        found: short.value,
        expected: `at most ${long.row.value}, which ${long.path} counts over the longer time; a \`note\` on either where it counts something else`,
      })),
  );
};

/** Nothing is counted up to a day before the scheme began. */
export const recordFiguresFollowTheBeginning: Rule = (scheme) => {
  const begun = scheme.life[0]?.from;
  return figuresOf(scheme).flatMap(({ path, row: { until } }): Complaint[] =>
    until && begun && surelyBefore(until, begun)
      ? [{ path: `${path}.until`, found: until, expected: `a date not before ${begun}, the first event of \`life\`` }]
      : [],
  );
};
