import { describe, expect, test } from "vitest";
import { applicantsOn, leadsOn } from "../../../src/catalogue/applicants.ts";
import type { SchemeRecord } from "../../../src/catalogue/schema/record.ts";
import type { Lead } from "../../../src/catalogue/schema/vocabulary.ts";
import { soundRecord } from "./sound-record.ts";

const DAY = "2026-11-22";
const sources = ["page"];
const ledBy = (...who: Lead[]): Partial<SchemeRecord> => ({ lead: [{ who, sources }] });
const applicants = (changes: Partial<SchemeRecord>, day = DAY) => applicantsOn(soundRecord(changes), day);

test("those who lead on the day do so, each once", () => {
  const lead: SchemeRecord["lead"] = [
    { who: ["company"], sources },
    { who: ["company", "university"], until: "2024-12", sources },
    { who: ["person"], from: "2025", sources },
  ];
  expect(leadsOn(soundRecord({ lead }), "2024-12-31")).toEqual(["company", "university"]);
  expect(leadsOn(soundRecord({ lead }), "2025-01-01")).toEqual(["company", "person"]);
});

test.each<[Lead, string]>([
  ["charity", "ngo"],
  ["trade-body", "trade-association"],
  ["public-body", "public-body"],
  ["institute", "public-body"],
  ["university", "university"],
  ["person", "individual"],
  ["student", "student"],
  ["fund", "issuer"],
  ["issuer", "issuer"],
])("a lead that is a %s is chosen as %s", (who, applicant) => {
  expect(applicants(ledBy(who))).toEqual([applicant]);
});

test("two leads that are chosen as one are told once", () => {
  expect(applicants(ledBy("institute", "public-body"))).toEqual(["public-body"]);
});

describe("firms", () => {
  test("are of any size where no size is set, and partnerships are told apart", () => {
    expect(applicants(ledBy("company"))).toEqual(["sme", "company"]);
    expect(applicants(ledBy("unincorporated"))).toEqual(["sme", "company", "unincorporated"]);
  });

  test("are small where staff are limited, for as long as they are", () => {
    const conditions: SchemeRecord["conditions"] = [{ kind: "size", staffAtMost: 100, until: "2025-12-31", sources }];
    expect(applicants({ ...ledBy("company"), conditions }, "2025-12-31")).toEqual(["sme"]);
    expect(applicants({ ...ledBy("company"), conditions }, "2026-01-01")).toEqual(["sme", "company"]);
  });

  test("are start-ups beside others on that stage, and start-ups alone where no older one may apply", () => {
    expect(applicants({ ...ledBy("company"), stages: ["startup"] })).toEqual(["sme", "company", "startup"]);
    const conditions: SchemeRecord["conditions"] = [{ kind: "age", monthsAtMost: 36, sources }];
    expect(applicants({ ...ledBy("company"), conditions })).toEqual(["startup"]);
  });

  test("are of any size where the limit is of one track, or the least staff or age", () => {
    const conditions: SchemeRecord["conditions"] = [
      { kind: "size", staffAtMost: 100, tracks: ["main"], sources },
      { kind: "size", staffAtLeast: 5, sources },
      { kind: "age", monthsAtLeast: 12, sources },
    ];
    expect(applicants({ ...ledBy("company"), conditions })).toEqual(["sme", "company"]);
  });

  test("are partners where they join another's lead and lead none themselves", () => {
    const partner: SchemeRecord["partner"] = [{ who: ["company"], sources }];
    expect(applicants({ ...ledBy("university"), partner })).toEqual(["partner", "university"]);
    expect(applicants({ ...ledBy("company"), partner })).toEqual(["sme", "company"]);
    expect(applicants({ ...ledBy("university"), partner: [{ who: ["investor"], sources }] })).toEqual(["university"]);
  });
});
