import { describe, expect, test } from "vitest";
import type { Rule } from "../../../../src/catalogue/rules/rule.ts";
import {
  closedSchemeHasNoDeadline,
  daysAheadAddSomething,
  daysAheadAreInOrder,
  daysAheadLieAhead,
  daysAheadNameTracks,
} from "../../../../src/catalogue/rules/timing.ts";
import type { DateAhead, SchemeRecord } from "../../../../src/catalogue/schema/record.ts";
import { complaints, tracksOf } from "../sound-record.ts";

const what = { en: "Applications for the next round", "zh-Hant": "下一期申請" };
const ahead = (on: string | undefined, changes: Partial<DateAhead> = {}): DateAhead => ({
  ...(on && { on }),
  kind: "closes",
  what,
  sources: ["page"],
  ...changes,
});
const checkWith =
  (rule: Rule, changes: Partial<SchemeRecord> = {}) =>
  (...dates: DateAhead[]) =>
    complaints(rule, { timing: { dates }, ...changes });

test("earliest first; one without a day stands anywhere", () => {
  const check = checkWith(daysAheadAreInOrder);
  expect(check(ahead("2027-01"), ahead(undefined), ahead("2027-01-15"), ahead("2027-01-15"))).toEqual([]);
  expect(check(ahead("2027-02"), ahead(undefined), ahead("2027-01-15"))).toMatchObject([
    { path: "timing.dates[2].on", found: "2027-01-15", expected: expect.stringContaining("2027-02") },
  ]);
});

test("ahead when the record was checked", () => {
  const check = checkWith(daysAheadLieAhead);
  expect(check(ahead("2026-11-22"), ahead("≤2026-11"), ahead("2099"), ahead(undefined))).toEqual([]);
  expect(check(ahead("2026-11-21"))).toMatchObject([{ path: "timing.dates[0].on", found: "2026-11-21" }]);
  expect(complaints(daysAheadLieAhead, {})).toEqual([]);
});

test("of a track that there is", () => {
  const check = checkWith(daysAheadNameTracks);
  expect(check(ahead("2027"), ahead("2027", { track: "main" }))).toEqual([]);
  expect(check(ahead("2027", { track: "gone" }))).toMatchObject([{ path: "timing.dates[0].track", found: "gone" }]);
});

describe("a scheme that is over has no day to apply by", () => {
  const over = (state: "closed" | "merged" | "open") =>
    checkWith(closedSchemeHasNoDeadline, { life: [{ state, asOf: "2026", sources: ["page"] }] });

  test("but may decide, change, or open and then close", () => {
    expect(over("open")(ahead("2027"))).toEqual([]);
    expect(over("closed")(ahead("2027", { kind: "decision" }), ahead("2027", { kind: "change" }))).toEqual([]);
    expect(over("closed")(ahead("2027-01", { kind: "opens" }), ahead("2027-03"))).toEqual([]);
  });

  test("a deadline of what is closed or merged", () => {
    expect(over("closed")(ahead("2027"))).toMatchObject([{ path: "timing.dates[0].kind", found: "closes" }]);
    expect(over("merged")(ahead("2027"))).toHaveLength(1);
  });
});

describe("a day ahead adds something", () => {
  const terms = tracksOf({ until: "2027-03-31" }, { from: "~2027-04-01", announced: "2026-10" });
  const check = checkWith(daysAheadAddSomething, { tracks: terms });

  test("another day, another kind, another track", () => {
    expect(check(ahead("2027-01-31"), ahead("2027-03-31", { kind: "decision" }), ahead(undefined))).toEqual([]);
    const tracks = [...terms, { ...terms[0], id: "other", terms: tracksOf({})[0]?.terms ?? [] }];
    expect(
      complaints(daysAheadAddSomething, { tracks, timing: { dates: [ahead("2027-03-31", { track: "other" })] } }),
    ).toEqual([]);
  });

  test("the last day of a term, or the start of an announced one, again", () => {
    expect(check(ahead("≤2027-03-31"))).toMatchObject([
      { path: "timing.dates[0]", expected: expect.stringContaining("until") },
    ]);
    expect(check(ahead("2027-04-01", { kind: "opens" }))).toMatchObject([
      { path: "timing.dates[0]", expected: expect.stringContaining("from") },
    ]);
  });
});
