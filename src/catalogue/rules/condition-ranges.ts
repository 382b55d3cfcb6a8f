/** Numbers and days of conditions: the least is not above the most, and each is of a size that makes sense. */
import type { Complaint } from "../fault.ts";
import { firstDay, surelyBefore } from "../partial-date.ts";
import { type ConditionOf, conditionsOf, type Row, surelyMeet, tellsCases } from "./rows.ts";
import type { Rule } from "./rule.ts";
import { outside } from "./sizes.ts";

type Range = [low: string, high: string];
const SIZES: readonly Range[] = [
  ["staffAtLeast", "staffAtMost"],
  ["staffAtLeast", "manufacturingAtMost"],
];
const AGES: readonly Range[] = [
  ["monthsAtLeast", "monthsAtMost"],
  ["foundedFrom", "foundedBy"],
];
const PERSONS: readonly Range[] = [["ageAtLeast", "ageAtMost"]];

const isAbove = (low: unknown, high: unknown): boolean =>
  typeof low === "string" && typeof high === "string" ? surelyBefore(high, low) : Number(low) > Number(high);

/** The least is not above the most, in one row or in two that hold at once. */
const upwards = <K extends "size" | "age" | "person">(rows: readonly Row<ConditionOf<K>>[], ranges: readonly Range[]) =>
  rows.flatMap((least) =>
    rows
      .filter((most) => most === least || (surelyMeet(least.row, most.row) && !tellsCases(least.row, most.row)))
      .flatMap((most) =>
        ranges.flatMap(([low, high]): Complaint[] => {
          const found = least.row[low as keyof typeof least.row];
          const end = most.row[high as keyof typeof most.row];
          return found !== undefined && end !== undefined && isAbove(found, end)
            ? [
                {
                  path: `${least.path}.${low}`,
                  found,
                  expected: `at most ${end}, as ${most.path}.${high} says; else nobody could apply`,
                },
              ]
            : [];
        }),
      ),
  );

/** Fewest staff are not above most staff, nor the least age of a business or a person above the highest. */
export const conditionsLeaveARange: Rule = (record) => [
  ...upwards(conditionsOf(record, "size"), SIZES),
  ...upwards(conditionsOf(record, "age"), AGES),
  ...(["hired", "trained", "owner"] as const).flatMap((role) =>
    upwards(
      conditionsOf(record, "person").filter(({ row }) => row.role === role),
      PERSONS,
    ),
  ),
];

/** The limit for manufacturing is another than the general one, which stands beside it. */
export const manufacturingLimitDiffers: Rule = (record) =>
  conditionsOf(record, "size").flatMap(({ path, row: { staffAtMost, manufacturingAtMost } }): Complaint[] =>
    manufacturingAtMost === undefined || (staffAtMost !== undefined && staffAtMost !== manufacturingAtMost)
      ? []
      : [
          {
            path: `${path}.manufacturingAtMost`,
            found: manufacturingAtMost,
            expected:
              staffAtMost === undefined
                ? "`staffAtMost` beside it for all other trades, or in its place where the scheme is for manufacturing alone"
                : `another number than staffAtMost, which is ${staffAtMost}, or nothing`,
          },
        ],
  );

const COUNTS = {
  size: { staffAtMost: [1, 10_000], manufacturingAtMost: [1, 10_000], staffAtLeast: [1, 10_000] },
  age: { monthsAtLeast: [1, 600], monthsAtMost: [1, 600] },
  person: { ageAtLeast: [15, 100], ageAtMost: [15, 100], graduatedWithin: [1, 240], outOfWorkDays: [1, 3660] },
} as const;

/** Staff, months in business, and years, months and days of a person are as many as a condition can mean. */
export const conditionCountsAreOfSense: Rule = (record) =>
  (Object.keys(COUNTS) as (keyof typeof COUNTS)[]).flatMap((kind) =>
    conditionsOf(record, kind).flatMap(({ path, row }) =>
      Object.entries(COUNTS[kind]).flatMap(([field, range]) =>
        outside(`${path}.${field}`, row[field as keyof typeof row] as number | undefined, range),
      ),
    ),
  );

/** No business can have been founded from a day on that is later than the end of the condition. */
export const foundingLiesBeforeTheEnd: Rule = (record) =>
  conditionsOf(record, "age").flatMap(({ path, row: { foundedFrom, until } }): Complaint[] =>
    foundedFrom && until && surelyBefore(until, firstDay(foundedFrom))
      ? [
          {
            path: `${path}.foundedFrom`,
            found: foundedFrom,
            expected: `a date not after ${until}, when the condition ends; else nobody could have applied`,
          },
        ]
      : [],
  );
