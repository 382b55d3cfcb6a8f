/** When applications are taken and when a project may begin: one rule at a time. */
import { checkedOn } from "../checks.ts";
import type { Complaint } from "../fault.ts";
import { holdsOn } from "../held.ts";
import { endOrSplit, pairsAtOnce, type Row, rowsOf, tellsCases, type When } from "./rows.ts";
import type { Rule } from "./rule.ts";

const oneRule = <T extends When & { rule: string; note?: { en: string; "zh-Hant": string } | undefined }>(
  rows: readonly Row<T>[],
): Complaint[] =>
  pairsAtOnce(rows, (later, earlier) =>
    tellsCases(later.row, earlier.row)
      ? []
      : [
          {
            path: `${later.path}.rule`,
            found: later.row.rule,
            expected: `one rule at a time: ${earlier.path} says “${earlier.row.rule}”, ${endOrSplit(earlier.path)}`,
          },
        ],
  );

/** Applications are taken all year, in rounds or once, one of them at a time. */
export const intakesStandOnce: Rule = ({ timing }) => oneRule(rowsOf("timing.intake", timing?.intake));

/** A project may begin from one moment on, for one time and track. */
export const beginningsStandOnce: Rule = ({ timing }) => oneRule(rowsOf("timing.begin", timing?.begin));

const MOST_ROUNDS = 12;

/** Rounds are counted where there are rounds, at most one a month. */
export const roundsAreCounted: Rule = ({ timing }) =>
  rowsOf("timing.intake", timing?.intake).flatMap(({ path, row: { rule, perYear } }): Complaint[] =>
    perYear === undefined || (rule === "rounds" && perYear <= MOST_ROUNDS)
      ? []
      : [
          {
            path: `${path}.perYear`,
            found: perYear,
            expected:
              rule === "rounds"
                ? `at most ${MOST_ROUNDS}, one a month; else all-year`
                : `nothing, as “${rule}” is no matter of rounds`,
          },
        ],
  );

/** What is open and takes applications all year does not open on a day ahead, unless it closes before. */
export const allYearDoesNotOpenAgain: Rule = (record) => {
  const { timing, life } = record;
  const day = checkedOn(record);
  const allYear = rowsOf("timing.intake", timing?.intake).find(
    ({ row }) => row.rule === "all-year" && !row.tracks && !row.note && row.until === undefined && holdsOn(row, day),
  );
  if (!allYear || life.at(-1)?.state !== "open") return [];
  return rowsOf("timing.dates", timing?.dates).flatMap(({ path, row }, index, all): Complaint[] =>
    row.kind === "opens" && !row.track && !all.slice(0, index).some(({ row: { kind } }) => kind === "closes")
      ? [
          {
            path: `${path}.kind`,
            found: row.kind,
            expected: `change, or the \`track\` that opens, as ${allYear.path} says that applications are taken at any time`,
          },
        ]
      : [],
  );
};
