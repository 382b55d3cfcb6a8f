import { describe, expect, test } from "vitest";
import { nextDayOf } from "../../../src/catalogue/next-day.ts";
import type { DateAhead, SchemeRecord } from "../../../src/catalogue/schema/record.ts";
import { soundRecord, soundTerm, tracksOf } from "./sound-record.ts";

const TODAY = "2026-12-01";

const ahead = (kind: DateAhead["kind"], on: string): DateAhead => ({
  kind,
  on,
  what: { en: "Applications", "zh-Hant": "申請" },
  sources: ["page"],
});
const withDates = (...dates: DateAhead[]): SchemeRecord => soundRecord({ timing: { dates } });
const track = (id: string, until?: string): SchemeRecord["tracks"][number] => ({
  id,
  name: { en: id },
  terms: [soundTerm(until ? { until } : {})],
});

describe("days that were announced", () => {
  test("the earliest that has not gone by, the day itself included", () => {
    const scheme = withDates(ahead("closes", "2026-11-30"), ahead("opens", TODAY), ahead("closes", "2027-01-31"));
    expect(nextDayOf(scheme, TODAY)).toEqual({ kind: "opens", on: TODAY });
    expect(nextDayOf(scheme, "2026-12-02")).toEqual({ kind: "closes", on: "2027-01-31" });
  });

  test("a month counts until its last day", () => {
    expect(nextDayOf(withDates(ahead("opens", "2026-12")), "2026-12-31")).toEqual({ kind: "opens", on: "2026-12" });
    expect(nextDayOf(withDates(ahead("opens", "2026-12")), "2027-01-01")).toBeUndefined();
  });

  test("a decision, another change and a day not announced are none to apply by", () => {
    const { on: _, ...undated } = ahead("closes", TODAY);
    expect(nextDayOf(withDates(ahead("decision", TODAY), ahead("change", TODAY), undated), TODAY)).toBeUndefined();
  });
});

describe("the end of what is in force", () => {
  test("of the only part ends the scheme; of one among several ends a part", () => {
    expect(nextDayOf(soundRecord({ tracks: [track("main", "2028-03-31")] }), TODAY)).toEqual({
      kind: "ends",
      on: "2028-03-31",
    });
    expect(nextDayOf(soundRecord({ tracks: [track("a", "2028-03-31"), track("b")] }), TODAY)).toEqual({
      kind: "part-ends",
      on: "2028-03-31",
    });
  });

  test("parts that end on different days: the first one to end, as a part", () => {
    const scheme = soundRecord({ tracks: [track("a", "2028-03-31"), track("b", "2027-03-31")] });
    expect(nextDayOf(scheme, TODAY)).toEqual({ kind: "part-ends", on: "2027-03-31" });
  });

  test("is none where another term follows, or the scheme is over", () => {
    const follows = tracksOf({ from: "2020", until: "2027-03-31" }, { from: "2027-04-01" });
    expect(nextDayOf(soundRecord({ tracks: follows }), TODAY)).toBeUndefined();
    const over = soundRecord({
      tracks: [track("main", "2028-03-31")],
      life: [{ state: "closed", from: "2026-06-01", asOf: "2026-06", sources: ["page"] }],
    });
    expect(nextDayOf(over, TODAY)).toBeUndefined();
  });
});
