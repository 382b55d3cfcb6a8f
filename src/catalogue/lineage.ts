import type { SchemeRecord } from "./schema/record.ts";

/** A line of succession: each step holds the schemes that stood side by side, oldest step first. */
export type Lineage = SchemeRecord[][];

/**
 * Everything a scheme came from and everything that came after it, through any number of steps.
 * A single step holding only the scheme itself means that it has neither.
 */
export function lineageOf(scheme: SchemeRecord, all: readonly SchemeRecord[]): Lineage {
  const byId = new Map(all.map((other) => [other.id, other]));
  const forward = (step: SchemeRecord[]) =>
    step.flatMap(({ succeededBy }) => succeededBy.flatMap((id) => byId.get(id) ?? []));
  const back = (step: SchemeRecord[]) =>
    all.filter(({ succeededBy }) => step.some(({ id }) => succeededBy.includes(id)));
  return [...walk([scheme], back).reverse(), [scheme], ...walk([scheme], forward)];
}

function walk(start: SchemeRecord[], next: (step: SchemeRecord[]) => SchemeRecord[]): Lineage {
  const steps: Lineage = [];
  const seen = new Set(start);
  for (let step = next(start); step.length > 0; step = next(step)) {
    const fresh = [...new Set(step)].filter((scheme) => !seen.has(scheme));
    if (fresh.length === 0) break;
    for (const scheme of fresh) seen.add(scheme);
    steps.push(fresh);
  }
  return steps;
}
