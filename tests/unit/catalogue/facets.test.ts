import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  FACET_NAMES,
  FACETS,
  type Faceted,
  FORM_FACETS,
  facetAttributes,
  facetCounts,
  facetedIn,
  facetedOf,
  fitsSelection,
  NOTHING_CHOSEN,
  type Selection,
} from "../../../src/catalogue/facets.ts";
import { SECTORS } from "../../../src/catalogue/schema/vocabulary.ts";
import { soundRecord, tracksOf } from "./sound-record.ts";

const item = (changes: Partial<Faceted> = {}): Faceted => ({
  stage: ["rnd"],
  instrument: ["grant"],
  applicant: ["sme", "company"],
  sector: ["ict"],
  status: ["open"],
  ceiling: ["100000"],
  own: ["half"],
  ...changes,
});
const choose = (changes: Partial<Selection>): Selection => ({ ...NOTHING_CHOSEN, ...changes });

describe("whether a scheme fits the choices", () => {
  test("it does where nothing is chosen", () => {
    expect(fitsSelection(item(), NOTHING_CHOSEN)).toBe(true);
  });

  test("within a facet one value is enough", () => {
    expect(fitsSelection(item(), choose({ applicant: ["university", "sme"] }))).toBe(true);
    expect(fitsSelection(item(), choose({ applicant: ["university", "student"] }))).toBe(false);
  });

  test("across facets every choice has to fit", () => {
    expect(fitsSelection(item(), choose({ stage: ["rnd"], status: ["open"] }))).toBe(true);
    expect(fitsSelection(item(), choose({ stage: ["rnd"], status: ["closed"] }))).toBe(false);
  });

  test("a scheme for any trade is in reach of each of them", () => {
    expect(fitsSelection(item({ sector: ["all"] }), choose({ sector: ["fashion"] }))).toBe(true);
    expect(fitsSelection(item({ sector: ["ict"] }), choose({ sector: ["fashion"] }))).toBe(false);
  });
});

