import type { SchemeRecord } from "./schema/record.ts";
import type { Instrument, Stage } from "./schema/vocabulary.ts";
import { eventOn, isAnnouncedOrRunningOn, isOverOn } from "./status.ts";

export interface SchemeLinks {
  /** What took its place, of those that were known of by the day. */
  successors: SchemeRecord[];
  predecessors: SchemeRecord[];
  /** For a scheme that is over and that none took over from: those worth a look that are not over themselves. */
  alternatives: SchemeRecord[];
  /** Whatever else is worth a look. */
  related: SchemeRecord[];
}

/** Who is who in a catalogue, and who took over from whom. */
interface Register {
  byId: ReadonlyMap<string, SchemeRecord>;
  /** By the id of the one that took over; in the order of the catalogue. */
  predecessors: ReadonlyMap<string, readonly SchemeRecord[]>;
}

/** One for each catalogue: a page asks for every day on which it reads otherwise. */
const registers = new WeakMap<readonly SchemeRecord[], Register>();

function registerOf(all: readonly SchemeRecord[]): Register {
  const known = registers.get(all);
  if (known) return known;
  const successions = all.flatMap((scheme) => [...new Set(scheme.succeededBy)].map((id) => ({ id, scheme })));
  const predecessors = Map.groupBy(successions, ({ id }) => id);
  const register: Register = {
    byId: new Map(all.map((scheme) => [scheme.id, scheme])),
    predecessors: new Map([...predecessors].map(([id, pairs]) => [id, pairs.map(({ scheme }) => scheme)])),
  };
  registers.set(all, register);
  return register;
}

/** Every scheme that may stand beside one, on whatever day. */
export function kinOf(scheme: SchemeRecord, all: readonly SchemeRecord[]): SchemeRecord[] {
  const { byId, predecessors } = registerOf(all);
  const named = [...scheme.succeededBy, ...scheme.related].flatMap((id) => byId.get(id) ?? []);
  return [...new Set([...(predecessors.get(scheme.id) ?? []), ...named])];
}

/** The schemes that stand beside one on the day (`YYYY-MM-DD`), each in one of the lists only. */
export function schemeLinks(scheme: SchemeRecord, all: readonly SchemeRecord[], day: string): SchemeLinks {
  const { byId, predecessors: known } = registerOf(all);
  const find = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const allSuccessors = find(scheme.succeededBy);
  const successors = allSuccessors.filter((other) => eventOn(other, day));
  const predecessors = [...(known.get(scheme.id) ?? [])];
  const kin = new Set([...allSuccessors, ...predecessors]);
  const beside = find(scheme.related).filter((other) => !kin.has(other));
  const isLeftAlone = successors.length === 0 && isOverOn(scheme, day);
  const alternatives = isLeftAlone ? beside.filter((other) => isAnnouncedOrRunningOn(other, day)) : [];
  return { successors, predecessors, alternatives, related: beside.filter((other) => !alternatives.includes(other)) };
}

/** Why someone who looked for the one may want the other: the stages both serve, and the way both pay. */
export const inCommon = (one: SchemeRecord, other: SchemeRecord): { stages: Stage[]; instrument?: Instrument } => ({
  stages: one.stages.filter((stage) => other.stages.includes(stage)),
  ...(one.instrument === other.instrument && { instrument: one.instrument }),
});
