/** Who applies and through whom, and whether the desk that helps can be reached. */
import type { Complaint } from "../fault.ts";
import type { Instrument } from "../schema/vocabulary.ts";
import { endOrSplit, pairsAtOnce, rowsOf, tellsCases } from "./rows.ts";
import type { Rule } from "./rule.ts";

/** What is open to all by direct application is not by invitation at the same time. */
export const routesAreOpenOrInvited: Rule = ({ through }) =>
  pairsAtOnce(rowsOf("through", through), (later, earlier) => {
    const routes = [later.row.by, earlier.row.by];
    return routes.includes("direct") && routes.includes("invitation") && !tellsCases(later.row, earlier.row)
      ? [
          {
            path: `${later.path}.by`,
            found: later.row.by,
            expected: `direct or invitation, not both at one time, ${endOrSplit(earlier.path)}`,
          },
        ]
      : [];
  });

/** What nobody gets for issuing bonds or funds. */
const NOT_FOR_ISSUERS: readonly Instrument[] = [
  "manpower-subsidy",
  "incubation",
  "loan",
  "loan-guarantee",
  "insurance",
  "in-kind",
];

/** Who issues bonds or funds gets a grant, a refund or relief for it. */
export const issuersGetGrants: Rule = ({ lead, instrument }) =>
  rowsOf("lead", lead).flatMap(({ path, row }) =>
    row.who.flatMap((who, index): Complaint[] =>
      who === "issuer" && NOT_FOR_ISSUERS.includes(instrument)
        ? [
            {
              path: `${path}.who[${index}]`,
              found: who,
              expected: `another applicant, as the instrument is ${instrument}, which is not for issuing bonds or funds`,
            },
          ]
        : [],
    ),
  );

/** A desk that helps can be reached, or it is said what it does. */
export const helpCanBeUsed: Rule = ({ help }) =>
  rowsOf("help", help).flatMap(({ path, row }): Complaint[] =>
    row.phone || row.address || row.what
      ? []
      : [
          {
            path,
            found: row,
            expected: "`phone`, `address` or `what`; a desk of which nothing else is documented is left out",
          },
        ],
  );
