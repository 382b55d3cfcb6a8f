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

/** Every scheme that may stand beside one, on whatever day. */
export function kinOf(scheme: SchemeRecord, all: readonly SchemeRecord[]): SchemeRecord[] {
  const named = new Set([...scheme.succeededBy, ...scheme.related]);
  return all.filter((other) => named.has(other.id) || other.succeededBy.includes(scheme.id));
}

/** The schemes that stand beside one on the day (`YYYY-MM-DD`), each in one of the lists only. */
export function schemeLinks(scheme: SchemeRecord, all: readonly SchemeRecord[], day: string): SchemeLinks {
  const byId = new Map(all.map((other) => [other.id, other]));
  const find = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const allSuccessors = find(scheme.succeededBy);
  const successors = allSuccessors.filter((other) => eventOn(other, day));
  const predecessors = all.filter((other) => other.succeededBy.includes(scheme.id));
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
