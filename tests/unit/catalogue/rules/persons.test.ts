import * as rules from "../../../../src/catalogue/rules/persons.ts";
import { tracksOf } from "../sound-record.ts";
import { conditions, ledBy, partner, testRule } from "./cases.ts";

testRule(
  "nobody must study and be out of work",
  rules.studentsAreNotOutOfWork,
  [conditions({ kind: "person", role: "hired", student: true }, { kind: "person", role: "hired", outOfWork: true })],
  [[conditions({ kind: "person", role: "hired", student: true, outOfWork: true }), "conditions[0].outOfWork"]],
);

testRule(
  "days out of work are of who is out of work",
  rules.daysOutOfWorkHaveTheirState,
  [conditions({ kind: "person", role: "hired", outOfWork: true, outOfWorkDays: 30 })],
  [[conditions({ kind: "person", role: "hired", outOfWorkDays: 30 }), "conditions[0].outOfWork"]],
);

testRule(
  "graduates are old enough",
  rules.graduatesAreOldEnough,
  [
    conditions(
      { kind: "person", role: "hired", degree: "bachelor", ageAtMost: 29 },
      { kind: "person", role: "hired", ageAtMost: 16 },
    ),
  ],
  [
    [conditions({ kind: "person", role: "hired", degree: "sub-degree", ageAtMost: 17 }), "conditions[0].ageAtMost"],
    [conditions({ kind: "person", role: "hired", graduatedWithin: 12, ageAtMost: 17 }), "conditions[0].ageAtMost"],
  ],
);

const hired = conditions({ kind: "person", role: "hired", degree: "bachelor" });
const trained = conditions({ kind: "person", role: "trained", degree: "bachelor" });

testRule(
  "who is hired is asked about where wages or training are paid",
  rules.hiredPersonsFitThePurposes,
  [
    { ...hired, purposes: ["systems", "hire"] },
    { ...hired, instrument: "manpower-subsidy" },
    { ...trained, purposes: ["systems"] },
  ],
  [
    [hired, "conditions[0].role"],
    [
      {
        purposes: ["hire", "systems"],
        tracks: [...tracksOf({}), { id: "other", purposes: ["systems"], terms: [] }],
        ...conditions({ kind: "person", role: "hired", student: true, tracks: ["other"] }),
      },
      "conditions[0].role",
    ],
  ],
);

testRule(
  "who is trained is asked about where training is paid",
  rules.trainedPersonsFitThePurposes,
  [
    { ...trained, purposes: ["train"] },
    { ...trained, instrument: "manpower-subsidy", purposes: ["hire"] },
  ],
  [[{ ...trained, purposes: ["hire"] }, "conditions[0].role"]],
);

const owner = conditions({ kind: "person", role: "owner", student: true });

testRule(
  "the owner is asked about where there is one",
  rules.ownersFitTheLead,
  [
    owner,
    { ...owner, ...ledBy("university", "person") },
    { ...owner, ...ledBy("university"), ...partner({ who: ["company"] }) },
  ],
  [[{ ...owner, ...ledBy("university", "public-body") }, "conditions[0].role"]],
);
