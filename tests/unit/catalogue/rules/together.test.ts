import * as shared from "../../../../src/catalogue/rules/shared-ceilings.ts";
import * as rules from "../../../../src/catalogue/rules/together.ts";
import * as across from "../../../../src/catalogue/rules/together-across.ts";
import type { SchemeRecord } from "../../../../src/catalogue/schema/record.ts";
import { soundRecord } from "../sound-record.ts";
import { conditions, note, sharedBy, sources, TWO_TRACKS, term, testRule, together } from "./cases.ts";

testRule(
  "a row names schemes or other money",
  rules.togetherNamesOne,
  [together({ rule: "not", with: ["a"] }, { rule: "declare", other: "public-money" })],
  [
    [together({ rule: "not" }), "together[0]"],
    [together({ rule: "not", with: ["a"], other: "public-money" }), "together[0]"],
  ],
);

testRule(
  "schemes exist and are not the scheme itself",
  rules.togetherSchemesExist,
  [together({ rule: "not", with: ["a"] })],
  [[together({ rule: "not", with: ["a", "gone", "voucher"] }), "together[0].with[1]", "together[0].with[2]"]],
  { others: [soundRecord({ id: "a" })] },
);

testRule(
  "of the same money one thing is said",
  rules.togetherSaysOneThing,
  [
    together({ rule: "not", other: "public-money" }, { rule: "may", with: ["a"] }),
    together({ rule: "not", with: ["a"], until: "2023" }, { rule: "may", with: ["a"], from: "2024" }),
    together({ rule: "may", with: ["a"] }, { rule: "declare", with: ["a"] }),
    together({ rule: "not", with: ["a"] }, { rule: "may", with: ["a"], note }),
  ],
  [
    [together({ rule: "not", with: ["b", "a"] }, { rule: "may", with: ["a"] }), "together[1].rule"],
    [together({ rule: "needs", with: ["a"] }, { rule: "not", with: ["a"] }), "together[1].rule"],
    [
      together({ rule: "not-same-cost", other: "incubation" }, { rule: "not", other: "incubation" }),
      "together[1].rule",
    ],
    [together({ rule: "may", with: ["a", "b"] }, { rule: "may", with: ["a"] }), "together[1].rule"],
  ],
);

testRule(
  "a scheme does not need itself",
  rules.schemeDoesNotNeedItself,
  [together({ rule: "not", other: "same-scheme" }, { rule: "needs", other: "incubation" })],
  [[together({ rule: "needs", other: "same-scheme" }), "together[0].rule"]],
);

const once = together({ rule: "not", other: "same-scheme" });
const again = together({ rule: "may", other: "same-scheme" });

testRule(
  "whether it may be had twice is told as its terms tell it",
  rules.secondTimeFitsTheTerms,
  [
    { ...once, ...term({ projects: 1 }) },
    { ...again, ...term({ projects: 2 }) },
    { ...together({ rule: "not", other: "same-scheme", note }), ...term({ projects: 3 }) },
    {
      ...together({ rule: "not", other: "same-scheme", from: "2024" }),
      ...term({ projects: 3 }, { from: "2024-01-01" }),
    },
    { ...once, ...term({}, { from: "2028", projects: 3, announced: "2026" }) },
  ],
  [
    [{ ...once, ...term({ projects: 2 }) }, "together[0].rule"],
    [{ ...once, ...term({ concurrent: 2 }) }, "together[0].rule"],
    [{ ...once, ...term({ monthsBetween: 1 }) }, "together[0].rule"],
    [{ ...again, ...term({ projects: 1 }) }, "together[0].rule"],
  ],
);

const other = (id: string, changes: Partial<SchemeRecord> = {}) => soundRecord({ id, ...changes });

testRule(
  "no scheme needs what needs it",
  across.needsHaveNoCycle,
  [together({ rule: "needs", with: ["a"] }), together({ rule: "may", with: ["b"] })],
  [
    [together({ rule: "needs", with: ["b"] }), "together"],
    [together({ rule: "needs", with: ["a", "c"] }), "together"],
  ],
  {
    others: [
      other("a"),
      other("b", together({ rule: "needs", with: ["voucher"] })),
      other("c", together({ rule: "needs", with: ["b"] })),
    ],
  },
);

