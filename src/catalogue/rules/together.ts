/** What may or may not be had beside a scheme, as its own record says it. */
import type { Complaint } from "../fault.ts";
import type { Together } from "../schema/record.ts";
import type { TogetherRule } from "../schema/vocabulary.ts";
import { endOrSplit, pairsAtOnce, rowsOf, surelyMeet, tellsCases, termsHeld } from "./rows.ts";
import type { Rule } from "./rule.ts";

/** A row names other schemes or other money, one of the two. */
export const togetherNamesOne: Rule = ({ together }) =>
  rowsOf("together", together).flatMap(({ path, row }): Complaint[] =>
    (row.with === undefined) !== (row.other === undefined)
      ? []
      : [
          {
            path,
            found: row,
            expected: "`with` for schemes of the catalogue or `other` for other money: one of them, a row for each",
          },
        ],
  );

/** Schemes that are named exist and are not the scheme itself. */
export const togetherSchemesExist: Rule = (record, { ids }) =>
  rowsOf("together", record.together).flatMap(({ path, row }) =>
    (row.with ?? []).flatMap((id, index): Complaint[] => {
      const at = `${path}.with[${index}]`;
      if (id === record.id)
        return [{ path: at, found: id, expected: "another scheme; this one a second time is `other`: same-scheme" }];
      return ids.has(id) ? [] : [{ path: at, found: id, expected: "the id of a record in schemes/" }];
    }),
  );

/** What a scheme that cannot be had beside this one cannot be as well. */
const AGAINST_NOT: readonly TogetherRule[] = ["may", "needs", "not-same-cost"];

const exclude = (a: TogetherRule, b: TogetherRule): boolean =>
  (a === "not" && AGAINST_NOT.includes(b)) || (b === "not" && AGAINST_NOT.includes(a));

const moneyOf = ({ with: schemes = [], other }: Together): string[] => [
  ...schemes,
  ...(other ? [`other: ${other}`] : []),
];

/** Of the same money no two rows say the same, or what excludes each other, for the same time. */
export const togetherSaysOneThing: Rule = ({ together }) =>
  pairsAtOnce(rowsOf("together", together), (later, earlier) => {
    const shared = moneyOf(later.row).filter((money) => moneyOf(earlier.row).includes(money));
    const [rule, before] = [later.row.rule, earlier.row.rule];
    if (shared.length === 0 || tellsCases(later.row, earlier.row) || !(rule === before || exclude(rule, before)))
      return [];
    const expected =
      rule === before
        ? `nothing of ${shared.join(", ")}, of which ${earlier.path} says the same`
        : `what agrees with ${earlier.path}, which says “${before}” of ${shared.join(", ")}, ${endOrSplit(earlier.path)}`;
    return [{ path: `${later.path}.rule`, found: rule, expected }];
  });

/** A scheme does not need itself first. */
export const schemeDoesNotNeedItself: Rule = ({ together }) =>
  rowsOf("together", together).flatMap(({ path, row }): Complaint[] =>
    row.other === "same-scheme" && row.rule === "needs"
      ? [
          {
            path: `${path}.rule`,
            found: row.rule,
            expected:
              "another rule: nobody could have the scheme for the first time; one track before another is `prior`",
          },
        ]
      : [],
  );

/** Where a scheme cannot be had twice, no term allows several projects or says when the next may follow, and the other way round. */
export const secondTimeFitsTheTerms: Rule = (record) =>
  rowsOf("together", record.together)
    .filter(({ row }) => row.other === "same-scheme" && row.note === undefined)
    .flatMap(({ path, row }) =>
      termsHeld(record).flatMap(({ term, path: at, when }): Complaint[] => {
        if (!surelyMeet(row, when)) return [];
        const { projects, concurrent, monthsBetween } = term;
        const several = Object.entries({ projects, concurrent, monthsBetween }).find(
          ([field, count]) => count !== undefined && (field === "monthsBetween" || count > 1),
        );
        if (row.rule === "not" && several)
          return [
            {
              path: `${path}.rule`,
              found: row.rule,
              expected: `another rule, or a \`note\` on what is meant, as ${at}.${several[0]} is ${several[1]}`,
            },
          ];
        return row.rule === "may" && projects === 1
          ? [
              {
                path: `${path}.rule`,
                found: row.rule,
                expected: `another rule, or a \`note\` on what is meant, as ${at}.projects is 1`,
              },
            ]
          : [];
      }),
    );
