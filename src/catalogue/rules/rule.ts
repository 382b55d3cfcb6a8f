import type { Complaint, Fault } from "../fault.ts";
import type { SchemeRecord, Term } from "../schema/record.ts";
import type { Edition, Hosts, Organisations } from "../schema/registers.ts";

/** What a rule may look at besides the record itself. */
export interface Context {
  schemes: ReadonlyMap<string, SchemeRecord>;
  /** Ids of all files, sound or not, so that one broken record does not make others look dangling. */
  ids: ReadonlySet<string>;
  organisations: Organisations;
  hosts: Hosts;
  editions: readonly Edition[];
  /** The day it is in Hong Kong, `YYYY-MM-DD`; left out where whoever reads the records asks for it apart, as a build does. */
  today?: string | undefined;
}

/** A rule that spans fields: everything it finds wrong with one record. */
export type Rule = (record: SchemeRecord, context: Context) => Complaint[];

/** A rule about the files beside the records. */
export type CatalogueRule = (context: Context) => Fault[];

export const inFile = (file: string, complaints: Complaint[]): Fault[] =>
  complaints.map((complaint) => ({ file, ...complaint }));

/** The files beside the records, each asked the same as a record's texts. */
export const inRegisters = (
  { organisations, hosts, editions }: Context,
  check: (content: unknown) => Complaint[],
): Fault[] => [
  ...inFile("organisations.json", check(organisations)),
  ...inFile("hosts.json", check(hosts)),
  ...editions.flatMap((edition) => inFile(`editions/${edition.date}.json`, check(edition))),
];

type Strings = readonly [path: string, text: string][];

const gathered = new WeakMap<object, Strings>();

/** Every string below `value` with its path, for rules about wording; gathered once for all of them. */
export function strings(value: unknown): Strings {
  const known = typeof value === "object" && value !== null ? gathered.get(value) : undefined;
  if (known) return known;
  const found: [path: string, text: string][] = [];
  const walk = (below: unknown, path: string): void => {
    if (typeof below === "string") found.push([path, below]);
    else if (Array.isArray(below)) for (const [index, item] of below.entries()) walk(item, `${path}[${index}]`);
    else if (typeof below === "object" && below !== null)
      for (const [key, item] of Object.entries(below)) walk(item, path === "" ? key : `${path}.${key}`);
  };
  walk(value, "");
  if (typeof value === "object" && value !== null) gathered.set(value, found);
  return found;
}

/** Every term of the record with its path and the term before it in its track, for rules about terms. */
export const eachTerm = (
  { tracks }: SchemeRecord,
  check: (term: Term, path: string, before: Term | undefined) => Complaint[],
): Complaint[] =>
  tracks.flatMap((track, t) =>
    track.terms.flatMap((term, i) => check(term, `tracks[${t}].terms[${i}]`, track.terms[i - 1])),
  );

/** The places in a list of what already stands before. */
export function repeatedIn(list: readonly string[]): number[] {
  const seen = new Set<string>();
  return list.flatMap((value, index) => {
    const isRepeated = seen.has(value);
    seen.add(value);
    return isRepeated ? [index] : [];
  });
}