describe("the numbers beside the choices", () => {
  const items = [item(), item({ status: ["closed"] }), item({ stage: ["training"], sector: ["all"] })];

  test("say how many there would be, 0 where none", () => {
    const counts = facetCounts(items, NOTHING_CHOSEN);
    expect(counts.stage).toMatchObject({ rnd: 2, training: 1, startup: 0 });
    expect(counts.status).toMatchObject({ open: 2, closed: 1, merged: 0 });
    expect(counts.sector).toMatchObject({ ict: 3, fashion: 1 });
  });

  test("follow the choices in the other facets, not in their own", () => {
    const counts = facetCounts(items, choose({ stage: ["rnd"] }));
    expect(counts.status).toMatchObject({ open: 1, closed: 1 });
    expect(counts.stage).toMatchObject({ rnd: 2, training: 1 });
  });

  test("keep their promise: choosing a value leaves as many as it said", () => {
    const value = (facet: keyof typeof FACETS) => fc.constantFrom(...FACETS[facet]);
    const faceted = fc.record({
      stage: fc.array(value("stage"), { minLength: 1, maxLength: 2 }),
      instrument: fc.tuple(value("instrument")),
      applicant: fc.array(value("applicant"), { minLength: 1, maxLength: 3 }),
      sector: fc.array(fc.constantFrom(...SECTORS), { minLength: 1, maxLength: 2 }),
      status: fc.tuple(value("status")),
      ceiling: fc.oneof(fc.constant(["none"]), fc.subarray([...FACETS.ceiling])),
      own: fc.oneof(fc.constant([]), fc.tuple(value("own"))),
    });
    const selection = fc.record(
      Object.fromEntries(FACET_NAMES.map((facet) => [facet, fc.array(value(facet), { maxLength: 2 })])),
    ) as unknown as fc.Arbitrary<Selection>;
    fc.assert(
      fc.property(fc.array(faceted, { maxLength: 12 }), selection, (all, chosen) => {
        const counts = facetCounts(all, chosen);
        for (const facet of FACET_NAMES) {
          for (const option of FACETS[facet]) {
            const left = all.filter((one) => fitsSelection(one, { ...chosen, [facet]: [option] }));
            expect(counts[facet][option]).toBe(left.length);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

test("“any trade” is what a scheme may be for, not something to choose", () => {
  expect(FACETS.sector).not.toContain("all");
});

test("a scheme offers its stages, instrument, applicants, trades, and the state of the day", () => {
  const scheme = soundRecord({
    life: [
      { state: "open", from: "2020-04-01", sources: ["page"] },
      { state: "closed", from: "2025", asOf: "2025", sources: ["page"] },
    ],
  });
  expect(facetedOf(scheme, "2024-12-31")).toEqual({
    stage: ["tech-adoption"],
    instrument: ["matching-grant"],
    applicant: ["sme", "company", "unincorporated"],
    sector: ["all"],
    status: ["open"],
    ceiling: ["100000", "500000"],
    own: ["half"],
  });
  expect(facetedOf(scheme, "2025-01-01").status).toEqual(["closed"]);
  expect(facetedOf(scheme, "2020-03-31").status).toEqual([]);
});

test("a scheme without a fixed ceiling is in reach of whatever limit is looked for, one that documents none is not", () => {
  const without = (ceiling: "none" | "not-documented") =>
    facetedOf(soundRecord({ tracks: tracksOf({ limits: [], ceiling }) }), "2026-11-22");
  for (const step of FACETS.ceiling) {
    expect(fitsSelection(without("none"), choose({ ceiling: [step] }))).toBe(true);
    expect(fitsSelection(without("not-documented"), choose({ ceiling: [step] }))).toBe(false);
  }
});

test("of several limits it is what one application can get that counts", () => {
  const tracks = tracksOf({
    limits: [
      { hkd: 7_000_000, per: "enterprise" },
      { hkd: 800_000, per: "application" },
    ],
  });
  expect(facetedOf(soundRecord({ tracks }), "2026-11-22").ceiling).toEqual(["100000", "500000"]);
});

test("before a scheme has a figure it offers neither limit nor share", () => {
  const life = [{ state: "announced" as const, from: "2025-11-13", sources: ["page"] }];
  const scheme = soundRecord({ life, tracks: tracksOf({ from: undefined, announced: "2025-11-13" }) });
  expect(facetedOf(scheme, "2025-11-12")).toMatchObject({ ceiling: [], own: [] });
  expect(facetedOf(scheme, "2025-11-13")).toMatchObject({ ceiling: ["100000", "500000"], own: ["half"] });
});

test("what a card says of a scheme is read back from it as it was", () => {
  const offered = item({ applicant: [], stage: ["rnd", "training"] });
  const attributes = facetAttributes(offered);
  const card = { getAttribute: (name: string) => attributes[name] ?? null } as Element;
  expect(facetedIn(card)).toEqual(offered);
  expect(Object.keys(attributes)).toHaveLength(FACET_NAMES.length);
});

test("the id of a facet can be a key in the address and the end of an attribute's name", () => {
  for (const facet of FACET_NAMES) {
    expect(facet).toMatch(/^[a-z]+$/);
    expect(["q", "sort", "asof", "theme"]).not.toContain(facet);
  }
});

test("the form asks for every facet that has no tabs, each at a place of its own", () => {
  const asked = FORM_FACETS.map(({ facet }) => facet);
  expect(asked.slice(0, 2)).toEqual(["status", "applicant"]);
  expect(asked.toSorted()).toEqual(FACET_NAMES.filter((facet) => facet !== "stage").toSorted());
  const places = FORM_FACETS.map(({ place }) => place);
  expect(places).not.toContain(undefined);
  expect(new Set(places).size).toBe(asked.length);
});
