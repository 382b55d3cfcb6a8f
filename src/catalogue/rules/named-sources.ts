import type { SchemeRecord } from "../schema/record.ts";

/** A list of source keys in a record, and where it stands. */
export interface SourceList {
  path: string;
  keys: readonly string[];
}

/** Every list in which a record names its sources. */
export const sourceListsOf = ({ tracks, life, checked, timing, background = [] }: SchemeRecord): SourceList[] => [
  ...tracks.flatMap(({ terms }, t) =>
    terms.map(({ sources }, i) => ({ path: `tracks[${t}].terms[${i}].sources`, keys: sources })),
  ),
  ...life.map(({ sources }, l) => ({ path: `life[${l}].sources`, keys: sources })),
  ...checked.map(({ against }, c) => ({ path: `checked[${c}].against`, keys: against })),
  ...(timing?.dates ?? []).map(({ sources }, d) => ({ path: `timing.dates[${d}].sources`, keys: sources })),
  { path: "background", keys: background },
];

/** The same without what the record was only compared with: what figures, events, days ahead and texts rest on. */
export const supportingListsOf = (record: SchemeRecord): SourceList[] =>
  sourceListsOf(record).filter(({ path }) => !path.startsWith("checked"));
