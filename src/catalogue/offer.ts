/** What one application can get of a term, and the total over all applications. */
import type { MoneyLimit, Term } from "./schema/record.ts";
import { isMoneyLimit } from "./terms.ts";

export interface Offer {
  /** What a reader asks for first: the most that one application, project, person … can get. */
  single?: MoneyLimit;
  /** The most that one applicant can get over all of them, where that is another sum. */
  total?: MoneyLimit;
}

const isTotal = ({ per, every, binds }: MoneyLimit): boolean => per === "enterprise" && !every && binds !== "running";
const isOfOneProject = ({ per, every, case: onlyFor }: MoneyLimit): boolean =>
  (per === "application" || per === "project") && !every && !onlyFor;

/** Whether both limits count the same kind of money on the same thing, so that the larger one is the most there is. */
const haveSameBasis = (a: MoneyLimit, b: MoneyLimit): boolean =>
  a.per === b.per && a.every === b.every && a.binds === b.binds && a.of === b.of;

/**
 * Reads the limits of a term: the record's first one leads, unless it is a total beside which a limit for one
 * application or project stands. Of limits for several cases it is the largest.
 */
export function offerOf({ limits }: Term): Offer {
  const sums = limits.filter(isMoneyLimit);
  const [first] = sums;
  if (!first) return {};
  if (first.case) {
    const cases = sums.filter((limit) => limit.case && haveSameBasis(limit, first));
    return { single: cases.reduce((most, limit) => (limit.hkd > most.hkd ? limit : most)) };
  }
  const ofSameKind = sums.filter(({ of }) => of === first.of);
  const single = isTotal(first) ? (ofSameKind.find(isOfOneProject) ?? first) : first;
  const total = isTotal(first) ? first : isOfOneProject(first) ? ofSameKind.find(isTotal) : undefined;
  return total && total !== single && total.hkd > single.hkd && !total.case ? { single, total } : { single };
}
