import { describe, expect, test } from "vitest";
import type { LifeEvent } from "../../../src/catalogue/schema/record.ts";
import {
  eventAnchor,
  eventOn,
  evidenceDay,
  isAnnouncedOrRunningOn,
  isEvidencedOn,
  isLiveOn,
  isOverOn,
  isRunningOn,
  openUntil,
  shownStateOn,
  startOf,
  stateOn,
} from "../../../src/catalogue/status.ts";
import { soundRecord } from "./sound-record.ts";

const event = (state: LifeEvent["state"], from?: string, asOf?: string): LifeEvent => ({
  state,
  from,
  asOf,
  sources: ["page"],
});
const schemeOf = (...life: LifeEvent[]) => soundRecord({ life });

describe("the state on a day", () => {
  const scheme = schemeOf(
    event("announced", "2023-12"),
    event("open", "2024-02-01"),
    event("paused", "2025"),
    event("open", "~2025-06-16"),
    event("merged", "≤2026-03", "2026-03"),
  );

  test.each([
    ["2023-11-30", undefined],
    ["2023-12-01", "announced"],
    ["2024-01-31", "announced"],
    ["2024-02-01", "open"],
    ["2024-12-31", "open"],
    ["2025-01-01", "paused"],
    ["2025-06-15", "paused"],
    ["2025-06-16", "open"],
    ["2026-02-28", "open"],
    ["2026-03-01", "merged"],
    ["2099-01-01", "merged"],
  ] as const)("on %s: %s", (day, state) => {
    expect(stateOn(scheme, day)).toBe(state);
  });

  test("before its first event a scheme has not begun, and nothing had happened", () => {
    expect(eventOn(scheme, "2023-11-30")).toBeUndefined();
    expect(isRunningOn(scheme, "2023-11-30")).toBe(false);
    expect(isAnnouncedOrRunningOn(scheme, "2023-11-30")).toBe(false);
    expect(isLiveOn(scheme, "2023-11-30")).toBe(false);
    expect(isOverOn(scheme, "2023-11-30")).toBe(false);
  });

  test("a beginning without a date holds for every day before the next event", () => {
    const researcher = schemeOf(event("open"), event("merged", "2020-07-01", "2020-07"));
    expect(stateOn(researcher, "1995-01-01")).toBe("open");
    expect(stateOn(researcher, "2020-06-30")).toBe("open");
    expect(stateOn(researcher, "2020-07-01")).toBe("merged");
  });

  test("an event known only by its evidence counts from the first day the evidence speaks of", () => {
    const design = schemeOf(event("open", "2006"), event("unknown", undefined, "2022-11"));
    expect([stateOn(design, "2022-10-31"), stateOn(design, "2022-11-01")]).toEqual(["open", "unknown"]);
  });

  test("a later event without any date does not close a scheme before it opened, nor while it ran", () => {
    const measure = schemeOf(event("open", "2020-05-25"), event("closed"), event("open", "2022-04-29", "2022-07"));
    expect(eventOn(measure, "2019-01-01")).toBeUndefined();
    expect(stateOn(measure, "2020-06-15")).toBe("open");
  });
});

test.each([
  // state, had begun and is not over, is known of and not over, leaves something to apply for, is over
  ["announced", false, true, true, false],
  ["open", true, true, true, false],
  ["paused", true, true, true, false],
  ["unknown", true, true, false, false],
  ["closed", false, false, false, true],
  ["merged", false, false, false, true],
] as const)("a scheme that is %s: running %s, announced or running %s, live %s, over %s", (state, ...expected) => {
  const scheme = schemeOf(event(state, "2020", "2020"));
  const questions = [isRunningOn, isAnnouncedOrRunningOn, isLiveOn, isOverOn];
  expect(questions.map((ask) => ask(scheme, "2021-01-01"))).toEqual(expected);
});

test("a scheme announced before it opened runs from the day it opens", () => {
  const scheme = schemeOf(event("announced", "2020-04"), event("open", "2020-05-25"));
  expect(["2020-04-29", "2020-05-24", "2020-05-25"].map((day) => isRunningOn(scheme, day))).toEqual([
    false,
    false,
    true,
  ]);
});

test("an event has an address on its page by its state and first day", () => {
  expect(eventAnchor(event("closed", "2025-01"))).toBe("closed-2025-01-01");
  expect(eventAnchor(event("unknown", undefined, "2022-11"))).toBe("unknown-2022-11-01");
  expect(startOf(event("open", "~2020-05"))).toBe("2020-05-01");
});

test("evidence speaks of its own day and later ones, never of an earlier", () => {
  const open = event("open", "2011-03", "2026-02");
  expect([isEvidencedOn(open, "2026-01-31"), isEvidencedOn(open, "2026-02-01")]).toEqual([false, true]);
  expect(isEvidencedOn(event("open", "2011-03"), "1990-01-01")).toBe(true);
});

test("the evidence is as new as the last event says, else as the last check", () => {
  expect(evidenceDay(schemeOf(event("open", "2020", "2020-06"), event("open", undefined, "2026-02")))).toBe("2026-02");
  expect(evidenceDay(schemeOf(event("open", "2020")))).toBe("2026-11-22");
});

describe("open, once nothing has confirmed it for a year", () => {
  const scheme = schemeOf(event("open", "2018-01-01", "2025-10"));

  test.each([
    ["2018-01-01", "open"],
    ["2025-09-30", "open"],
    ["2025-10-01", "open"],
    ["2026-10-01", "open"],
    ["2026-10-02", "unconfirmed"],
    ["2030-01-01", "unconfirmed"],
  ] as const)("on %s: %s", (day, state) => {
    expect(shownStateOn(scheme, day)).toBe(state);
  });

  test("evidence of a leap day counts for a year", () => {
    const leap = schemeOf(event("open", undefined, "2024-02-29"));
    expect([shownStateOn(leap, "2025-02-28"), shownStateOn(leap, "2025-03-01")]).toEqual(["open", "unconfirmed"]);
  });

  test("a later event tells that it had been open until then", () => {
    const ended = schemeOf(event("open", "2018-01-01", "2019-01"), event("closed", "2024-01-01", "2024-01"));
    expect(shownStateOn(ended, "2023-12-31")).toBe("open");
    expect(openUntil(ended, "2023-12-31")).toBeUndefined();
  });

  test("only of open schemes: what is closed, announced or paused keeps its own word", () => {
    for (const state of ["closed", "announced", "paused", "merged", "unknown"] as const)
      expect(shownStateOn(schemeOf(event(state, "2018-01-01", "2018-01")), "2026-01-01")).toBe(state);
  });
});
