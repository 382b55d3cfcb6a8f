import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAfter } from "../../../src/catalogue/days.ts";
import { nameOn } from "../../../src/catalogue/names.ts";
import { BEGINNING, END } from "../../../src/catalogue/partial-date.ts";
import type { SchemeRecord } from "../../../src/catalogue/schema/record.ts";
import { cutAt, holdsUntil, type Span, spansOf } from "../../../src/catalogue/spans.ts";
import { eventOn, isEvidencedOn } from "../../../src/catalogue/status.ts";
import { hasFigureOn, headlineOn, standingOn } from "../../../src/catalogue/terms.ts";
import * as arbitrary from "./arbitrary.ts";
import { soundRecord, tracksOf } from "./sound-record.ts";

const starts = (scheme: SchemeRecord): string[] => spansOf(scheme).map(({ from }) => from);

/** All that a page shows of a scheme on a day. */
const shownOn = (scheme: SchemeRecord, day: string) => ({
  headline: headlineOn(scheme, day),
  standings: scheme.tracks.map((track) => standingOn(scheme, track, day)),
  figures: scheme.tracks.map((track) => hasFigureOn(standingOn(scheme, track, day), day)),
  event: eventOn(scheme, day),
  evidenced: scheme.life.map((event) => isEvidencedOn(event, day)),
  name: nameOn(scheme, day),
});

test("a new span begins with each term, after the last day of each, with each event and its evidence, and after each former name", () => {
  const scheme = soundRecord({
    tracks: tracksOf({ from: "2016-11", until: "2019-02-26" }, { from: "2020-04-01", until: "2024-12-31" }),
    life: [
      { state: "open", from: "2016-11", sources: ["page"] },
      { state: "closed", from: "2025-02", asOf: "2025-06", sources: ["page"] },
    ],
    aliases: [{ text: "Pilot", kind: "former", until: "2018" }],
  });
  const expected = ["2016-11-01", "2019-01-01", "2019-02-27", "2020-04-01", "2025-01-01", "2025-02-01", "2025-06-01"];
  expect(starts(scheme)).toEqual([BEGINNING, ...expected]);
});

test("an announcement begins a span on the day of the news, none on the day it was announced for", () => {
  const scheme = soundRecord({
    tracks: tracksOf({ from: "2020-04-01" }, { from: "2026-04", announced: "2026-02-25" }),
    life: [{ state: "open", from: "2020-04-01", sources: ["page"] }],
  });
  expect(starts(scheme)).toEqual([BEGINNING, "2020-04-01", "2026-02-25"]);
});

test("of schemes shown together a span ends where any of them changes", () => {
  const life = [{ state: "open" as const, from: "2020-04-01", sources: ["page"] }];
  const one = soundRecord({ tracks: tracksOf({ from: "2020-04-01" }), life });
  const other = soundRecord({ tracks: tracksOf({ from: "2021", until: "2022-06" }), life });
  expect(spansOf(one, other).map(({ from }) => from)).toEqual([BEGINNING, "2020-04-01", "2021-01-01", "2022-07-01"]);
});

test("what is shown today holds until the last day before something changes, or for good", () => {
  const grant = soundRecord({ tracks: tracksOf({ from: "2021-05-10", until: "2027" }) });
  expect(holdsUntil([grant], "2026-11-22")).toBe("2027-12-31");
  expect(holdsUntil([grant], "2027-12-31")).toBe("2027-12-31");
  expect(holdsUntil([grant, soundRecord()], "2026-11-22")).toBe("2027-12-31");
  expect(holdsUntil([grant], "2028-01-01")).toBe(END);
  expect(holdsUntil([], "2026-11-22")).toBe(END);
});

test("the spans cover all days, oldest first, without gap or overlap", () => {
  fc.assert(
    fc.property(arbitrary.scheme, (scheme) => {
      const spans = spansOf(scheme);
      expect(spans[0]?.from).toBe(BEGINNING);
      expect(spans.at(-1)?.until).toBe(END);
      for (const [index, { from, until }] of spans.entries()) {
        expect(from <= until).toBe(true);
        const next = spans[index + 1];
        if (next) expect(next.from).toBe(dayAfter(until));
      }
    }),
  );
});

test("within a span standing, state, its evidence and the name do not change", () => {
  fc.assert(
    fc.property(arbitrary.scheme, arbitrary.day, (scheme, day) => {
      const span = spansOf(scheme).find(({ from, until }) => from <= day && day <= until) as Span;
      expect(shownOn(scheme, day)).toEqual(shownOn(scheme, span.from));
      expect(shownOn(scheme, day)).toEqual(shownOn(scheme, span.until));
    }),
  );
});

test("a span is cut where a day asks for it, once, and the others stay", () => {
  const spans = [
    { from: BEGINNING, until: "2019-12-31" },
    { from: "2020-01-01", until: END },
  ];
  expect(cutAt(spans, "2026-11-22")).toEqual([
    spans[0],
    { from: "2020-01-01", until: "2026-11-21" },
    { from: "2026-11-22", until: END },
  ]);
  expect(cutAt(spans, "2020-01-01")).toEqual(spans);
});
