import type { CatalogueRule } from "./rule.ts";

/** A body in the register runs a scheme, and a fund pays for one. */
export const organisationsAreUsed: CatalogueRule = ({ organisations, schemes, ids }) => {
  // A record that cannot be read may name it.
  if (schemes.size < ids.size) return [];
  const used = new Set([...schemes.values()].flatMap(({ administrators, fund }) => [...administrators, fund]));
  return Object.keys(organisations)
    .filter((id) => !used.has(id))
    .map((id) => ({
      file: "organisations.json",
      path: id,
      found: id,
      expected: "to run a scheme, or to pay for one; else remove it",
    }));
};
