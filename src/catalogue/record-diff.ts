/** What differs between two states of a record, field by field; no wording. The order of fields says nothing. */
import { isDeepStrictEqual } from "node:util";

/** A difference: absent `before` means added, absent `after` removed. */
export interface FieldChange {
  /** Where: field names, and for an item of a list what it is known by. */
  path: string[];
  before?: unknown;
  after?: unknown;
}

type Fields = Record<string, unknown>;

/** Fields that only make sense as a whole: a ratio is not two numbers. */
const WHOLE = new Set(["share", "firstPayment", "projectCost", "sources"]);

/** All differences between two JSON values of the same kind, in the order of the newer one. */
export function changesBetween(before: unknown, after: unknown, path: string[] = []): FieldChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  // The sources of a record are entries of their own, the sources of a term a short list.
  const whole = WHOLE.has(path.at(-1) ?? "") && path.length > 1;
  if (!old || !now || whole || Array.isArray(before) !== Array.isArray(after)) {
    return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
  }
  const keys = [...new Set([...Object.keys(now), ...Object.keys(old)])];
  const changes = keys.flatMap((key) => changesBetween(old[key], now[key], [...path, key]));
  return changes.length > 0
    ? changes
    : [{ path: [...path, "order"], before: Object.keys(old), after: Object.keys(now) }];
}

/** The parts of a value by name; items of a list go by what a person knows them by, so that moving one changes little. */
function fieldsOf(value: unknown): Fields | undefined {
  if (!Array.isArray(value)) return typeof value === "object" && value !== null ? (value as Fields) : undefined;
  const fields: Fields = {};
  for (const item of value) {
    let name = nameOf(item);
    for (let twin = 2; Object.hasOwn(fields, name); twin += 1) name = `${nameOf(item)} (${twin})`;
    fields[name] = item;
  }
  return fields;
}

function nameOf(item: unknown): string {
  if (typeof item !== "object" || item === null) return String(item);
  const { id, text, en, what, state, per } = item as Fields;
  if (per !== undefined && what === undefined) return limitName(item as Fields);
  const name = id ?? text ?? en ?? (what as Fields | undefined)?.en;
  if (name !== undefined) return String(name);
  return state === undefined ? startName(item as Fields) : `${state} ${startName(item as Fields)}`;
}

const startName = ({ from, announced, on }: Fields): string =>
  on !== undefined
    ? `on ${on}`
    : from !== undefined
      ? `from ${from}`
      : announced !== undefined
        ? `announced ${announced}`
        : "undated";

/** `per enterprise each year (bachelor's degree)`, which tells the limits of a term apart. */
function limitName({ per, every, of, binds, months, case: label }: Fields): string {
  const parts = [
    `per ${per}`,
    every && `each ${every}`,
    binds && (binds === "cost" ? "of cost" : "running at a time"),
    months && "in months",
    of && `as ${of}`,
  ];
  return [...parts, label && `(${(label as Fields).en})`].filter(Boolean).join(" ");
}
