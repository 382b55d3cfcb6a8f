import { describe, expect, test } from "vitest";
import { changesBetween } from "../../../src/catalogue/record-diff.ts";
import type { SchemeRecord } from "../../../src/catalogue/schema/record.ts";
import { changeText } from "../../../src/cli/plain-words.ts";
import { soundRecord, soundTerm, tracksOf } from "./sound-record.ts";

/** What `data:diff` prints for the sound record and the same with changes. */
const told = (before: Partial<SchemeRecord>, after: Partial<SchemeRecord>): string[] =>
  changesBetween(soundRecord(before), soundRecord(after)).map((change) => changeText("voucher", change));

test("nothing where nothing changed", () => {
  expect(told({}, {})).toEqual([]);
});

/** The same value, with the fields of each object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).reverse();
  return Object.fromEntries(fields.map(([name, part]) => [name, turned(part)]));
}

test("nothing where fields only stand in another order, at any depth", () => {
  const record = soundRecord({ tracks: tracksOf({ share: { kind: "rate", percent: 50 } }) });
  expect(JSON.stringify(turned(record))).not.toBe(JSON.stringify(record));
  expect(changesBetween(record, turned(record))).toEqual([]);
});

test("a record that came or went", () => {
  expect(changesBetween(undefined, soundRecord()).map((change) => changeText("voucher", change))).toEqual([
    "voucher: new record",
  ]);
  expect(changesBetween(soundRecord(), undefined).map((change) => changeText("voucher", change))).toEqual([
    "voucher: record removed",
  ]);
});

describe("figures", () => {
  const cap = (hkd: number) => ({ tracks: tracksOf({ limits: [{ hkd, per: "enterprise" }] }) });

  test("a cap, with its basis", () => {
    expect(told(cap(400_000), cap(600_000))).toEqual([
      "voucher · main · from 2020-04-01: limit HK$400,000 → HK$600,000 per enterprise",
    ]);
  });

  test("a further cap", () => {
    const both = {
      tracks: tracksOf({
        limits: [
          { hkd: 600_000, per: "enterprise" },
          { hkd: 100_000, per: "project", every: "year" },
        ],
      }),
    };
    expect(told({}, both)).toEqual(["voucher · main · from 2020-04-01: limit HK$100,000 per project each year added"]);
    expect(told(both, {})).toEqual([
      "voucher · main · from 2020-04-01: limit HK$100,000 per project each year removed",
    ]);
  });

  test("a share as a whole", () => {
    const rate = { tracks: tracksOf({ share: { kind: "rate", percent: 66.7 } }) };
    expect(told({}, rate)).toEqual(["voucher · main · from 2020-04-01: share 3:1 → 66.7%"]);
    expect(told({ tracks: tracksOf({ share: undefined }) }, {})).toEqual([
      "voucher · main · from 2020-04-01: share 3:1 added",
    ]);
  });

  test("the end of a term, and the row that follows it", () => {
    const after = {
      tracks: [{ id: "main", terms: [soundTerm({ until: "2024-12-31" }), soundTerm({ from: "2025-01-01" })] }],
    };
    expect(told({}, after)).toEqual([
      "voucher · main · from 2020-04-01: until 2024-12-31 added",
      "voucher · main: row from 2025-01-01 (limit HK$600,000 per enterprise, 3:1) added",
    ]);
  });
});

describe("words and lists", () => {
  test("a text in one language", () => {
    expect(told({}, { summary: { en: "Pays for software.", "zh-Hant": "資助採用科技。" } })).toEqual([
      "voucher · summary: en “Pays for technology.” → “Pays for software.”",
    ]);
  });

  test("an item moved is not an item lost", () => {
    expect(told({ related: ["a", "b", "c"] }, { related: ["c", "a", "b"] })).toEqual([
      "voucher · related: order changed",
    ]);
    expect(told({ related: ["a", "b"] }, { related: ["x", "a", "b"] })).toEqual(["voucher · related: x added"]);
  });

  test("an event, a source, an alias, a state", () => {
    const after: Partial<SchemeRecord> = {
      aliases: [{ text: "Tech Voucher", kind: "short" }],
      life: [...soundRecord().life, { state: "closed", from: "2027", asOf: "2026-11", sources: ["page"] }],
      oneOff: true,
    };
    expect(told({}, after)).toEqual([
      "voucher · aliases: “Tech Voucher” added",
      "voucher · life: “closed from 2027” added",
      "voucher: oneOff true added",
    ]);
  });

  test("two items known by the same words are both told", () => {
    const line = { en: "Software", "zh-Hant": "軟件" };
    expect(told({ funds: [line] }, { funds: [line, line] })).toEqual(["voucher · funds: “Software (2)” added"]);
  });
});
