import * as rules from "../../../../src/catalogue/rules/after.ts";
import * as figures from "../../../../src/catalogue/rules/record-figures.ts";
import { after, line, note, record, TWO_TRACKS, testRule } from "./cases.ts";

testRule(
  "years are of what lasts",
  rules.yearsAreOfWhatLasts,
  [after({ duty: "keep-records", years: 7 }, { duty: "audit", years: 3 }, { duty: "final-report", months: 2 })],
  [[after({ duty: "final-report", years: 1 }), "after[0].years"]],
);

testRule(
  "months are of what is due",
  rules.monthsAreOfWhatIsDue,
  [after({ duty: "final-report", months: 2 }, { duty: "pay-back", months: 24 })],
  [
    [
      after(
        { duty: "keep-records", months: 84 },
        { duty: "acknowledge", months: 2 },
        { duty: "own-account", months: 2 },
      ),
      "after[0].months",
      "after[1].months",
      "after[2].months",
    ],
  ],
);

testRule(
  "an interval is of what comes again",
  rules.intervalsAreOfWhatComesAgain,
  [after({ duty: "progress-report", everyMonths: 6 }, { duty: "audit", everyMonths: 12 })],
  [[after({ duty: "final-report", everyMonths: 6 }), "after[0].everyMonths"]],
);

testRule(
  "who pays is said of an audit",
  rules.payersAreOfAudits,
  [after({ duty: "audit", paidBy: "project" })],
  [[after({ duty: "final-report", paidBy: "project" }), "after[0].paidBy"]],
);

testRule(
  "duties last as long as schemes ask",
  rules.dutiesAreOfSense,
  [after({ duty: "keep-records", years: 30 }, { duty: "final-report", months: 120 })],
  [
    [after({ duty: "keep-records", years: 84 }), "after[0].years"],
    [after({ duty: "progress-report", everyMonths: 365 }), "after[0].everyMonths"],
  ],
);

testRule(
  "of one duty one figure holds",
  rules.dutiesStandOnce,
  [
    after({ duty: "keep-records", years: 7, until: "2023" }, { duty: "keep-records", years: 5, from: "2024" }),
    after({ duty: "audit", months: 2, what: line("Above half a million") }, { duty: "audit", months: 3 }),
    after({ duty: "audit", months: 2 }, { duty: "audit", months: 3, note }),
    after({ duty: "audit", months: 2 }, { duty: "audit", paidBy: "project" }),
  ],
  [
    [after({ duty: "keep-records", years: 7 }, { duty: "keep-records", years: 5 }), "after[1].years"],
    [after({ duty: "audit", paidBy: "applicant" }, { duty: "audit", paidBy: "project" }), "after[1].paidBy"],
  ],
);

testRule(
  "a figure says what time it counts",
  figures.recordFiguresAreDated,
  [record({ figure: "approved", value: 5, until: "2024" }, { figure: "days-pledged", value: 60, from: "2024" })],
  [[record({ figure: "approved", value: 5 }), "record[0].until"]],
);

testRule(
  "a figure is as large as it can get",
  figures.recordFiguresAreOfSense,
  [record({ figure: "approved", value: 0, until: "2024" }, { figure: "approved-hkd", value: 1e9, until: "2024" })],
  [
    [
      record(
        { figure: "approved-hkd", value: 830, until: "2024" },
        { figure: "days-taken", value: 0, until: "2024" },
        { figure: "days-pledged", value: 5000, until: "2024" },
      ),
      "record[0].value",
      "record[1].value",
      "record[2].value",
    ],
  ],
);

testRule(
  "of one time there is one figure of a kind",
  figures.recordFiguresStandOnce,
  [
    record({ figure: "approved", value: 5, until: "2024" }, { figure: "approved", value: 6, until: "2025" }),
    record(
      { figure: "beneficiaries", value: 5, until: "2024", note },
      { figure: "beneficiaries", value: 9, until: "2024" },
    ),
    {
      ...TWO_TRACKS,
      ...record(
        { figure: "approved", value: 5, until: "2024" },
        { figure: "approved", value: 2, until: "2024", tracks: ["main"] },
      ),
    },
  ],
  [
    [
      record({ figure: "approved", value: 5, until: "2024" }, { figure: "approved", value: 6, until: "2024" }),
      "record[1]",
    ],
  ],
);

const decided = (applications: number) =>
  record(
    { figure: "approved", value: 5, until: "2024" },
    { figure: "applications", value: applications, until: "2024" },
    { figure: "rejected", value: 3, until: "2024" },
    { figure: "approved", value: 90, until: "2025" },
  );

testRule(
  "no more is decided than was applied for",
  figures.decisionsFitTheApplications,
  [decided(8)],
  [
    [decided(7), "record[1].value"],
    [
      record({ figure: "applications", value: 4, until: "2024" }, { figure: "approved", value: 5, until: "2024" }),
      "record[0].value",
    ],
  ],
);

testRule(
  "no more is paid than was approved",
  figures.paidFitsTheApproved,
  [
    record({ figure: "paid-hkd", value: 5000, until: "2024" }, { figure: "approved-hkd", value: 5000, until: "2024" }),
    record(
      { figure: "paid-hkd", value: 6000, from: "2024", until: "2024" },
      { figure: "approved-hkd", value: 5000, from: "2024", until: "2024" },
    ),
  ],
  [
    [
      record(
        { figure: "paid-hkd", value: 6000, until: "2024" },
        { figure: "approved-hkd", value: 5000, until: "2024" },
      ),
      "record[0].value",
    ],
  ],
);

testRule(
  "a time counts no more than the longer one it is part of",
  figures.shorterTimesCountNoMore,
  [
    record(
      { figure: "approved", value: 5, until: "2023-12-31" },
      { figure: "approved", value: 6, until: "2024-12-31" },
    ),
    record(
      { figure: "approved", value: 5, until: "2023-12-31", note },
      { figure: "approved", value: 4, until: "2024-12-31" },
    ),
    record(
      { figure: "days-taken", value: 50, until: "2023-12-31" },
      { figure: "days-taken", value: 40, until: "2024-12-31" },
    ),
    record(
      { figure: "approved", value: 5, from: "2023-01-01", until: "2023-12-31" },
      { figure: "approved", value: 4, from: "2023-06-01" },
    ),
  ],
  [
    [
      record(
        { figure: "approved", value: 5, until: "2023-12-31" },
        { figure: "approved", value: 4, until: "2024-12-31" },
      ),
      "record[0].value",
    ],
    [
      record(
        { figure: "approved", value: 4, until: "2024-12-31" },
        { figure: "approved", value: 5, from: "2023", until: "2023" },
      ),
      "record[1].value",
    ],
  ],
);

testRule(
  "nothing is counted before the beginning",
  figures.recordFiguresFollowTheBeginning,
  [record({ figure: "approved", value: 5, until: "2020" })],
  [[record({ figure: "approved", value: 5, until: "2020-03-31" }), "record[0].until"]],
);
