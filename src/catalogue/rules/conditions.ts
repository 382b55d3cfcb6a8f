/** Conditions: each says something, and no two of a kind contradict each other. */
import type { Complaint } from "../fault.ts";
import { type ConditionOf, conditionsOf, endOrSplit, pairsAtOnce, rowsOf, tellsCases } from "./rows.ts";
import type { Rule } from "./rule.ts";

/** Where no condition of a kind is made, none of that kind stands beside it. */
export const noConditionStandsAlone: Rule = ({ conditions }) =>
  pairsAtOnce(rowsOf("conditions", conditions), (later, earlier) =>
    later.row.kind === earlier.row.kind && ("none" in later.row || "none" in earlier.row)
      ? [
          {
            path: later.path,
            found: later.row,
            expected: `nothing about ${later.row.kind}, as ${earlier.path} is about it for the same time: either there is no such condition (\`none\`) or there is one`,
          },
        ]
      : [],
  );

/** The fields without which a condition of that kind says nothing. */
const SAYING = {
  size: ["staffAtMost", "manufacturingAtMost", "staffAtLeast"],
  age: ["monthsAtLeast", "monthsAtMost", "foundedBy", "foundedFrom"],
  market: ["economies", "outside"],
  prior: ["schemes", "bodies", "what"],
  person: [
    "ageAtLeast",
    "ageAtMost",
    "degree",
    "student",
    "graduatedWithin",
    "residence",
    "disability",
    "outOfWork",
    "outOfWorkDays",
  ],
} as const;

/** A condition says what is asked: a number, a market, a scheme, something about the person. */
export const conditionsSaySomething: Rule = (record) =>
  (Object.keys(SAYING) as (keyof typeof SAYING)[]).flatMap((kind) =>
    conditionsOf(record, kind).flatMap(({ path, row }): Complaint[] =>
      SAYING[kind].some((field) => field in row)
        ? []
        : [
            {
              path,
              found: row,
              expected: `at least one of ${SAYING[kind].join(", ")}; what no field says is a line of \`eligibility\``,
            },
          ],
    ),
  );

/** Of the number of staff, and of the age of a business, one limit holds at a time. */
export const sizesAndAgesStandOnce: Rule = (record) =>
  (["size", "age"] as const).flatMap((kind) =>
    pairsAtOnce<ConditionOf<"size" | "age">>(conditionsOf(record, kind), (later, earlier) =>
      SAYING[kind]
        .filter((field) => field in later.row && field in earlier.row && !tellsCases(later.row, earlier.row))
        .map((field) => ({
          path: `${later.path}.${field}`,
          found: later.row[field as keyof typeof later.row],
          expected: `one limit at a time: nothing, as ${earlier.path}.${field} stands, ${endOrSplit(earlier.path)}`,
        })),
    ),
  );
