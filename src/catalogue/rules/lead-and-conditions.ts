/** Who applies, against what is asked of them: what no applicant can be is not asked. */
import type { Complaint } from "../fault.ts";
import type { Paper, PartnerKind, Registration } from "../schema/vocabulary.ts";
import { conditionsOf, leadsBeside, partiesBeside, rowsOf } from "./rows.ts";
import type { Rule } from "./rule.ts";

const PERSONS: readonly PartnerKind[] = ["person", "student"];
const FIRMS: readonly PartnerKind[] = ["company", "unincorporated", ...PERSONS, "fund"];

/** Whether all of them are of the kinds. None at all is no contradiction here: another rule asks for one. */
const areAll = (who: readonly PartnerKind[], kinds: readonly PartnerKind[]): boolean =>
  who.length > 0 && who.every((one) => kinds.includes(one));

/** Those who cannot be registered so; of kinds left out anybody may be. */
const CANNOT_BE: Partial<Record<Registration, readonly PartnerKind[]>> = {
  company: ["unincorporated", ...PERSONS],
  charity: [...FIRMS, "issuer"],
  society: [...FIRMS, "issuer", "university"],
  statutory: FIRMS,
};

/** A registration is one that somebody who leads can have. */
export const registrationsFitTheLead: Rule = (record) =>
  conditionsOf(record, "registration").flatMap(({ path, row }) =>
    row.as.flatMap((as, index): Complaint[] =>
      areAll(leadsBeside(record, row), CANNOT_BE[as] ?? [])
        ? [
            {
              path: `${path}.as[${index}]`,
              found: as,
              expected: `a registration that those in \`lead\` can have: ${told(leadsBeside(record, row))}; or those in \`lead\` that have this one`,
            },
          ]
        : [],
    ),
  );

/** What only some can hand in, by the registration it is proof of. */
const PROOF: Partial<Record<Paper, Registration>> = {
  incorporation: "company",
  "annual-return": "company",
  "charity-status": "charity",
};

/** A paper is one that somebody who takes part can have. */
export const papersFitTheLead: Rule = (record) =>
  rowsOf("papers", record.papers).flatMap(({ path, row }) =>
    row.of.flatMap((paper, index): Complaint[] => {
      const registration = PROOF[paper];
      const parties = partiesBeside(record, row);
      return registration && areAll(parties, CANNOT_BE[registration] ?? [])
        ? [
            {
              path: `${path}.of[${index}]`,
              found: paper,
              expected: `a paper that those who take part can have: ${told(parties)}; or those in \`lead\` that have this one`,
            },
          ]
        : [];
    }),
  );

/** Only what can be listed must be listed. */
export const listedCanBeListed: Rule = (record) =>
  conditionsOf(record, "listed").flatMap(({ path, row }): Complaint[] => {
    const parties = partiesBeside(record, row);
    const canBe = parties.some((who) => who === "company" || who === "fund" || who === "issuer");
    return row.rule === "required" && parties.length > 0 && !canBe
      ? [
          {
            path,
            found: row,
            expected: `no such condition, as none of those who take part can be listed: ${told(parties)}; or company in \`lead\``,
          },
        ]
      : [];
  });

/** Only a body that can be subvented must be. */
export const subventedCanBeSubvented: Rule = (record) =>
  conditionsOf(record, "subvented").flatMap(({ path, row }): Complaint[] => {
    const parties = partiesBeside(record, row);
    return row.rule === "required" && areAll(parties, [...FIRMS, "issuer"])
      ? [
          {
            path,
            found: row,
            expected: `no such condition, as only firms and persons take part: ${told(parties)}; or the bodies in \`lead\``,
          },
        ]
      : [];
  });

/** How many staff there may be is asked of those who employ. */
export const sizeIsOfEmployers: Rule = (record) =>
  conditionsOf(record, "size").flatMap(({ path, row }): Complaint[] => {
    const parties = partiesBeside(record, row);
    return areAll(parties, [...PERSONS, "university", "fund", "issuer"])
      ? [
          {
            path,
            found: row,
            expected: `no limit of staff, as no firm or body takes part that it could be of: ${told(parties)}; or those in \`lead\` that it is of`,
          },
        ]
      : [];
  });

/** Of persons nothing is asked that only a firm or a body can be or do. */
export const personsAreNoFirms: Rule = (record) =>
  (["listed", "subvented", "operations"] as const).flatMap((kind) =>
    conditionsOf(record, kind).flatMap(({ path, row }): Complaint[] =>
      areAll(partiesBeside(record, row), PERSONS)
        ? [
            {
              path,
              found: row,
              expected: `no condition of ${kind}, as only persons apply; what it asks of the person is one of \`person\``,
            },
          ]
        : [],
    ),
  );

const told = (who: readonly PartnerKind[]): string => [...new Set(who)].join(", ");
