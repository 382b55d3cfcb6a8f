import * as law from "../../../../src/catalogue/rules/by-law.ts";
import * as ceilings from "../../../../src/catalogue/rules/ceilings.ts";
import * as counted from "../../../../src/catalogue/rules/counted-costs.ts";
import * as first from "../../../../src/catalogue/rules/first-payment.ts";
import * as rules from "../../../../src/catalogue/rules/own-side.ts";
import type { MoneyLimit, Term } from "../../../../src/catalogue/schema/record.ts";
import { at, line, note, term, testRule } from "./cases.ts";

const full = { kind: "full" as const };
const rate = (percent: number) => ({ kind: "rate" as const, percent });
const perProject = (hkd: number) => ({ hkd, per: "project" as const });

testRule(
  "where nothing has to be matched the applicant's side has no figures",
  rules.fullShareAsksNothing,
  [term({ applicantAtMost: perProject(5000) }), term({ share: full, ownAtLeast: { hkd: 5000, raised: true } })],
  [
    [term({ share: full, applicantAtMost: perProject(5000) }), at("applicantAtMost")],
    [term({ share: full, ownAtLeast: { percent: 10 } }), at("ownAtLeast")],
  ],
);

testRule(
  "what has to be put in is one figure",
  rules.ownLeastIsOneFigure,
  [term({ ownAtLeast: { hkd: 5 } }), term({ ownAtLeast: { percent: 5, cash: true } })],
  [
    [term({ ownAtLeast: { cash: true } }), at("ownAtLeast")],
    [term({ ownAtLeast: { hkd: 5, percent: 5 } }), at("ownAtLeast")],
  ],
);

testRule(
  "the least of one's own fits what the share leaves",
  rules.ownLeastFitsTheShare,
  [
    term({ ownAtLeast: { percent: 25 } }),
    term({ ownAtLeast: { percent: 10, cash: true } }),
    term({ ownAtLeast: { percent: 10, raised: true } }),
    term({ share: { kind: "match", government: 2, applicant: 1 }, ownAtLeast: { percent: 33 } }),
    term({ share: { ...rate(75), special: { percent: 50, case: line("x") } }, ownAtLeast: { percent: 40 } }),
    term({ share: { ...rate(75), partner: "sponsor" }, ownAtLeast: { percent: 10 } }),
    term({ ownAtLeast: { percent: 40 }, note }),
  ],
  [
    [term({ ownAtLeast: { percent: 10 } }), at("ownAtLeast.percent")],
    [term({ ownAtLeast: { percent: 40 } }), at("ownAtLeast.percent")],
    [term({ ownAtLeast: { percent: 40, cash: true } }), at("ownAtLeast.percent")],
  ],
);

testRule(
  "it fits the largest project",
  rules.ownLeastFitsTheProject,
  [term({ ownAtLeast: { hkd: 5000 }, projectCost: { atMost: 5000 } })],
  [[term({ ownAtLeast: { hkd: 5001 }, projectCost: { atMost: 5000 } }), at("ownAtLeast.hkd")]],
);

testRule(
  "the least is not above the most",
  rules.ownLeastFitsTheMost,
  [
    term({ ownAtLeast: { hkd: 5000 }, applicantAtMost: perProject(5000) }),
    term({ ownAtLeast: { hkd: 6000, raised: true }, applicantAtMost: perProject(5000) }),
    term({ ownAtLeast: { hkd: 6000 }, applicantAtMost: { hkd: 5000, per: "person" } }),
  ],
  [[term({ ownAtLeast: { hkd: 5001 }, applicantAtMost: perProject(5000) }), at("ownAtLeast.hkd")]],
);

const most = (hkd: number, changes: Partial<Term> = {}, limit: Partial<MoneyLimit> = {}) =>
  term({ limits: [{ ...perProject(3000), ...limit }], applicantAtMost: perProject(hkd), ...changes });

testRule(
  "the most of the applicant's side can be reached before the ceiling",
  rules.applicantMostCanBeReached,
  [
    most(1000),
    most(3000, { share: rate(50) }),
    most(750, {}, { binds: "cost" }),
    most(5000, {}, { per: "person" }),
    most(5000, {}, { every: "year" }),
    most(5000, { share: { kind: "guarantee", percent: 75 } }),
  ],
  [
    [most(1001), at("applicantAtMost.hkd")],
    [most(751, {}, { binds: "cost" }), at("applicantAtMost.hkd")],
  ],
);

const wage = (hkd: number) => ({ hkd, per: "person" as const, every: "month" as const, of: "wage" as const });

testRule(
  "a wage is of people",
  counted.wagesAreOfPeople,
  [term({ countedAtMost: wage(9000) }), term({ countedAtMost: { hkd: 5, per: "tonne", of: "cost" } })],
  [[term({ countedAtMost: { hkd: 9000, per: "loan", of: "wage" } }), at("countedAtMost.per")]],
);

const monthly = (hkd: number, changes: Partial<MoneyLimit> = {}): MoneyLimit => ({
  hkd,
  per: "person",
  every: "month",
  ...changes,
});

testRule(
  "a ceiling can bind before the highest cost that counts",
  counted.ceilingFitsWhatCounts,
  [
    term({ countedAtMost: wage(8000), limits: [monthly(6000)] }),
    term({ countedAtMost: wage(8000), limits: [monthly(7000, { every: "year" })] }),
    term({ countedAtMost: wage(8000), limits: [monthly(7000)], share: undefined }),
    term({
      countedAtMost: wage(8000),
      limits: [monthly(7000)],
      share: { ...rate(75), special: { percent: 100, case: line("x") } },
    }),
  ],
  [[term({ countedAtMost: wage(8000), limits: [monthly(6001)] }), at("limits[0].hkd")]],
);

