import type { Complaint } from "../fault.ts";
import { type Context, type Rule, repeatedIn } from "./rule.ts";

/** Schemes named as successors or as related exist, once each, and are not the scheme itself. */
export const linkedSchemesExist: Rule = (record, { ids }) =>
  (["succeededBy", "related"] as const).flatMap((field) => {
    const repeated = new Set(repeatedIn(record[field]));
    return record[field].flatMap((id, index): Complaint[] => {
      const path = `${field}[${index}]`;
      if (id === record.id) return [{ path, found: id, expected: "another scheme than this one" }];
      if (!ids.has(id)) return [{ path, found: id, expected: "the id of a record in schemes/" }];
      return repeated.has(index) ? [{ path, found: id, expected: "each id once" }] : [];
    });
  });

/** Following successors never leads back to the scheme. */
export const successionHasNoCycle: Rule = (record, { schemes }) => {
  const chain = cycleFrom(record.id, schemes);
  return chain
    ? [{ path: "succeededBy", found: chain.join(" → "), expected: "a line of succession that does not come back" }]
    : [];
};

function cycleFrom(start: string, schemes: Context["schemes"]): string[] | undefined {
  const visited = new Set<string>();
  const walk = (id: string, chain: string[]): string[] | undefined => {
    for (const next of schemes.get(id)?.succeededBy ?? []) {
      // A scheme that names itself is reported by `linkedSchemesExist`.
      if (next === start && chain.length > 1) return [...chain, next];
      if (visited.has(next)) continue;
      visited.add(next);
      const found = walk(next, [...chain, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}