testRule(
  "no scheme needs what took over from it",
  across.successorsAreNotNeeded,
  [
    { ...together({ rule: "needs", with: ["a"] }), succeededBy: ["b"] },
    { ...together({ rule: "may", with: ["b"] }), succeededBy: ["b"] },
  ],
  [[{ ...together({ rule: "needs", with: ["a", "b"] }), succeededBy: ["b"] }, "together[0].with[1]"]],
);

testRule(
  "what one record allows the other does not refuse",
  across.recordsAgreeOnBoth,
  [
    together({ rule: "not", with: ["strict"] }, { rule: "may", with: ["gone", "in-part"] }),
    together({ rule: "may", with: ["strict"], note }),
    together({ rule: "may", with: ["strict"], until: "2021" }),
  ],
  [
    [together({ rule: "may", with: ["in-part", "strict"] }), "together[0].rule"],
    [together({ rule: "needs", with: ["strict"] }), "together[0].rule"],
  ],
  {
    others: [
      other("strict", together({ rule: "not", with: ["voucher"], from: "2022" })),
      other("in-part", { ...TWO_TRACKS, ...together({ rule: "not", with: ["voucher"], tracks: ["main"] }) }),
    ],
  },
);

testRule(
  "where one cannot be had beside the other, the other says so too",
  across.refusalsAreMutual,
  [
    together({ rule: "not", with: ["says-so", "any-money", "shut-out", "over", "gone"] }),
    together({ rule: "not", with: ["silent"], until: "2024" }),
    together({ rule: "may", with: ["silent"] }),
    { ...together({ rule: "not", with: ["silent"] }), life: [{ state: "closed", asOf: "2025", sources }] },
  ],
  [
    [together({ rule: "not", with: ["says-so", "silent"] }), "together[0].with[1]"],
    [together({ rule: "not", with: ["other-scheme"] }), "together[0].with[0]"],
  ],
  {
    others: [
      other("says-so", together({ rule: "not", with: ["voucher"] })),
      other("any-money", together({ rule: "not", other: "public-money" })),
      other("shut-out", conditions({ kind: "prior", rule: "excluded", schemes: ["voucher"] })),
      other("over", { life: [{ state: "closed", asOf: "2025", sources }] }),
      other("silent"),
      other("other-scheme", together({ rule: "not", with: ["silent"] }, { rule: "not", other: "same-scheme" })),
    ],
  },
);

testRule(
  "a holding is of owners and related firms, in percent",
  shared.holdingsAreOfOwners,
  [sharedBy({ whose: "same-owner", fromPercent: 30 }, { whose: "related", fromPercent: 100 }, { whose: "each" })],
  [
    [sharedBy({ whose: "same-registration", fromPercent: 30 }), "sharedBy[0].fromPercent"],
    [sharedBy({ whose: "same-owner", fromPercent: 0.3 }), "sharedBy[0].fromPercent"],
  ],
);

testRule(
  "where each has its own ceiling none share one",
  shared.eachHasItsOwnAlone,
  [
    sharedBy({ whose: "same-owner" }, { whose: "same-registration" }),
    sharedBy({ whose: "each", until: "2023" }, { whose: "same-owner", from: "2024" }),
  ],
  [[sharedBy({ whose: "each" }, { whose: "same-owner" }), "sharedBy[1].whose"]],
);

testRule(
  "there is a ceiling that firms could share",
  shared.sharedCeilingsExist,
  [
    sharedBy({ whose: "same-owner" }),
    { ...sharedBy({ whose: "same-owner" }), ...term({ limits: [{ hkd: 5000, per: "project" }], projects: 2 }) },
    { ...sharedBy({ whose: "same-owner" }), ...term({ limits: [], ceiling: "not-documented" }) },
  ],
  [
    [{ ...sharedBy({ whose: "same-owner" }), ...term({ limits: [{ hkd: 5000, per: "tonne" }] }) }, "sharedBy[0]"],
    [
      {
        ...sharedBy({ whose: "same-owner", from: "2023-01-01" }),
        ...term({}, { from: "2023-01-01", limits: [], ceiling: "none" }),
      },
      "sharedBy[0]",
    ],
  ],
);