testRule(
  "the cost that counts is capped once",
  counted.cappedCostIsSaidOnce,
  [
    term({ countedAtMost: { ...wage(8000), of: "cost" }, limits: [monthly(6000)] }),
    term({ countedAtMost: wage(8000), limits: [monthly(6000, { binds: "cost" })] }),
  ],
  [
    [
      term({ countedAtMost: { ...wage(8000), of: "cost" }, limits: [monthly(8000, { binds: "cost" })] }),
      at("countedAtMost"),
    ],
  ],
);

const limit = (changes: Partial<MoneyLimit>) => ({ limits: [{ hkd: 9000, per: "project" as const, ...changes }] });

testRule(
  "a ceiling binds the cost where not all of it is paid",
  ceilings.cappedCostIsNotPaidInFull,
  [
    term(limit({ binds: "cost" })),
    term({ ...limit({ binds: "cost" }), share: undefined }),
    term({ ...limit({}), share: full }),
  ],
  [[term({ ...limit({ binds: "cost" }), share: full }), at("limits[0].binds")]],
);

testRule(
  "what runs at one time is not renewed",
  ceilings.runningCeilingsAreNotRenewed,
  [term(limit({ binds: "running" })), term(limit({ every: "year" }))],
  [[term(limit({ binds: "running", every: "year" })), at("limits[0].every")]],
);

testRule(
  "a part is one figure",
  ceilings.partsAreOneFigure,
  [
    term(
      limit({
        parts: [
          { what: line("x"), percent: 20 },
          { what: line("y"), hkd: 500 },
        ],
      }),
    ),
  ],
  [
    [term(limit({ parts: [{ what: line("x") }] })), at("limits[0].parts[0]")],
    [term(limit({ parts: [{ what: line("x"), percent: 20, hkd: 500 }] })), at("limits[0].parts[0]")],
  ],
);

testRule(
  "a part is less than all",
  ceilings.partsAreLessThanTheirCeiling,
  [
    term(
      limit({
        parts: [
          { what: line("x"), percent: 99 },
          { what: line("y"), hkd: 8999 },
        ],
      }),
    ),
  ],
  [
    [
      term(
        limit({
          parts: [
            { what: line("x"), percent: 100 },
            { what: line("y"), hkd: 9000 },
          ],
        }),
      ),
      at("limits[0].parts[0].percent"),
      at("limits[0].parts[1].hkd"),
    ],
  ],
);

testRule(
  "each part is for something else",
  ceilings.partsStandOnce,
  [
    term(
      limit({
        parts: [
          { what: line("x"), percent: 20 },
          { what: line("y"), percent: 20 },
        ],
      }),
    ),
  ],
  [
    [
      term(
        limit({
          parts: [
            { what: line("Own site"), percent: 20 },
            { what: line("own site"), hkd: 5 },
          ],
        }),
      ),
      at("limits[0].parts[1].what"),
    ],
  ],
);

testRule(
  "a base of the first payment stands beside a percentage",
  first.firstPaymentBaseHasAPercentage,
  [
    term({ firstPayment: { percent: 50, of: "first-year" } }),
    term({ firstPayment: { hkd: 5 } }),
    term({ firstPayment: null }),
  ],
  [[term({ firstPayment: { hkd: 5, of: "first-year" } }), at("firstPayment.of")]],
);

testRule(
  "a first payment is no part of a ceiling that there is not",
  first.firstPaymentHasItsCeiling,
  [
    term({ firstPayment: { percent: 50, of: "ceiling" } }),
    term({ firstPayment: { percent: 50, of: "ceiling" }, limits: [], ceiling: "not-documented" }),
  ],
  [[term({ firstPayment: { percent: 50, of: "ceiling" }, limits: [], ceiling: "none" }), at("firstPayment.of")]],
);

testRule(
  "a project lasts as long as the time that is paid first",
  first.firstPaymentFitsTheDuration,
  [
    term({ firstPayment: { percent: 50, of: "first-year" }, months: 12 }),
    term({ firstPayment: { percent: 50 }, months: 3 }),
  ],
  [
    [term({ firstPayment: { percent: 50, of: "first-year" }, months: 11 }), at("firstPayment.of")],
    [term({ firstPayment: { percent: 50, of: "first-six-months" }, months: 5 }), at("firstPayment.of")],
  ],
);

const second = (field: string) => `tracks[0].terms[1].${field}`;

testRule(
  "what a law fixes is no announcement",
  law.lawIsNoAnnouncement,
  [term({}, { from: "2027-04-01", byLaw: true }), term({}, { from: "2027", announced: "2026" })],
  [[term({}, { from: "2027-04-01", byLaw: true, announced: "2026" }), second("announced")]],
);

testRule(
  "a law names its day",
  law.lawNamesItsDay,
  [term({ byLaw: true }), term({ from: "≤2020" })],
  [
    [term({ byLaw: true, from: "2027-04" }), at("from")],
    [term({ byLaw: true, from: "~2027-04-01" }), at("from")],
    [term({ byLaw: true, from: undefined }), at("from")],
  ],
);

testRule(
  "a law leaves no gap",
  law.lawLeavesNoGap,
  [
    term({ until: "2027-03-31" }, { from: "2027-04-01", byLaw: true }),
    term({}, { from: "2027-04-01", byLaw: true }),
    term({ until: "2027-02" }, { from: "2027-04-01", byLaw: true }),
    term({ until: "2027-02-01" }, { from: "2027-04-01" }),
  ],
  [[term({ until: "2027-03-31" }, { from: "2027-04-02", byLaw: true }), second("from")]],
);
