/** What a ceiling binds, and the parts of it that are kept for one purpose. */
import type { Complaint } from "../fault.ts";
import { plainForm } from "../plain-form.ts";
import type { MoneyLimit, SchemeRecord, Term } from "../schema/record.ts";
import { isMoneyLimit } from "../terms.ts";
import { eachTerm, type Rule } from "./rule.ts";

const eachCeiling = (
  record: SchemeRecord,
  check: (limit: MoneyLimit, path: string, term: Term) => Complaint[],
): Complaint[] =>
  eachTerm(record, (term, path) =>
    term.limits.flatMap((limit, index) => (isMoneyLimit(limit) ? check(limit, `${path}.limits[${index}]`, term) : [])),
  );

/** A ceiling binds the cost only where not all of the cost is paid. */
export const cappedCostIsNotPaidInFull: Rule = (record) =>
  eachCeiling(record, ({ binds }, path, { share }) =>
    binds === "cost" && (share?.kind === "full" || share?.kind === "guarantee")
      ? [
          {
            path: `${path}.binds`,
            found: binds,
            expected:
              share.kind === "full"
                ? "nothing, as `share` is full: the cost that counts is the money paid"
                : "nothing, as a guarantee is of a loan and of no cost",
          },
        ]
      : [],
  );

/** What runs at any one time is not renewed each month or year. */
export const runningCeilingsAreNotRenewed: Rule = (record) =>
  eachCeiling(record, ({ binds, every }, path) =>
    binds === "running" && every
      ? [
          {
            path: `${path}.every`,
            found: every,
            expected: "nothing, as `binds` says that the ceiling is of what runs at any one time",
          },
        ]
      : [],
  );

/** A part of a ceiling is a sum or a percentage. */
export const partsAreOneFigure: Rule = (record) =>
  eachCeiling(record, ({ parts = [] }, path) =>
    parts.flatMap((part, index): Complaint[] =>
      (part.hkd === undefined) !== (part.percent === undefined)
        ? []
        : [{ path: `${path}.parts[${index}]`, found: part, expected: "`hkd` or `percent`, one of them" }],
    ),
  );

/** A part of a ceiling is less than all of it. */
export const partsAreLessThanTheirCeiling: Rule = (record) =>
  eachCeiling(record, ({ hkd: ceiling, parts = [] }, path) =>
    parts.flatMap(({ hkd, percent }, index): Complaint[] => {
      const at = `${path}.parts[${index}]`;
      if (hkd !== undefined && hkd >= ceiling)
        return [{ path: `${at}.hkd`, found: hkd, expected: `less than ${ceiling}, the ceiling it is a part of` }];
      return percent !== undefined && percent >= 100
        ? [{ path: `${at}.percent`, found: percent, expected: "less than 100, as it is a part of the ceiling" }]
        : [];
    }),
  );

/** Each part of a ceiling is kept for something else. */
export const partsStandOnce: Rule = (record) =>
  eachCeiling(record, ({ parts = [] }, path) =>
    parts.flatMap(({ what }, index): Complaint[] => {
      const first = parts.findIndex((part) => plainForm(part.what.en) === plainForm(what.en));
      return first < index
        ? [
            {
              path: `${path}.parts[${index}].what`,
              found: what,
              expected: `another purpose than parts[${first}] is kept for`,
            },
          ]
        : [];
    }),
  );
