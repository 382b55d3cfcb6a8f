/** Conditions on a person: what cannot be true of one, and of whom a scheme can ask it. */
import type { Complaint } from "../fault.ts";
import type { PartnerKind } from "../schema/vocabulary.ts";
import { conditionsOf, partiesBeside, purposesBeside } from "./rows.ts";
import type { Rule } from "./rule.ts";

/** Nobody who must still study must be out of work. */
export const studentsAreNotOutOfWork: Rule = (record) =>
  conditionsOf(record, "person").flatMap(({ path, row: { student, outOfWork } }): Complaint[] =>
    student && outOfWork
      ? [{ path: `${path}.outOfWork`, found: true, expected: "nothing beside `student`, or a row of its own" }]
      : [],
  );

/** Days out of work are counted of a person who must be out of work. */
export const daysOutOfWorkHaveTheirState: Rule = (record) =>
  conditionsOf(record, "person").flatMap(({ path, row: { outOfWork, outOfWorkDays } }): Complaint[] =>
    outOfWorkDays !== undefined && !outOfWork
      ? [{ path: `${path}.outOfWork`, found: undefined, expected: "true, as days out of work are counted" }]
      : [],
  );

const YOUNGEST_GRADUATE = 18;

/** A degree is asked of those who are old enough to have one. */
export const graduatesAreOldEnough: Rule = (record) =>
  conditionsOf(record, "person").flatMap(({ path, row: { degree, graduatedWithin, ageAtMost } }): Complaint[] =>
    (degree !== undefined || graduatedWithin !== undefined) && ageAtMost !== undefined && ageAtMost < YOUNGEST_GRADUATE
      ? [
          {
            path: `${path}.ageAtMost`,
            found: ageAtMost,
            expected: `at least ${YOUNGEST_GRADUATE}, as nobody younger has graduated; look at the source again`,
          },
        ]
      : [],
  );

/** Who is hired is asked about where wages are paid for. */
export const hiredPersonsFitThePurposes: Rule = (record) =>
  conditionsOf(record, "person").flatMap(({ path, row }): Complaint[] =>
    row.role === "hired" &&
    record.instrument !== "manpower-subsidy" &&
    !purposesBeside(record, row).some((purpose) => purpose === "hire" || purpose === "train")
      ? [
          {
            path: `${path}.role`,
            found: row.role,
            expected:
              "another role, as the money pays for nobody hired; `hire` among the purposes if it does, a line of `eligibility` where it is about other staff",
          },
        ]
      : [],
  );

/** Who is trained is asked about where training is paid for. */
export const trainedPersonsFitThePurposes: Rule = (record) =>
  conditionsOf(record, "person").flatMap(({ path, row }): Complaint[] =>
    row.role === "trained" && record.instrument !== "manpower-subsidy" && !purposesBeside(record, row).includes("train")
      ? [
          {
            path: `${path}.role`,
            found: row.role,
            expected: "another role, as the money pays for no training; `train` among the purposes if it does",
          },
        ]
      : [],
  );

/** Bodies that nobody owns. */
const OWNERLESS: readonly PartnerKind[] = ["public-body", "university", "institute", "trade-body"];

/** The owner is asked about where somebody applies who is one, or has one. */
export const ownersFitTheLead: Rule = (record) =>
  conditionsOf(record, "person").flatMap(({ path, row }): Complaint[] => {
    const parties = partiesBeside(record, row);
    return row.role === "owner" && parties.length > 0 && parties.every((who) => OWNERLESS.includes(who))
      ? [
          {
            path: `${path}.role`,
            found: row.role,
            expected: "another role, as only bodies without an owner take part; or those in `lead` that have one",
          },
        ]
      : [];
  });
