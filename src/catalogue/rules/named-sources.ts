import { statementsOf } from "../held.ts";
import type { SchemeRecord } from "../schema/record.ts";

/** A list of source keys in a record, and where it stands. */
export interface SourceList {
  path: string;
  keys: readonly string[];
}

/** Every list in which a record names its sources. */
export const sourceListsOf = (record: SchemeRecord): SourceList[] => [
  ...record.tracks.flatMap(({ terms }, t) =>
    terms.map(({ sources }, i) => ({ path: `tracks[${t}].terms[${i}].sources`, keys: sources })),
  ),
  ...statementsOf(record).map(({ path, held }) => ({ path: `${path}.sources`, keys: held.sources })),
  ...record.life.map(({ sources }, l) => ({ path: `life[${l}].sources`, keys: sources })),
  ...record.checked.map(({ against }, c) => ({ path: `checked[${c}].against`, keys: against })),
  ...(record.timing?.dates ?? []).map(({ sources }, d) => ({ path: `timing.dates[${d}].sources`, keys: sources })),
  { path: "background", keys: record.background ?? [] },
];

/** The same without what the record was only compared with: what figures, events, statements, days ahead and texts rest on. */
export const supportingListsOf = (record: SchemeRecord): SourceList[] =>
  sourceListsOf(record).filter(({ path }) => !path.startsWith("checked"));
