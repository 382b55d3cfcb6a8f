/** A condition as a line: each language has one sentence for each kind of condition, and one where a source says there is none. */
import type { ConditionKind } from "../catalogue/schema/conditions.ts";
import type { Condition, Text } from "../catalogue/schema/record.ts";

/** What a sentence may name besides its own values, in the page's language. */
export interface ConditionNames {
  schemes: (ids: readonly string[] | undefined) => string[];
  bodies: (ids: readonly string[] | undefined) => string[];
  text: (text: Text) => string;
}

type Said = Exclude<Condition, { none: true }>;

/** A sentence for each kind of condition. */
export type ConditionWording = {
  [K in ConditionKind]: (condition: Extract<Said, { kind: K }>, names: ConditionNames) => string;
};

/** The line of a condition in one language. */
export function conditionText(
  condition: Condition,
  wording: ConditionWording,
  none: Record<ConditionKind, string>,
  names: ConditionNames,
): string {
  if ("none" in condition) return none[condition.kind];
  // The kind chooses the sentence that takes it, which the compiler cannot follow.
  const say = wording[condition.kind] as (condition: Said, names: ConditionNames) => string;
  return say(condition, names);
}
