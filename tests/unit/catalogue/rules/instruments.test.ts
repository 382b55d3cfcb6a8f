import { expect, test } from "vitest";
import { limitsFitTheInstrument, shareFitsTheInstrument } from "../../../../src/catalogue/rules/instruments.ts";
import type { MoneyLimit, SchemeRecord, Share } from "../../../../src/catalogue/schema/record.ts";
import { complaints, tracksOf } from "../sound-record.ts";

type Instrument = SchemeRecord["instrument"];
const limits = (instrument: Instrument, of?: MoneyLimit["of"]) =>
  complaints(limitsFitTheInstrument, {
    instrument,
    tracks: tracksOf({ limits: [{ hkd: 5, per: "enterprise", ...(of && { of }) }] }),
  });
const share = (instrument: Instrument, is: Share) =>
  complaints(shareFitsTheInstrument, { instrument, tracks: tracksOf({ share: is }) });

const GUARANTEE: Share = { kind: "guarantee", percent: 80 };
const MATCH: Share = { kind: "match", government: 1, applicant: 1 };

test.each<[Instrument, MoneyLimit["of"]]>([
  ["matching-grant", undefined],
  ["incubation", "package"],
  ["investment", "investment"],
  ["loan", "loan"],
  ["loan-guarantee", "guarantee"],
  ["insurance", "cover"],
  ["tax-relief", undefined],
])("%s has a ceiling of %s", (instrument, of) => {
  expect(limits(instrument, of)).toEqual([]);
});

test.each<[Instrument, MoneyLimit["of"]]>([
  ["matching-grant", "loan"],
  ["grant", "guarantee"],
  ["manpower-subsidy", "investment"],
  ["loan", undefined],
  ["loan-guarantee", "grant"],
  ["insurance", undefined],
  ["tax-relief", "cover"],
])("%s has no ceiling of %s", (instrument, of) => {
  expect(limits(instrument, of)).toMatchObject([
    { path: "tracks[0].terms[0].limits[0].of", found: of, expected: expect.stringContaining(instrument) },
  ]);
});

test("a guarantee is part of a loan, and nothing else is", () => {
  expect(share("loan-guarantee", GUARANTEE)).toEqual([]);
  expect(share("loan", GUARANTEE)).toEqual([]);
  expect(share("matching-grant", MATCH)).toEqual([]);
  expect(share("insurance", { kind: "rate", percent: 90 })).toEqual([]);
  for (const instrument of ["matching-grant", "grant", "investment", "insurance"] as const)
    expect(share(instrument, GUARANTEE)).toMatchObject([{ path: "tracks[0].terms[0].share.kind", found: "guarantee" }]);
  for (const instrument of ["loan", "loan-guarantee", "cash-rebate"] as const)
    expect(share(instrument, MATCH)).toMatchObject([{ path: "tracks[0].terms[0].share.kind", found: "match" }]);
});
