import type { SchemeRecord } from "./schema/record.ts";

/** The schemes that stand beside one: those that took over, those it took over from, and those worth a look. */
export function schemeLinks(
  scheme: SchemeRecord,
  all: readonly SchemeRecord[],
): Record<"successors" | "predecessors" | "related", SchemeRecord[]> {
  const byId = new Map(all.map((other) => [other.id, other]));
  const find = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const successors = find(scheme.succeededBy);
  const predecessors = all.filter((other) => other.succeededBy.includes(scheme.id));
  const related = find(scheme.related).filter((other) => !successors.includes(other) && !predecessors.includes(other));
  return { successors, predecessors, related };
}
