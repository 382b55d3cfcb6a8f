import * as rules from "../../../../src/catalogue/rules/statements.ts";
import { after, conditions, lead, line, note, record, TWO_TRACKS, testRule, through, timing } from "./cases.ts";

testRule(
  "a statement ends after it begins",
  rules.statementsEndAfterTheyBegin,
  [lead({ who: ["company"], from: "2024", until: "2024-01" }), through({ by: "direct", from: "2024" })],
  [
    [lead({ who: ["company"], from: "2024-02", until: "2024-01-31" }), "lead[0].until"],
    [{ timing: timing({ intake: [{ rule: "once", from: "2024", until: "≤2023" }] }) }, "timing.intake[0].until"],
  ],
);

testRule(
  "so does a line",
  rules.linesEndAfterTheyBegin,
  [{ eligibility: [{ ...line("x"), from: "2024", until: "2024" }] }],
  [
    [{ eligibility: [{ ...line("x"), from: "2024", until: "2023" }] }, "eligibility[0].until"],
    [{ funds: [line("y"), { ...line("x"), from: "2024", until: "2023" }] }, "funds[1].until"],
    [{ excludes: [{ ...line("x"), from: "2024", until: "2023" }] }, "excludes[0].until"],
  ],
);

testRule(
  "a statement names tracks of the record, each once",
  rules.statementsNameTracks,
  [{ ...TWO_TRACKS, ...lead({ who: ["company"], tracks: ["other"] }) }],
  [
    [{ ...TWO_TRACKS, ...lead({ who: ["company"], tracks: ["gone"] }) }, "lead[0].tracks[0]"],
    [{ ...TWO_TRACKS, ...through({ by: "bank", tracks: ["other", "other"] }) }, "through[0].tracks[1]"],
  ],
);

testRule(
  "a statement of all tracks names none",
  rules.statementsOfAllNameNone,
  [{ ...TWO_TRACKS, ...lead({ who: ["company"], tracks: ["other"] }) }],
  [
    [lead({ who: ["company"], tracks: ["main"] }), "lead[0].tracks"],
    [{ ...TWO_TRACKS, ...lead({ who: ["company"], tracks: ["other", "main"] }) }, "lead[0].tracks"],
  ],
);

testRule(
  "no two statements say the same for the same time and track",
  rules.statementsStandOnce,
  [
    lead({ who: ["company"], until: "2023" }, { who: ["company"], from: "2024" }),
    lead({ who: ["company"], until: "≤2024" }, { who: ["company"], from: "2024" }),
    { ...TWO_TRACKS, ...lead({ who: ["company"], tracks: ["main"] }, { who: ["company"], tracks: ["other"] }) },
    after({ duty: "audit", note }, { duty: "audit" }),
    record({ figure: "approved", value: 5, until: "2023" }, { figure: "approved", value: 5, until: "2024" }),
  ],
  [
    [lead({ who: ["company"] }, { who: ["company"], from: "2024" }), "lead[1]"],
    [
      lead({ who: ["company"], from: "2024", until: "2024" }, { who: ["company"], from: "2024", until: "2024" }),
      "lead[1]",
    ],
    [
      { ...TWO_TRACKS, ...conditions({ kind: "operations" }, { kind: "operations", tracks: ["main"] }) },
      "conditions[1]",
    ],
    [through({ by: "bank" }, { by: "direct" }, { by: "bank", from: "2021" }), "through[2]"],
  ],
);
