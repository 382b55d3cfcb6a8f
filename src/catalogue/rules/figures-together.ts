/** Figures of one term that cannot all be right. */
import type { Complaint } from "../fault.ts";
import { plainForm } from "../plain-form.ts";
import type { MoneyLimit, Term } from "../schema/record.ts";
import { governmentPercent } from "../share.ts";
import { isMoneyLimit } from "../terms.ts";
import { eachTerm, type Rule } from "./rule.ts";

/** What a ceiling is counted on; two on one base are for different cases, or one of them is wrong. */
export const baseOf = ({ per, every, of = "grant", binds }: MoneyLimit): string =>
  [of, `per ${per}`, every && `every ${every}`, binds && (binds === "cost" ? "of cost" : "running")]
    .filter(Boolean)
    .join(", ");

/** Of ceilings on the same base one may be the usual one; each other says in a `case` of its own whom or what it is for. */
export const ceilingsOnOneBaseHaveCases: Rule = (record) =>
  eachTerm(record, ({ limits }, path) => {
    const seen = new Set<string>();
    return limits.flatMap((limit, index): Complaint[] => {
      if (!isMoneyLimit(limit)) return [];
      const base = baseOf(limit);
      const known = `${base}: ${limit.case ? plainForm(limit.case.en) : ""}`;
      if (!seen.has(known)) {
        seen.add(known);
        return [];
      }
      const expected = `whom or what it is for and no other is, as another ceiling stands on the same base (${base})`;
      return [{ path: `${path}.limits[${index}].case`, found: limit.case, expected }];
    });
  });

/** No ceiling, smallest amount or first payment is larger than the pool of all. */
export const sumsFitThePool: Rule = (record) =>
  eachTerm(record, ({ pool, limits, firstPayment, projectCost }, path) => {
    if (pool === undefined) return [];
    const sums: [field: string, hkd: number | undefined][] = [
      ...limits.flatMap((limit, index): [string, number][] =>
        isMoneyLimit(limit) ? [[`limits[${index}].hkd`, limit.hkd]] : [],
      ),
      ["firstPayment.hkd", firstPayment?.hkd],
      ["projectCost.atLeast", projectCost?.atLeast],
    ];
    return sums
      .filter(([, hkd]) => hkd !== undefined && hkd > pool)
      .map(([field, hkd]) => ({
        path: `${path}.${field}`,
        found: hkd,
        expected: `at most ${pool}, which is the pool for all`,
      }));
  });

/** The first payment is not above the largest ceiling of its term. */
export const firstPaymentFitsTheCeiling: Rule = (record) =>
  eachTerm(record, ({ limits, firstPayment }, path) => {
    const largest = Math.max(...limits.filter(isMoneyLimit).map(({ hkd }) => hkd));
    return Number.isFinite(largest) && firstPayment?.hkd && firstPayment.hkd > largest
      ? [
          {
            path: `${path}.firstPayment.hkd`,
            found: firstPayment.hkd,
            expected: `at most ${largest}, the largest ceiling of the term`,
          },
        ]
      : [];
  });

/** A ceiling per project is no more than government's share of the largest project that is accepted. */
export const ceilingFitsTheLargestProject: Rule = (record) =>
  eachTerm(record, ({ limits, share, projectCost }, path) => {
    const percent = share && share.kind !== "guarantee" ? governmentPercent(share) : undefined;
    const largest = projectCost?.atMost;
    if (percent === undefined || largest === undefined) return [];
    const most = Math.ceil((largest * highest(share, percent)) / 100);
    return limits.flatMap((limit, index): Complaint[] =>
      isMoneyLimit(limit) && limit.per === "project" && limit.hkd > most
        ? [
            {
              path: `${path}.limits[${index}].hkd`,
              found: limit.hkd,
              expected: `at most ${most}, government's share of projectCost.atMost, which is ${largest}`,
            },
          ]
        : [],
    );
  });

const highest = (share: Term["share"], percent: number): number =>
  share?.kind === "rate" && share.special ? Math.max(percent, share.special.percent) : percent;

/** A share says each thing once: a choice of guarantee, the special percentage, all of it. */
export const sharesSayEachOnce: Rule = (record) =>
  eachTerm(record, ({ share }, path) => {
    const at = `${path}.share`;
    if (share?.kind === "guarantee")
      return (share.choices ?? []).flatMap((percent, index, all): Complaint[] =>
        all.indexOf(percent) < index
          ? [{ path: `${at}.choices[${index}]`, found: percent, expected: "each once" }]
          : [],
      );
    if (share?.kind !== "rate") return [];
    const { percent, special } = share;
    return [
      ...(percent === 100 && !special
        ? [{ path: at, found: share, expected: '`{ "kind": "full" }`, as nothing is left for others to pay' }]
        : []),
      ...(special?.percent === percent
        ? [{ path: `${at}.special.percent`, found: percent, expected: "another percentage than the usual one" }]
        : []),
    ];
  });

/** One applicant runs no more projects at once than are allowed in total. */
export const concurrentFitsTheTotal: Rule = (record) =>
  eachTerm(record, ({ projects, concurrent }, path) =>
    projects !== undefined && concurrent !== undefined && concurrent > projects
      ? [
          {
            path: `${path}.concurrent`,
            found: concurrent,
            expected: `at most ${projects}, the number of projects in total`,
          },
        ]
      : [],
  );
