import { describe, expect, test } from "vitest";
import { entriesStandOnce, linesStandOnce, termsChangeSomething } from "../../../../src/catalogue/rules/twice.ts";
import {
  namesBelongToOneScheme,
  organisationsAreDistinct,
  recordsAreNoCopies,
} from "../../../../src/catalogue/rules/twice-in-the-catalogue.ts";
import type { LifeEvent, SchemeRecord } from "../../../../src/catalogue/schema/record.ts";
import { complaints, officialSource, soundRecord, surroundings, tracksOf } from "../sound-record.ts";

const line = (en: string, chinese: string) => ({ en, "zh-Hant": chinese });

describe("a line stands once in its list", () => {
  test.each(["eligibility", "funds", "excludes", "conflicts", "unknowns"] as const)("%s", (field) => {
    const check = (...lines: ReturnType<typeof line>[]) => complaints(linesStandOnce, { [field]: lines });
    expect(check(line("Rent", "租金"), line("Wages", "工資"))).toEqual([]);
    expect(check(line("Rent", "租金"), line("rent.", "租用"))).toMatchObject([{ path: `${field}[1]` }]);
    expect(check(line("Rent", "租金"), line("Leases", "租金。"))).toMatchObject([{ path: `${field}[1]` }]);
  });

  test("and is not both paid and not paid", () => {
    const both = { funds: [line("Rent", "租金")], excludes: [line("Wages", "工資"), line("Rent", "租用")] };
    expect(complaints(linesStandOnce, both)).toMatchObject([{ path: "excludes[1]" }]);
  });
});

describe("an entry stands once", () => {
  const limit = { hkd: 600_000, per: "enterprise" } as const;
  const fee = (hkd: number) => ({ what: line("Deposit", "按金"), hkd });
  const event = (changes: Partial<LifeEvent>): LifeEvent => ({ state: "open", sources: ["page"], ...changes });
  const what = line("Round", "一期");
  const round = (on: string) => ({ on, kind: "closes" as const, what, sources: ["page"] });
  const check = { on: "2026-11-22", against: ["page"], result: "unchanged" as const };

  test.each<[string, Partial<SchemeRecord>]>([
    ["tracks[0].terms[0].limits[1]", { tracks: tracksOf({ limits: [limit, { ...limit }] }) }],
    ["tracks[0].terms[0].also[1]", { tracks: tracksOf({ also: [fee(5), fee(6)] }) }],
    ["life[1]", { life: [event({ from: "2020", asOf: "2021" }), event({ from: "2020", asOf: "2026" })] }],
    ["life[1]", { life: [event({ asOf: "2026" }), event({ asOf: "2026" })] }],
    ["timing.dates[1]", { timing: { dates: [round("2027"), round("2027")] } }],
    ["checked[1]", { checked: [check, { ...check }] }],
  ])("%s", (path, changes) => {
    expect(complaints(entriesStandOnce, changes)).toMatchObject([{ path }]);
  });

  test("what differs in anything is no repetition", () => {
    expect(
      complaints(entriesStandOnce, {
        tracks: tracksOf({ limits: [limit, { ...limit, every: "year" }] }),
        life: [event({ from: "2020" }), event({ asOf: "2026" }), event({ from: "2027" })],
        timing: { dates: [round("2027"), round("2028")] },
        checked: [check, { ...check, result: "changed" }],
      }),
    ).toEqual([]);
  });
});

test("a term changes something", () => {
  const check = (...terms: Parameters<typeof tracksOf>) =>
    complaints(termsChangeSomething, { tracks: tracksOf(...terms) });
  const note = line("Rules differ.", "規則不同。");
  expect(check({}, { from: "2021", projects: 2 })).toEqual([]);
  expect(check({}, { from: "2021", note })).toEqual([]);
  expect(check({ until: "2020" }, { from: "2021", evidence: "low", sources: ["other"] })).toMatchObject([
    { path: "tracks[0].terms[1]", found: "2021" },
  ]);
});

describe("a name belongs to one scheme", () => {
  const other = (changes: Partial<SchemeRecord> = {}) =>
    soundRecord({ id: "other", codes: ["OP"], name: line("Other Programme", "其他計劃"), ...changes });
  const check = (changes: Partial<SchemeRecord>, ...others: SchemeRecord[]) =>
    complaints(namesBelongToOneScheme, changes, { others });

  test("its own, and what people say in passing", () => {
    expect(check({}, other())).toEqual([]);
    expect(check({ aliases: [{ text: "Other Programme", kind: "colloquial" }] }, other())).toEqual([]);
    expect(check({}, other({ aliases: [{ text: "Old Voucher", kind: "former" }] }))).toEqual([]);
  });

  test.each<[string, Partial<SchemeRecord>]>([
    ["name.en", { name: { en: "other programme" } }],
    ["name.zh-Hant", { name: line("Mine", "其他計劃") }],
    ["codes[1]", { codes: ["VP", "O.P."] }],
    ["aliases[0].text", { aliases: [{ text: "op", kind: "short" }] }],
    ["aliases[0].text", { aliases: [{ text: "其他計劃", kind: "former" }] }],
  ])("%s of another", (path, changes) => {
    expect(check(changes, other())).toMatchObject([{ path, expected: expect.stringContaining("schemes/other.json") }]);
  });

  test("a former name may be that of a scheme it succeeded", () => {
    const former: Partial<SchemeRecord> = { aliases: [{ text: "Other Programme", kind: "former" }] };
    expect(check(former, other({ succeededBy: ["voucher"] }))).toEqual([]);
    expect(check({ aliases: [{ text: "OP", kind: "short" }] }, other({ succeededBy: ["voucher"] }))).toHaveLength(1);
  });
});

test("a record is no copy of another", () => {
  const check = (...others: SchemeRecord[]) => recordsAreNoCopies(surroundings(soundRecord(), { others }));
  const name = line("Other Programme", "其他計劃");
  expect(check(soundRecord({ id: "copy", name, codes: ["CP"] }))).toMatchObject([
    { file: "schemes/copy.json", expected: expect.stringContaining("voucher") },
  ]);
  expect(check(soundRecord({ id: "copy", tracks: tracksOf({ from: "2021" }) }))).toEqual([]);
  const sources = { page: officialSource({ url: "https://www.example.gov.hk/other" }) };
  expect(check(soundRecord({ id: "copy", sources }))).toEqual([]);
});

test("organisations have names of their own", () => {
  const check = (second: { en: string; "zh-Hant"?: string }) =>
    organisationsAreDistinct(
      surroundings(soundRecord(), {
        organisations: {
          office: { kind: "body", name: line("Office", "辦公室") },
          other: { kind: "fund", name: second },
        },
      }),
    );
  expect(check(line("Other", "其他"))).toEqual([]);
  expect(check({ en: "Other" })).toEqual([]);
  expect(check(line("OFFICE", "其他"))).toMatchObject([{ file: "organisations.json", path: "other.name.en" }]);
  expect(check(line("Other", "辦公室"))).toMatchObject([{ path: "other.name.zh-Hant" }]);
});
