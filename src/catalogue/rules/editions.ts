import type { Fault } from "../fault.ts";
import { type CatalogueRule, repeatedIn } from "./rule.ts";

/** An edition counts as many schemes as its chart claims, each once, and each of them is a record. */
export const editionsAreComplete: CatalogueRule = ({ editions, ids }) =>
  editions.flatMap((edition): Fault[] => {
    const file = `editions/${edition.date}.json`;
    const members = [...edition.printed.map(({ id }) => id), ...edition.completed];
    const repeated = new Set(repeatedIn(members));
    const faults: Fault[] = members.flatMap((id, index): Fault[] => {
      if (!ids.has(id))
        return [{ file, path: "printed, completed", found: id, expected: "the id of a record in schemes/" }];
      return repeated.has(index) ? [{ file, path: "printed, completed", found: id, expected: "each scheme once" }] : [];
    });
    if (members.length !== edition.claimed) {
      faults.push({
        file,
        path: "claimed",
        found: edition.claimed,
        expected: `as many schemes as are listed: ${members.length}`,
      });
    }
    return faults;
  });
