import { describe, expect, test } from "vitest";
import { allChanges, changeAnchor, changesOf, differences } from "../../../src/catalogue/changes.ts";
import type { MoneyLimit, SchemeRecord, Share, Term } from "../../../src/catalogue/schema/record.ts";
import { soundRecord, soundTerm, tracksOf } from "./sound-record.ts";

const between = (before: Partial<Term>, after: Partial<Term>) => differences(soundTerm(before), soundTerm(after));
const caps = (...limits: MoneyLimit[]): Partial<Term> => ({ limits });
const total = (hkd: number): MoneyLimit => ({ hkd, per: "enterprise" });
const match = (government: number, applicant: number): Share => ({ kind: "match", government, applicant });
const rate = (percent: number): Share => ({ kind: "rate", percent });

describe("from one term to the next", () => {
  test("a cap and a share are told with what they were and what they became", () => {
    const [cap, share] = between(
      { ...caps(total(400_000)), share: match(2, 1) },
      { ...caps(total(600_000)), share: match(3, 1) },
    );
    expect(cap).toEqual({ field: "limit", before: total(400_000), after: total(600_000) });
    expect(share).toEqual({ field: "share", before: match(2, 1), after: match(3, 1) });
  });

  test("so are duration, projects and people", () => {
    const before = { months: 24, projects: 40, people: 2 };
    expect(between(before, { months: 36, projects: 60, people: 4 }).map(({ field }) => field)).toEqual([
      "months",
      "projects",
      "people",
    ]);
    expect(between(before, before)).toEqual([]);
  });

  test("an equal share is no change, be it written as ratio or as percentage", () => {
    expect(between({ share: match(1, 1) }, { share: rate(50) })).toEqual([]);
    expect(between({ share: rate(75) }, { share: match(3, 1) })).toEqual([]);
    expect(between({ share: match(2, 1) }, { share: rate(66.7) })).toEqual([]);
    expect(between({ share: match(1, 1) }, { share: rate(25) })).toHaveLength(1);
  });

  test("a guarantee is never the same as a part of the cost", () => {
    expect(between({ share: rate(80) }, { share: { kind: "guarantee", percent: 80 } })).toHaveLength(1);
  });

  test("what is not documented on either side is no change", () => {
    const nothing: Partial<Term> = { limits: [], ceiling: "not-documented", share: undefined };
    expect(between(nothing, caps(total(600_000)))).toEqual([]);
    expect(between(caps(total(600_000)), nothing)).toEqual([]);
    expect(between({ months: 24 }, { months: undefined })).toEqual([]);
  });

  test("that a source sets no ceiling is documented, and a change", () => {
    const none: Partial<Term> = { limits: [], ceiling: "none" };
    expect(between(none, caps(total(10_000_000)))).toEqual([
      { field: "limit", before: "none", after: total(10_000_000) },
    ]);
    expect(between(caps(total(10_000_000)), none)).toEqual([
      { field: "limit", before: total(10_000_000), after: "none" },
    ]);
    expect(between(none, none)).toEqual([]);
  });

  test("a ceiling is compared with the one on the same base, wherever that stands in the list", () => {
    const each: MoneyLimit = { hkd: 100_000, per: "application" };
    expect(between(caps(total(800_000)), caps(each, total(1_000_000)))).toEqual([
      { field: "limit", before: total(800_000), after: total(1_000_000) },
    ]);
    expect(between(caps(total(800_000)), caps(each, total(800_000)))).toEqual([]);
  });

  test("without one on the same base the main ceilings are told, each with its own", () => {
    const each: MoneyLimit = { hkd: 800_000, per: "application" };
    expect(between(caps(total(1_000_000)), caps(each))).toEqual([
      { field: "limit", before: total(1_000_000), after: each },
    ]);
  });
});

describe("the changes of a scheme", () => {
  const scheme = soundRecord({
    tracks: tracksOf(
      { from: undefined, until: "2016-12-31" },
      { from: "2017", ...caps(total(400_000)) },
      { from: "2020-04-01" },
      { from: undefined, announced: "2026-02-25", ...caps(total(700_000)) },
    ),
    life: [
      { state: "open", sources: ["page"] },
      { state: "paused", from: "2024-06", sources: ["page"] },
      { state: "open", asOf: "2026-06", sources: ["page"] },
    ],
  });
  const changes = changesOf(scheme);

  test("are the terms that began on some date, the announced and the events with a date of their own", () => {
    expect(changes.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      "term 2017",
      "term 2020-04-01",
      "term 2026-02-25",
      "event 2024-06",
    ]);
  });

  test("tell how each term differs from the one before it", () => {
    const fields = changes.map((change) =>
      change.kind === "term" ? change.differences.map(({ field }) => field) : [],
    );
    expect(fields).toEqual([["limit"], ["limit"], ["limit"], []]);
  });

  test("lead to where the term or event is told, and carry its sources", () => {
    expect(changes.map(changeAnchor)).toEqual([
      "main-2017-01-01",
      "main-2020-04-01",
      "main-announced",
      "paused-2024-06-01",
    ]);
    for (const { sources } of changes) expect(sources).toEqual(["page"]);
  });
});

test("the changes of all schemes stand newest first, on one day in the order of their ids", () => {
  const dated = (id: string, from: string) => soundRecord({ id, life: [], tracks: tracksOf({ from }) });
  const schemes = [dated("b", "2020-04-01"), dated("c", "2025"), dated("a", "≤2020-04-01"), dated("d", "2020-04")];
  const order = allChanges(schemes, "2030-01-01").map(({ scheme, date }) => `${scheme.id} ${date}`);
  expect(order).toEqual(["c 2025", "a ≤2020-04-01", "b 2020-04-01", "d 2020-04"]);
});

test("what a law has fixed for later is no change before its day", () => {
  const scheme = soundRecord({
    life: [],
    tracks: tracksOf({ from: "2025-05-01", until: "2028-04-30" }, { from: "2028-05-01", byLaw: true }),
  });
  const days = (day: string) => allChanges([scheme], day).map(({ date }) => date);
  expect(days("2028-04-30")).toEqual(["2025-05-01"]);
  expect(days("2028-05-01")).toEqual(["2028-05-01", "2025-05-01"]);
});

test("a term without a figure is no change of its own on the day of an event", () => {
  const tracks = tracksOf({ from: "2026-10-07", limits: [], ceiling: "not-documented", share: undefined });
  const life = [{ state: "open" as const, from: "2026-10-07", asOf: "2026-10", sources: ["page"] }];
  const kinds = (changes: Partial<SchemeRecord>) => changesOf(soundRecord(changes)).map(({ kind }) => kind);
  expect(kinds({ tracks, life })).toEqual(["event"]);
  expect(kinds({ tracks, life: [{ ...life[0], state: "open", from: "2026", sources: ["page"] }] })).toEqual([
    "term",
    "event",
  ]);
});
