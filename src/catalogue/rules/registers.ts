import type { Complaint } from "../fault.ts";
import { type Rule, repeatedIn } from "./rule.ts";

/** Administrators and funds are in the register of organisations, each as what it is. */
export const organisationsAreKnown: Rule = (record, { organisations }) => {
  const check = (path: string, id: string, kind: "body" | "fund"): Complaint[] =>
    organisations[id]?.kind === kind
      ? []
      : [{ path, found: id, expected: `the id of a ${kind} in organisations.json` }];
  return [
    ...record.administrators.flatMap((id, index) => check(`administrators[${index}]`, id, "body")),
    ...(record.fund ? check("fund", record.fund, "fund") : []),
  ];
};

/** What a record says the chart printed is what the chart printed. */
export const chartFigureIsFrozen: Rule = (record, { editions }) => {
  const printed = editions.flatMap((edition) => edition.printed).find(({ id }) => id === record.id)?.figure;
  if (printed === record.deck?.figure) return [];
  return [
    {
      path: printed === undefined ? "deck" : "deck.figure",
      found: record.deck?.figure,
      expected:
        printed === undefined
          ? "nothing, as the chart does not name this scheme"
          : `${JSON.stringify(printed)}, as the chart prints it`,
    },
  ];
};

/** The lists a filter works on say what they mean: no repeats, `all` alone. */
export const listsAreClean: Rule = (record) => {
  const complaints: Complaint[] = [];
  for (const field of ["stages", "purposes", "sectors", "codes", "administrators"] as const) {
    const list: readonly string[] = record[field];
    for (const index of repeatedIn(list))
      complaints.push({ path: `${field}[${index}]`, found: list[index], expected: "each value once" });
  }
  if (record.sectors.includes("all") && record.sectors.length > 1) {
    complaints.push({ path: "sectors", found: record.sectors, expected: '"all" alone, or the trades without it' });
  }
  return complaints;
};
