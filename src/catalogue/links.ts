import type { SchemeRecord } from "./schema/record.ts";
import type { Instrument, Stage } from "./schema/vocabulary.ts";
import { eventOn, isRunningOn } from "./status.ts";

export interface SchemeLinks {
  successors: SchemeRecord[];
  predecessors: SchemeRecord[];
  /** For a scheme that is over and that none took over from: those worth a look that are not over themselves. */
  alternatives: SchemeRecord[];
  /** Whatever else is worth a look. */
  related: SchemeRecord[];
}

/** The schemes that stand beside one on the day (`YYYY-MM-DD`), each in one of the lists only. */
export function schemeLinks(scheme: SchemeRecord, all: readonly SchemeRecord[], day: string): SchemeLinks {
  const byId = new Map(all.map((other) => [other.id, other]));
  const find = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const successors = find(scheme.succeededBy);
  const predecessors = all.filter((other) => other.succeededBy.includes(scheme.id));
  const beside = find(scheme.related).filter((other) => !successors.includes(other) && !predecessors.includes(other));
  const isLeftAlone = successors.length === 0 && eventOn(scheme, day) !== undefined && !isRunningOn(scheme, day);
  const alternatives = isLeftAlone ? beside.filter((other) => isRunningOn(other, day)) : [];
  return { successors, predecessors, alternatives, related: beside.filter((other) => !alternatives.includes(other)) };
}

/** Why someone who looked for the one may want the other: the stages both serve, and the way both pay. */
export const inCommon = (one: SchemeRecord, other: SchemeRecord): { stages: Stage[]; instrument?: Instrument } => ({
  stages: one.stages.filter((stage) => other.stages.includes(stage)),
  ...(one.instrument === other.instrument && { instrument: one.instrument }),
});
