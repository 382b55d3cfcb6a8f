/** Lists within a statement: each value once, in the row and over the rows that hold at once. */
import type { Complaint } from "../fault.ts";
import { statementsOf } from "../held.ts";
import { conditionsOf, pairsAtOnce, type Row, rowsOf, tellsCases, type When } from "./rows.ts";
import { type Rule, repeatedIn } from "./rule.ts";

/** Lists that other rules ask about. */
const ASKED_ELSEWHERE = ["sources", "tracks"];

/** A list within a row, and what a track is for, holds each value once. */
export const valuesStandOnce: Rule = (record) => {
  const lists: [path: string, list: readonly string[]][] = [
    ...statementsOf(record).flatMap(({ path, held }) =>
      Object.entries(held).flatMap(([key, value]): [string, string[]][] =>
        Array.isArray(value) && !ASKED_ELSEWHERE.includes(key) ? [[`${path}.${key}`, value]] : [],
      ),
    ),
    ...record.tracks.map(({ purposes = [] }, t): [string, string[]] => [`tracks[${t}].purposes`, purposes]),
  ];
  return lists.flatMap(([path, list]) =>
    repeatedIn(list).map((index) => ({ path: `${path}[${index}]`, found: list[index], expected: "each value once" })),
  );
};

/** What a row repeats of the rows that hold at once. */
const repeated = <T extends When>(
  rows: readonly Row<T>[],
  key: keyof T & string,
  listOf: (row: T) => readonly string[],
): Complaint[] =>
  pairsAtOnce(rows, (later, earlier) =>
    listOf(later.row).flatMap((value, index): Complaint[] =>
      listOf(earlier.row).includes(value)
        ? [
            {
              path: `${later.path}.${key}[${index}]`,
              found: value,
              expected: `nothing that ${earlier.path} says for the same time; a row adds to it, or ${earlier.path} has an \`until\``,
            },
          ]
        : [],
    ),
  );

const withoutNote = <T extends When & Parameters<typeof tellsCases>[0]>(rows: readonly Row<T>[]): Row<T>[] =>
  rows.filter(({ row }) => !tellsCases(row, row));

/** Who leads is said once for one time and track. */
export const leadsAreSaidOnce: Rule = ({ lead }) =>
  repeated(withoutNote(rowsOf("lead", lead)), "who", ({ who }) => who);

/** Who takes part is said once for one time and track: needed or not. */
export const partnersAreSaidOnce: Rule = ({ partner }) =>
  repeated(withoutNote(rowsOf("partner", partner)), "who", ({ who }) => who);

/** A paper is asked for once for one time and track, unless a note says what else it is for. */
export const papersAreSaidOnce: Rule = ({ papers }) =>
  repeated(withoutNote(rowsOf("papers", papers)), "of", ({ of }) => of);

/** A later batch of markets holds none that counted already. */
export const economiesAreSaidOnce: Rule = (record) =>
  repeated(conditionsOf(record, "market"), "economies", ({ economies = [] }) => economies);
