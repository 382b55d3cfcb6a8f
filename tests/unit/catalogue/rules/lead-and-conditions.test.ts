import * as rules from "../../../../src/catalogue/rules/lead-and-conditions.ts";
import { conditions, lead, ledBy, papers, partner, testRule } from "./cases.ts";

const asWhat = (as: "business" | "company" | "charity" | "society" | "statutory") =>
  conditions({ kind: "registration", as: [as] });

testRule(
  "a registration is one that somebody who leads can have",
  rules.registrationsFitTheLead,
  [
    asWhat("business"),
    asWhat("company"),
    { ...asWhat("company"), ...ledBy("charity") },
    { ...asWhat("charity"), ...ledBy("company", "charity") },
    { ...asWhat("society"), ...ledBy("trade-body") },
    { ...asWhat("statutory"), ...ledBy("university") },
  ],
  [
    [{ ...asWhat("company"), ...ledBy("unincorporated", "person") }, "conditions[0].as[0]"],
    [asWhat("charity"), "conditions[0].as[0]"],
    [{ ...asWhat("society"), ...ledBy("university") }, "conditions[0].as[0]"],
    [asWhat("statutory"), "conditions[0].as[0]"],
    [
      {
        ...conditions({ kind: "registration", as: ["charity"], from: "2024" }),
        ...lead({ who: ["charity"], until: "2023" }, { who: ["company"] }),
      },
      "conditions[0].as[0]",
    ],
  ],
);

testRule(
  "a paper is one that somebody who takes part can have",
  rules.papersFitTheLead,
  [
    papers({ of: ["incorporation", "business-registration", "identity"] }),
    { ...papers({ of: ["charity-status"] }), ...partner({ who: ["charity"] }) },
  ],
  [
    [{ ...papers({ of: ["plan", "annual-return"] }), ...ledBy("person") }, "papers[0].of[1]"],
    [papers({ of: ["charity-status"] }), "papers[0].of[0]"],
  ],
);

const listed = (rule: "required" | "excluded") => conditions({ kind: "listed", rule });
const subvented = (rule: "required" | "excluded") => conditions({ kind: "subvented", rule });

testRule(
  "only what can be listed must be",
  rules.listedCanBeListed,
  [listed("required"), { ...listed("required"), ...ledBy("issuer") }, { ...listed("excluded"), ...ledBy("charity") }],
  [[{ ...listed("required"), ...ledBy("unincorporated", "charity") }, "conditions[0]"]],
);

testRule(
  "only what can be subvented must be",
  rules.subventedCanBeSubvented,
  [subvented("excluded"), { ...subvented("required"), ...ledBy("company", "charity") }],
  [[subvented("required"), "conditions[0]"]],
);

const small = conditions({ kind: "size", staffAtMost: 50 });

testRule(
  "the number of staff is asked of who employs",
  rules.sizeIsOfEmployers,
  [
    small,
    { ...small, ...ledBy("charity") },
    { ...small, ...ledBy("university"), ...partner({ who: ["company"] }) },
    { ...conditions({ kind: "size", none: true }), ...ledBy("person") },
  ],
  [[{ ...small, ...ledBy("person", "university") }, "conditions[0]"]],
);

testRule(
  "of persons nothing is asked that only a firm can be",
  rules.personsAreNoFirms,
  [
    conditions({ kind: "operations" }),
    { ...conditions({ kind: "operations" }), ...ledBy("person", "company") },
    { ...conditions({ kind: "age", monthsAtMost: 24 }), ...ledBy("person") },
  ],
  [
    [{ ...conditions({ kind: "operations" }), ...ledBy("person", "student") }, "conditions[0]"],
    [{ ...listed("excluded"), ...ledBy("person") }, "conditions[0]"],
    [{ ...subvented("excluded"), ...ledBy("person") }, "conditions[0]"],
  ],
);
