/** The dated statements of a record besides its terms: who applies, on what conditions, when, with which papers. Days are `YYYY-MM-DD`. */
import { firstDay, lastDay } from "./partial-date.ts";
import type { Held, SchemeRecord } from "./schema/record.ts";

/** The fields whose rows are such statements. */
const FIELDS = [
  "lead",
  "partner",
  "through",
  "conditions",
  "together",
  "sharedBy",
  "papers",
  "help",
  "after",
  "record",
] as const;
const TIMING_FIELDS = ["intake", "begin", "apply", "claim"] as const;

export type HeldField = (typeof FIELDS)[number] | `timing.${(typeof TIMING_FIELDS)[number]}`;

/** A statement with the list it stands in and its path, e.g. `conditions[2]`. */
export interface Statement {
  field: HeldField;
  path: string;
  held: Held;
}

/** Every dated statement of the record, in the order of its fields. */
export const statementsOf = (record: SchemeRecord): Statement[] => {
  const rows = (field: HeldField, list: readonly Held[] = []): Statement[] =>
    list.map((held, index) => ({ field, path: `${field}[${index}]`, held }));
  return [
    ...FIELDS.flatMap((field) => rows(field, record[field])),
    ...TIMING_FIELDS.flatMap((field) => rows(`timing.${field}`, record.timing?.[field])),
  ];
};

/**
 * Whether a dated statement or line holds on the day. A start or an end known only by month or year counts from its
 * earliest to its latest day; one that is not documented is no limit.
 */
export const holdsOn = ({ from, until }: Pick<Held, "from" | "until">, day: string): boolean =>
  (!from || firstDay(from) <= day) && (!until || day <= lastDay(until));

/** Those of the statements that hold on the day. */
export const heldOn = <T extends Pick<Held, "from" | "until">>(list: readonly T[] | undefined, day: string): T[] =>
  (list ?? []).filter((one) => holdsOn(one, day));
