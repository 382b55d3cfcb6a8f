/** Conditions that ask for something or shut it out: registrations, listing, subvention, earlier schemes. */
import type { Complaint } from "../fault.ts";
import type { Condition } from "../schema/record.ts";
import { type ConditionOf, conditionsOf, pairsAtOnce, type Row, rowsOf, surelyMeet, tellsCases } from "./rows.ts";
import type { Rule } from "./rule.ts";

/** A registration says which licence it means, and says that of nothing else. */
export const licencesSayWhich: Rule = (record) =>
  conditionsOf(record, "registration").flatMap(({ path, row: { as, what } }): Complaint[] => {
    if (as.includes("licence") === (what !== undefined)) return [];
    const expected = what
      ? '`"licence"` among `as`, as `what` tells which licence, register or membership; else no `what`'
      : "which licence, register or membership, as `as` holds `licence`";
    return [{ path: `${path}.what`, found: what, expected }];
  });

const bothWays = <T extends ConditionOf<"listed" | "subvented" | "prior">>(
  rows: readonly Row<T>[],
  areAlike: (a: T, b: T) => boolean = () => true,
): Complaint[] =>
  pairsAtOnce(rows, (later, earlier) =>
    later.row.rule !== earlier.row.rule && areAlike(later.row, earlier.row)
      ? [
          {
            path: `${later.path}.rule`,
            found: later.row.rule,
            expected: `“${earlier.row.rule}”, as ${earlier.path} says of the same; it cannot be asked for and shut out at one time`,
          },
        ]
      : [],
  );

/** Listed companies are not asked for and shut out at one time. */
export const listingIsAskedOneWay: Rule = (record) => bothWays(conditionsOf(record, "listed"));

/** Subvented bodies are not asked for and shut out at one time. */
export const subventionIsAskedOneWay: Rule = (record) => bothWays(conditionsOf(record, "subvented"));

type Prior = ConditionOf<"prior">;
const namesOf = ({ schemes = [], bodies = [] }: Prior): string[] => [...schemes, ...bodies.map((id) => `body ${id}`)];
const nameTheSame = (a: Prior, b: Prior): boolean => namesOf(a).some((name) => namesOf(b).includes(name));

/** Having been in a scheme is not asked for and shut out at one time. */
export const priorIsAskedOneWay: Rule = (record) => bothWays(conditionsOf(record, "prior"), nameTheSame);

/** Schemes and bodies of an earlier part exist, and the scheme as a whole does not ask for itself. */
export const priorNamesExist: Rule = (record, { ids, organisations }) =>
  conditionsOf(record, "prior").flatMap(({ path, row: { schemes = [], bodies = [], tracks } }) => [
    ...schemes.flatMap((id, index): Complaint[] => {
      const at = `${path}.schemes[${index}]`;
      if (id === record.id && !tracks)
        return [
          {
            path: at,
            found: id,
            expected:
              "another scheme, or the `tracks` for which it counts; a second time is `same-scheme` of `together`",
          },
        ];
      return ids.has(id) ? [] : [{ path: at, found: id, expected: "the id of a record in schemes/" }];
    }),
    ...bodies.flatMap((id, index): Complaint[] =>
      organisations[id]
        ? []
        : [{ path: `${path}.bodies[${index}]`, found: id, expected: "the id of a body in organisations.json" }],
    ),
  ]);

/** What a condition asks for is not refused beside it, nor what it shuts out allowed. */
export const priorAgreesWithTogether: Rule = (record) =>
  conditionsOf(record, "prior").flatMap(({ path, row }) =>
    rowsOf("together", record.together).flatMap(({ path: beside, row: other }): Complaint[] => {
      const shared = row.schemes?.find((id) => other.with?.includes(id));
      if (!shared || !surelyMeet(row, other) || tellsCases(row, other)) return [];
      const isAgainst = row.rule === "required" ? other.rule === "not" : other.rule === "needs" || other.rule === "may";
      if (!isAgainst) return [];
      const expected = `what agrees with ${beside}, which says “${other.rule}” of ${shared}; a \`note\` in one of them where both are right`;
      return [{ path: `${path}.rule`, found: row.rule, expected }];
    }),
  );

/** No applicant is asked to be a listed company and a subvented body at one time. */
export const listedIsNotSubvented: Rule = ({ conditions }) =>
  pairsAtOnce(
    rowsOf("conditions", conditions).filter(({ row }) => isAsked(row)),
    (later, earlier) =>
      later.row.kind !== earlier.row.kind && !tellsCases(later.row, earlier.row)
        ? [
            {
              path: later.path,
              found: later.row,
              expected: `one of the two: no listed company is a subvented body, and ${earlier.path} asks for the other`,
            },
          ]
        : [],
  );

const isAsked = (row: Condition): boolean =>
  (row.kind === "listed" || row.kind === "subvented") && "rule" in row && row.rule === "required";
