import * as rules from "../../../../src/catalogue/rules/values.ts";
import { tracksOf } from "../sound-record.ts";
import { conditions, lead, note, papers, partner, TWO_TRACKS, testRule } from "./cases.ts";

testRule(
  "a list in a row holds each value once",
  rules.valuesStandOnce,
  [
    lead({ who: ["company", "person"], tracks: ["main", "main"] }),
    conditions({ kind: "market", economies: ["CN", "SG"] }),
  ],
  [
    [lead({ who: ["company", "person", "company"] }), "lead[0].who[2]"],
    [conditions({ kind: "market", economies: ["CN", "CN"] }), "conditions[0].economies[1]"],
    [conditions({ kind: "prior", rule: "required", schemes: ["a", "a"] }), "conditions[0].schemes[1]"],
    [papers({ of: ["plan", "plan"] }), "papers[0].of[1]"],
    [
      { tracks: [{ ...tracksOf({})[0], id: "main", terms: [], purposes: ["train", "train"] }] },
      "tracks[0].purposes[1]",
    ],
  ],
);

testRule(
  "who leads is said once",
  rules.leadsAreSaidOnce,
  [
    lead({ who: ["company"] }, { who: ["person"], from: "2024" }),
    lead({ who: ["company"], until: "2023" }, { who: ["company", "person"], from: "2024" }),
    lead({ who: ["company"] }, { who: ["company"], note }),
    { ...TWO_TRACKS, ...lead({ who: ["company"], tracks: ["main"] }, { who: ["company"], tracks: ["other"] }) },
  ],
  [
    [lead({ who: ["company"] }, { who: ["person", "company"], from: "2024" }), "lead[1].who[1]"],
    [{ ...TWO_TRACKS, ...lead({ who: ["company"] }, { who: ["company"], tracks: ["other"] }) }, "lead[1].who[0]"],
  ],
);

testRule(
  "so is who takes part, needed or not",
  rules.partnersAreSaidOnce,
  [partner({ who: ["investor"], needed: true }, { who: ["university"] })],
  [[partner({ who: ["investor"], needed: true }, { who: ["investor"] }), "partner[1].who[0]"]],
);

testRule(
  "so is a paper, unless a note tells what else it is for",
  rules.papersAreSaidOnce,
  [papers({ of: ["plan"] }, { of: ["plan", "receipts"], note }), papers({ of: ["plan"] }, { of: ["receipts"] })],
  [[papers({ of: ["plan"] }, { of: ["receipts", "plan"] }), "papers[1].of[1]"]],
);

testRule(
  "a later batch of markets holds none that counted already",
  rules.economiesAreSaidOnce,
  [
    conditions({ kind: "market", economies: ["CN"] }, { kind: "market", economies: ["SG"], from: "2024" }),
    conditions(
      { kind: "market", economies: ["CN"], until: "2023" },
      { kind: "market", economies: ["CN"], from: "2024" },
    ),
  ],
  [
    [
      conditions(
        { kind: "market", economies: ["CN"] },
        { kind: "market", economies: ["SG", "CN"], from: "2024", note },
      ),
      "conditions[1].economies[1]",
    ],
  ],
);
