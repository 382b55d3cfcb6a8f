import * as ranges from "../../../../src/catalogue/rules/condition-ranges.ts";
import * as rules from "../../../../src/catalogue/rules/conditions.ts";
import { conditions, line, note, TWO_TRACKS, testRule } from "./cases.ts";

testRule(
  "no condition stands beside the word that there is none",
  rules.noConditionStandsAlone,
  [
    conditions({ kind: "size", none: true }, { kind: "age", monthsAtLeast: 12 }),
    conditions({ kind: "size", none: true, until: "2023" }, { kind: "size", staffAtMost: 5, from: "2024" }),
    {
      ...TWO_TRACKS,
      ...conditions(
        { kind: "size", none: true, tracks: ["main"] },
        { kind: "size", staffAtMost: 5, tracks: ["other"] },
      ),
    },
  ],
  [
    [conditions({ kind: "size", none: true }, { kind: "size", staffAtMost: 5 }), "conditions[1]"],
    [
      {
        ...TWO_TRACKS,
        ...conditions({ kind: "size", staffAtMost: 5, tracks: ["main"] }, { kind: "size", none: true }),
      },
      "conditions[1]",
    ],
  ],
);

testRule(
  "a condition says something",
  rules.conditionsSaySomething,
  [
    conditions(
      { kind: "size", staffAtMost: 5, fullTime: true },
      { kind: "size", none: true },
      { kind: "age", foundedBy: "2020" },
      { kind: "market", outside: true },
      { kind: "prior", rule: "required", what: line("A course") },
      { kind: "person", role: "owner", disability: true },
      { kind: "operations" },
    ),
  ],
  [
    [
      conditions(
        { kind: "size", fullTime: true },
        { kind: "age", note },
        { kind: "market" },
        { kind: "prior", rule: "excluded" },
        { kind: "person", role: "hired" },
      ),
      "conditions[0]",
      "conditions[1]",
      "conditions[2]",
      "conditions[3]",
      "conditions[4]",
    ],
  ],
);

testRule(
  "of the number of staff and of the age one limit holds at a time",
  rules.sizesAndAgesStandOnce,
  [
    conditions({ kind: "size", staffAtMost: 50, until: "2023" }, { kind: "size", staffAtMost: 100, from: "2024" }),
    conditions({ kind: "size", staffAtMost: 50 }, { kind: "size", staffAtLeast: 5 }),
    conditions({ kind: "size", staffAtMost: 50 }, { kind: "size", staffAtMost: 100, note }),
    conditions({ kind: "age", monthsAtLeast: 50 }, { kind: "age", monthsAtMost: 100 }),
  ],
  [
    [conditions({ kind: "size", staffAtMost: 50 }, { kind: "size", staffAtMost: 100 }), "conditions[1].staffAtMost"],
    [
      conditions({ kind: "age", monthsAtMost: 24 }, { kind: "age", monthsAtLeast: 1, monthsAtMost: 36, from: "2024" }),
      "conditions[1].monthsAtMost",
    ],
  ],
);

testRule(
  "conditions leave a range",
  ranges.conditionsLeaveARange,
  [
    conditions(
      { kind: "size", staffAtLeast: 5, staffAtMost: 5 },
      { kind: "age", monthsAtLeast: 5, monthsAtMost: 5, foundedFrom: "2020", foundedBy: "2020" },
      { kind: "person", role: "hired", ageAtLeast: 60 },
      { kind: "person", role: "owner", ageAtMost: 40 },
    ),
    conditions({ kind: "size", staffAtLeast: 50, until: "2023" }, { kind: "size", staffAtMost: 5, from: "2024" }),
  ],
  [
    [conditions({ kind: "size", staffAtLeast: 6, staffAtMost: 5 }), "conditions[0].staffAtLeast"],
    [conditions({ kind: "size", staffAtLeast: 6, manufacturingAtMost: 5 }), "conditions[0].staffAtLeast"],
    [conditions({ kind: "size", staffAtMost: 5 }, { kind: "size", staffAtLeast: 6 }), "conditions[1].staffAtLeast"],
    [conditions({ kind: "age", monthsAtLeast: 6, monthsAtMost: 5 }), "conditions[0].monthsAtLeast"],
    [conditions({ kind: "age", foundedFrom: "2021", foundedBy: "2020-12" }), "conditions[0].foundedFrom"],
    [conditions({ kind: "person", role: "owner", ageAtLeast: 41, ageAtMost: 40 }), "conditions[0].ageAtLeast"],
  ],
);

testRule(
  "the limit for manufacturing is another one beside the general one",
  ranges.manufacturingLimitDiffers,
  [conditions({ kind: "size", staffAtMost: 50, manufacturingAtMost: 100 })],
  [
    [conditions({ kind: "size", staffAtMost: 50, manufacturingAtMost: 50 }), "conditions[0].manufacturingAtMost"],
    [conditions({ kind: "size", manufacturingAtMost: 100 }), "conditions[0].manufacturingAtMost"],
  ],
);

testRule(
  "counts are of a size that conditions have",
  ranges.conditionCountsAreOfSense,
  [
    conditions(
      { kind: "size", staffAtMost: 10_000 },
      { kind: "age", monthsAtMost: 600 },
      { kind: "person", role: "hired", ageAtLeast: 15, ageAtMost: 100 },
    ),
  ],
  [
    [conditions({ kind: "size", staffAtMost: 10_001 }), "conditions[0].staffAtMost"],
    [conditions({ kind: "age", monthsAtLeast: 601 }), "conditions[0].monthsAtLeast"],
    [
      conditions({ kind: "person", role: "hired", ageAtLeast: 14, ageAtMost: 101 }),
      "conditions[0].ageAtLeast",
      "conditions[0].ageAtMost",
    ],
  ],
);

testRule(
  "a business can have been founded before the condition ends",
  ranges.foundingLiesBeforeTheEnd,
  [
    conditions({ kind: "age", foundedFrom: "2023-12-31", until: "2023" }),
    conditions({ kind: "age", foundedFrom: "2023" }),
  ],
  [[conditions({ kind: "age", foundedFrom: "2024-01", until: "2023" }), "conditions[0].foundedFrom"]],
);
