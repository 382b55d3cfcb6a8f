import type { Complaint } from "../fault.ts";
import type { Term } from "../schema/record.ts";
import { eachTerm, type Rule } from "./rule.ts";

/** Smallest and largest of the same thing: the smallest comes first. */
export const rangesRunUpwards: Rule = (record) =>
  eachTerm(record, (term, path) =>
    rangesOf(term).flatMap(([field, low, high]): Complaint[] =>
      low !== undefined && high !== undefined && low > high
        ? [{ path: `${path}.${field}`, found: low, expected: `at most ${high}, the upper end of the same range` }]
        : [],
    ),
  );

const rangesOf = (term: Term): [field: string, low: number | undefined, high: number | undefined][] => [
  ...term.limits.flatMap((limit, index): [string, number | undefined, number][] =>
    "hkd" in limit ? [[`limits[${index}].atLeast`, limit.atLeast, limit.hkd]] : [],
  ),
  ["projectCost.atLeast", term.projectCost?.atLeast, term.projectCost?.atMost],
  ["monthsAtLeast", term.monthsAtLeast, term.months],
];

/** Each slice of a tiered share ends above the one before it. */
export const tiersRunUpwards: Rule = (record) =>
  eachTerm(record, ({ share }, path) =>
    share?.kind !== "tiers"
      ? []
      : share.tiers.flatMap(({ upTo }, index): Complaint[] => {
          const below = share.tiers[index - 1]?.upTo;
          return below !== undefined && upTo <= below
            ? [
                {
                  path: `${path}.share.tiers[${index}].upTo`,
                  found: upTo,
                  expected: `more than ${below}, where the slice before it ends`,
                },
              ]
            : [];
        }),
  );

/** The percentage of a guarantee is the highest on offer. */
export const guaranteeIsTheHighest: Rule = (record) =>
  eachTerm(record, ({ share }, path) => {
    if (share?.kind !== "guarantee" || !share.choices) return [];
    const highest = Math.max(...share.choices);
    return share.percent === highest
      ? []
      : [{ path: `${path}.share.percent`, found: share.percent, expected: `${highest}, the highest of the choices` }];
  });

/** A field that groups figures holds at least one. */
export const groupsHoldFigures: Rule = (record) =>
  eachTerm(record, (term, path) => {
    const groups: [field: string, group: object | null | undefined][] = [
      ["projectCost", term.projectCost],
      ["firstPayment", term.firstPayment],
      ...(term.also ?? []).map(({ hkd, percent }, index): [string, object] => [`also[${index}]`, { hkd, percent }]),
    ];
    return groups
      .filter(([, group]) => group && Object.values(group).every((figure) => figure === undefined))
      .map(([field, group]) => ({
        path: `${path}.${field}`,
        found: group,
        expected: "at least one figure; without one, leave it out",
      }));
  });
