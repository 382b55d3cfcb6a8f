import * as intakes from "../../../../src/catalogue/rules/intakes.ts";
import * as rules from "../../../../src/catalogue/rules/windows.ts";
import type { SchemeRecord } from "../../../../src/catalogue/schema/record.ts";
import { line, note, sources, testRule, timing } from "./cases.ts";

type Fields = Parameters<typeof timing>[0];
const at = (fields: Fields): Partial<SchemeRecord> => ({ timing: timing(fields) });
const before = (count: number, unit: "days" | "working-days" | "weeks" | "months" = "days") => ({
  count,
  unit,
  side: "before" as const,
});
const following = (count: number, unit: "days" | "working-days" | "weeks" | "months" = "days") => ({
  count,
  unit,
  side: "after" as const,
});

testRule(
  "a window has a first or a last day",
  rules.windowsHaveAnEdge,
  [at({ apply: [{ of: "hire", latest: following(30) }], claim: [{ of: "event-end", earliest: following(1) }] })],
  [
    [at({ apply: [{ of: "hire" }] }), "timing.apply[0]"],
    [at({ claim: [{ of: "event-end" }] }), "timing.claim[0]"],
  ],
);

testRule(
  "a window begins before it ends",
  rules.windowsBeginBeforeTheyEnd,
  [
    at({ apply: [{ of: "event-start", earliest: before(6, "months"), latest: before(4, "weeks") }] }),
    at({ apply: [{ of: "event-start", earliest: before(30), latest: before(1, "months") }] }),
    at({ apply: [{ of: "event-start", earliest: following(10, "working-days"), latest: following(20) }] }),
  ],
  [
    [
      at({ apply: [{ of: "event-start", earliest: before(4, "weeks"), latest: before(6, "months") }] }),
      "timing.apply[0].earliest",
    ],
    [at({ claim: [{ of: "event-end", earliest: following(1), latest: before(1) }] }), "timing.claim[0].earliest"],
    [
      at({ claim: [{ of: "event-end", earliest: following(2, "months"), latest: following(30) }] }),
      "timing.claim[0].earliest",
    ],
  ],
);

testRule(
  "the day itself is counted in days",
  rules.dayItselfIsCountedInDays,
  [at({ apply: [{ of: "hire", latest: following(0) }] })],
  [[at({ apply: [{ of: "hire", latest: following(0, "months") }] }), "timing.apply[0].latest.unit"]],
);

testRule(
  "no window reaches further than ten years",
  rules.windowsAreOfSense,
  [at({ apply: [{ of: "hire", latest: following(120, "months") }] })],
  [
    [at({ apply: [{ of: "hire", latest: following(140, "months") }] }), "timing.apply[0].latest"],
    [at({ claim: [{ of: "hire", earliest: before(4000) }] }), "timing.claim[0].earliest"],
  ],
);

testRule(
  "from one event one window is counted at a time",
  rules.windowsStandOnce,
  [
    at({
      apply: [
        { of: "hire", latest: following(30), until: "2023" },
        { of: "hire", latest: following(60), from: "2024" },
      ],
    }),
    at({
      apply: [
        { of: "hire", latest: following(30) },
        { of: "hire", latest: following(60), note },
      ],
    }),
    at({ apply: [{ of: "hire", latest: following(30) }], claim: [{ of: "hire", latest: following(60) }] }),
    at({
      claim: [
        { of: "hire", latest: following(30) },
        { of: "payment", latest: following(60) },
      ],
    }),
  ],
  [
    [
      at({
        apply: [
          { of: "hire", latest: following(30) },
          { of: "hire", latest: following(60) },
        ],
      }),
      "timing.apply[1].latest",
    ],
    [
      at({
        claim: [
          { of: "hire", latest: following(30) },
          { of: "hire", latest: following(60), from: "2024" },
        ],
      }),
      "timing.claim[1].latest",
    ],
  ],
);

testRule(
  "nothing is claimed before it is approved",
  rules.claimsFollowTheApproval,
  [
    at({
      claim: [
        { of: "approval", latest: following(90) },
        { of: "event-start", latest: before(3) },
      ],
      apply: [{ of: "approval", latest: before(3) }],
    }),
  ],
  [[at({ claim: [{ of: "approval", latest: before(3) }] }), "timing.claim[0].latest.side"]],
);

testRule(
  "what begins once one has applied is not applied for after it began",
  rules.applyingComesBeforeTheStart,
  [
    at({ begin: [{ rule: "after-approval" }], apply: [{ of: "project-start", latest: before(30) }] }),
    at({ begin: [{ rule: "any-time" }], apply: [{ of: "hire", latest: following(30) }] }),
    at({ begin: [{ rule: "after-approval", note }], apply: [{ of: "hire", latest: following(30) }] }),
    at({ begin: [{ rule: "after-approval" }], apply: [{ of: "incorporation", latest: following(30) }] }),
    at({
      begin: [{ rule: "after-approval", from: "2024" }],
      apply: [{ of: "hire", latest: following(30), until: "2023" }],
    }),
  ],
  [
    [
      at({ begin: [{ rule: "after-approval" }], apply: [{ of: "project-start", latest: following(30) }] }),
      "timing.apply[0].latest.side",
    ],
    [
      at({ begin: [{ rule: "after-submission" }], apply: [{ of: "hire", earliest: following(1) }] }),
      "timing.apply[0].earliest.side",
    ],
  ],
);

testRule(
  "applications are taken by one rule at a time",
  intakes.intakesStandOnce,
  [
    at({
      intake: [
        { rule: "rounds", until: "2023" },
        { rule: "all-year", from: "2024" },
      ],
    }),
    at({ intake: [{ rule: "rounds" }, { rule: "all-year", note }] }),
  ],
  [[at({ intake: [{ rule: "rounds" }, { rule: "all-year" }] }), "timing.intake[1].rule"]],
);

testRule(
  "a project may begin by one rule at a time",
  intakes.beginningsStandOnce,
  [
    at({
      begin: [
        { rule: "any-time", until: "2023" },
        { rule: "after-approval", from: "2024" },
      ],
    }),
  ],
  [[at({ begin: [{ rule: "any-time" }, { rule: "after-approval", from: "2024" }] }), "timing.begin[1].rule"]],
);

testRule(
  "rounds are counted where there are rounds",
  intakes.roundsAreCounted,
  [at({ intake: [{ rule: "rounds", perYear: 12 }] }), at({ intake: [{ rule: "all-year" }] })],
  [
    [at({ intake: [{ rule: "rounds", perYear: 13 }] }), "timing.intake[0].perYear"],
    [at({ intake: [{ rule: "all-year", perYear: 4 }] }), "timing.intake[0].perYear"],
    [at({ intake: [{ rule: "once", perYear: 1 }] }), "timing.intake[0].perYear"],
  ],
);

const opens = (track?: string) => ({ on: "2027", kind: "opens" as const, what: line("x"), ...(track && { track }) });
const closes = { on: "2026-12", kind: "closes" as const, what: line("y") };
const allYear = [{ rule: "all-year" as const }];

testRule(
  "what takes applications all year does not open again",
  intakes.allYearDoesNotOpenAgain,
  [
    at({ intake: allYear, dates: [closes, opens()] }),
    at({ intake: allYear, dates: [opens("main")] }),
    at({ intake: [{ rule: "rounds" }], dates: [opens()] }),
    { ...at({ intake: allYear, dates: [opens()] }), life: [{ state: "paused", asOf: "2026", sources }] },
  ],
  [[at({ intake: allYear, dates: [opens()] }), "timing.dates[0].kind"]],
);
