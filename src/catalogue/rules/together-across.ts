/** What the records of two schemes say of having both. */
import { checkedOn } from "../checks.ts";
import type { Complaint } from "../fault.ts";
import { holdsOn } from "../held.ts";
import type { SchemeRecord, Together } from "../schema/record.ts";
import { conditionsOf, type Row, rowsOf, surelyMeet, tellsCases } from "./rows.ts";
import type { Context, Rule } from "./rule.ts";

const rowsOn = ({ together }: SchemeRecord, id: string): Row<Together>[] =>
  rowsOf("together", together).filter(({ row }) => row.with?.includes(id));

const needed = ({ together = [] }: SchemeRecord): string[] =>
  together.flatMap((row) => (row.rule === "needs" ? (row.with ?? []) : []));

/** No scheme needs another first that needs it first, through however many others. */
export const needsHaveNoCycle: Rule = (record, { schemes }) => {
  const chain = cycleFrom(record, schemes);
  return chain
    ? [
        {
          path: "together",
          found: chain.join(" → "),
          expected: "schemes needed first that do not need this one first; else nobody could have any of them",
        },
      ]
    : [];
};

function cycleFrom(start: SchemeRecord, schemes: Context["schemes"]): string[] | undefined {
  const visited = new Set<string>();
  const walk = (record: SchemeRecord, chain: string[]): string[] | undefined => {
    for (const id of needed(record)) {
      // A scheme that names itself is reported by `togetherSchemesExist`.
      if (id === start.id && chain.length > 1) return [...chain, id];
      const next = schemes.get(id);
      if (!next || visited.has(id)) continue;
      visited.add(id);
      const found = walk(next, [...chain, id]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start.id]);
}

/** A scheme does not need first what took over from it. */
export const successorsAreNotNeeded: Rule = (record) =>
  rowsOf("together", record.together).flatMap(({ path, row }) =>
    (row.with ?? []).flatMap((id, index): Complaint[] =>
      row.rule === "needs" && record.succeededBy.includes(id)
        ? [
            {
              path: `${path}.with[${index}]`,
              found: id,
              expected: "a scheme that was there before; this one took over from it, as `succeededBy` says",
            },
          ]
        : [],
    ),
  );

/** What one record allows beside another scheme, the other does not refuse. */
export const recordsAgreeOnBoth: Rule = (record, { schemes }) =>
  rowsOf("together", record.together).flatMap(({ path, row }) =>
    row.rule !== "may" && row.rule !== "needs" && row.rule !== "not-same-cost"
      ? []
      : (row.with ?? []).flatMap((id): Complaint[] => {
          const other = schemes.get(id);
          // Tracks are of each record's own, so that only what is of a whole scheme can be compared.
          const refusal =
            other &&
            rowsOn(other, record.id).find(
              (theirs) =>
                theirs.row.rule === "not" &&
                !theirs.row.tracks &&
                !tellsCases(row, theirs.row) &&
                surelyMeet({ ...row, tracks: undefined }, theirs.row),
            );
          return refusal
            ? [
                {
                  path: `${path}.rule`,
                  found: row.rule,
                  expected: `what agrees with schemes/${id}.json, whose ${refusal.path} says “not”; a \`note\` where both are right`,
                },
              ]
            : [];
        }),
  );

const LIVE: readonly string[] = ["open", "announced", "paused"];
const isLive = ({ life }: SchemeRecord): boolean => LIVE.includes(life.at(-1)?.state ?? "");

/** Whether the record says anywhere that what it is for cannot be had with the other, or with any such money. */
const refuses = (record: SchemeRecord, id: string): boolean =>
  (record.together ?? []).some(
    ({ rule, with: schemes, other }) =>
      (rule === "not" && (schemes?.includes(id) || (other !== undefined && other !== "same-scheme"))) ||
      (rule === "not-same-cost" && schemes?.includes(id)),
  ) || conditionsOf(record, "prior").some(({ row }) => row.rule === "excluded" && row.schemes?.includes(id));

/** Where one of two schemes that are on offer cannot be had beside the other, a reader of the other is told so too. */
export const refusalsAreMutual: Rule = (record, { schemes }) =>
  !isLive(record)
    ? []
    : rowsOf("together", record.together).flatMap(({ path, row }) =>
        (row.with ?? []).flatMap((id, index): Complaint[] => {
          const other = schemes.get(id);
          const isTold = !other || !isLive(other) || refuses(other, record.id);
          return row.rule === "not" && holdsOn(row, checkedOn(record)) && !isTold
            ? [
                {
                  path: `${path}.with[${index}]`,
                  found: id,
                  expected: `a scheme whose record says so too: add to \`together\` of schemes/${id}.json what it means there, by the same source`,
                },
              ]
            : [];
        }),
      );
