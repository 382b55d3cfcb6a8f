import * as rules from "../../../../src/catalogue/rules/condition-rules.ts";
import { soundRecord } from "../sound-record.ts";
import { conditions, line, note, TWO_TRACKS, testRule, together } from "./cases.ts";

testRule(
  "a licence is said which, and nothing else is",
  rules.licencesSayWhich,
  [
    conditions({ kind: "registration", as: ["business"] }),
    conditions({ kind: "registration", as: ["company", "licence"], what: line("Travel agent") }),
  ],
  [
    [conditions({ kind: "registration", as: ["licence"] }), "conditions[0].what"],
    [conditions({ kind: "registration", as: ["business"], what: line("Travel agent") }), "conditions[0].what"],
  ],
);

const BOTH = [{ rule: "required" as const }, { rule: "excluded" as const }] as const;

testRule(
  "listed companies are not asked for and shut out",
  rules.listingIsAskedOneWay,
  [
    conditions({ kind: "listed", ...BOTH[0], until: "2023" }, { kind: "listed", ...BOTH[1], from: "2024" }),
    conditions({ kind: "listed", ...BOTH[0] }, { kind: "subvented", ...BOTH[1] }),
  ],
  [[conditions({ kind: "listed", ...BOTH[0] }, { kind: "listed", ...BOTH[1] }), "conditions[1].rule"]],
);

testRule(
  "nor are subvented bodies",
  rules.subventionIsAskedOneWay,
  [conditions({ kind: "subvented", ...BOTH[0] })],
  [[conditions({ kind: "subvented", ...BOTH[0] }, { kind: "subvented", ...BOTH[1] }), "conditions[1].rule"]],
);

testRule(
  "nor is an earlier scheme",
  rules.priorIsAskedOneWay,
  [
    conditions(
      { kind: "prior", ...BOTH[0], schemes: ["a"] },
      { kind: "prior", ...BOTH[1], schemes: ["b"], bodies: ["a"] },
    ),
  ],
  [
    [
      conditions({ kind: "prior", ...BOTH[0], schemes: ["a"] }, { kind: "prior", ...BOTH[1], schemes: ["b", "a"] }),
      "conditions[1].rule",
    ],
    [
      conditions({ kind: "prior", ...BOTH[0], bodies: ["a"] }, { kind: "prior", ...BOTH[1], bodies: ["a"] }),
      "conditions[1].rule",
    ],
  ],
);

testRule(
  "no applicant is both listed and subvented",
  rules.listedIsNotSubvented,
  [
    conditions({ kind: "listed", ...BOTH[0] }, { kind: "subvented", ...BOTH[0], note }),
    conditions({ kind: "listed", ...BOTH[1] }, { kind: "subvented", ...BOTH[1] }),
  ],
  [[conditions({ kind: "listed", ...BOTH[0] }, { kind: "subvented", ...BOTH[0] }), "conditions[1]"]],
);

const others = [soundRecord({ id: "a" })];

testRule(
  "earlier schemes and bodies exist, and are not the scheme as a whole",
  rules.priorNamesExist,
  [
    conditions({ kind: "prior", ...BOTH[0], schemes: ["a"], bodies: ["office"] }),
    { ...TWO_TRACKS, ...conditions({ kind: "prior", ...BOTH[0], schemes: ["voucher"], tracks: ["other"] }) },
  ],
  [
    [conditions({ kind: "prior", ...BOTH[0], schemes: ["gone"] }), "conditions[0].schemes[0]"],
    [conditions({ kind: "prior", ...BOTH[0], schemes: ["voucher"] }), "conditions[0].schemes[0]"],
    [conditions({ kind: "prior", ...BOTH[0], bodies: ["gone"] }), "conditions[0].bodies[0]"],
  ],
  { others },
);

const prior = (rule: "required" | "excluded") => conditions({ kind: "prior", rule, schemes: ["a"] });

testRule(
  "what a condition asks for is not refused beside it, nor the other way round",
  rules.priorAgreesWithTogether,
  [
    { ...prior("required"), ...together({ rule: "needs", with: ["a"] }) },
    { ...prior("required"), ...together({ rule: "not", with: ["b"] }) },
    { ...prior("required"), ...together({ rule: "not", with: ["a"], note }) },
    { ...prior("excluded"), ...together({ rule: "not", with: ["a"] }) },
  ],
  [
    [{ ...prior("required"), ...together({ rule: "not", with: ["b", "a"] }) }, "conditions[0].rule"],
    [{ ...prior("excluded"), ...together({ rule: "may", with: ["a"] }) }, "conditions[0].rule"],
    [{ ...prior("excluded"), ...together({ rule: "needs", with: ["a"] }) }, "conditions[0].rule"],
  ],
);
