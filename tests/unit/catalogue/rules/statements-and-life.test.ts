import * as rules from "../../../../src/catalogue/rules/statements-and-life.ts";
import type { LifeEvent } from "../../../../src/catalogue/schema/record.ts";
import { tracksOf } from "../sound-record.ts";
import { conditions, lead, line, record, sources, TWO_TRACKS, term, testRule, through, timing } from "./cases.ts";

const NEXT = { who: ["company" as const], from: "2027-04-01" };

testRule(
  "what is still to begin is announced: by a term, a law or a day ahead",
  rules.futureStatementsAreAnnounced,
  [
    lead({ who: ["company"], from: "2026-11-22" }),
    { ...lead(NEXT), ...term({}, { from: "~2027-04-01", announced: "2026-10" }) },
    { ...lead(NEXT), ...term({}, { from: "2027-04-01", byLaw: true }) },
    { ...lead(NEXT), timing: timing({ dates: [{ on: "2027-04-01", kind: "change", what: line("x") }] }) },
    record({ figure: "approved", value: 1, from: "2027" }),
  ],
  [
    [lead(NEXT), "lead[0].from"],
    [
      { ...lead(NEXT), timing: timing({ dates: [{ on: "2027-05-01", kind: "change", what: line("x") }] }) },
      "lead[0].from",
    ],
    [{ funds: [{ ...line("x"), from: "2027" }] }, "funds[0].from"],
  ],
);

const closed: LifeEvent[] = [
  { state: "open", from: "2020-04-01", sources },
  { state: "closed", from: "2024-03-31", asOf: "2024", sources },
];

testRule(
  "a statement holds in the life of the scheme",
  rules.statementsHoldInTheLife,
  [
    lead({ who: ["company"], until: "2020" }),
    { life: closed, ...lead({ who: ["company"], from: "2024" }) },
    { life: closed, ...record({ figure: "paid-hkd", value: 5000, from: "2025" }) },
  ],
  [
    [lead({ who: ["company"], until: "2020-03-31" }), "lead[0].until"],
    [{ life: closed, ...conditions({ kind: "operations", from: "2024-04" }) }, "conditions[0].from"],
  ],
);

const tracks = [...tracksOf({}), { id: "other", terms: tracksOf({ from: "2022", until: "2023" })[0]?.terms ?? [] }];

testRule(
  "a statement of a track holds at the time of the track",
  rules.statementsHoldWithTheirTracks,
  [
    { tracks, ...lead({ who: ["company"], tracks: ["other"], from: "2023", until: "2023-06" }) },
    { tracks, ...lead({ who: ["company"], from: "2025" }) },
  ],
  [
    [{ tracks, ...lead({ who: ["company"], tracks: ["other"], from: "2024" }) }, "lead[0].from"],
    [{ tracks, ...lead({ who: ["company"], tracks: ["other"], until: "2021" }) }, "lead[0].until"],
  ],
);

testRule(
  "of what is on offer it is said who may apply now",
  rules.schemesOnOfferHaveALead,
  [
    lead({ who: ["company"], until: "2026-11" }),
    { ...TWO_TRACKS, ...lead({ who: ["company"], tracks: ["main"] }) },
    { life: closed, ...lead({ who: ["company"], until: "2024" }) },
  ],
  [[lead({ who: ["company"], until: "2023" }, { who: ["person"], until: "2026-11-21" }), "lead"]],
);

testRule(
  "and whom one turns to",
  rules.schemesOnOfferHaveARoute,
  [through({ by: "direct", until: "2023" }, { by: "bank", from: "2024" })],
  [[through({ by: "direct", until: "2023" }), "through"]],
);
