import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load.ts";
import { nameOn } from "../../src/catalogue/names.ts";
import type { SchemeRecord } from "../../src/catalogue/schema/record.ts";
import { governmentPercent } from "../../src/catalogue/share.ts";
import { stateOn } from "../../src/catalogue/status.ts";
import { mainLimit, standingOn } from "../../src/catalogue/terms.ts";
import { today } from "../../src/site/today.ts";
import { HELD, NAMES, NOT_DOCUMENTED, NOT_YET, OVER, STATES_THEN } from "./dated-figures.ts";

const { schemes } = loadCatalogue();
const scheme = (id: string): SchemeRecord => {
  const found = schemes.find((one) => one.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
};

/** What the catalogue says of a track on a day: main ceiling in HK$ and government's part. */
function figureOn(id: string, trackId: string, day: string): string {
  const record = scheme(id);
  const track = record.tracks.find((one) => one.id === trackId);
  if (!track) throw new Error(`${id} has no track ${trackId}`);
  const { term, tense } = standingOn(record, track, day);
  if (tense === "future") return NOT_DOCUMENTED;
  if (tense === "past") return OVER;
  const cap = mainLimit(term)?.hkd.toLocaleString("en");
  const percent = term.share && governmentPercent(term.share);
  return [cap ?? "no sum", ...(percent === undefined ? [] : [`${percent}%`])].join(", ");
}

const rows = Object.entries(HELD).flatMap(([id, tracks]) =>
  Object.entries(tracks).flatMap(([track, days]) => days.map(([day, figure]) => ({ id, track, day, figure }))),
);

test("there are enough dated figures, in enough schemes, to mean something", () => {
  expect(rows.filter(({ figure }) => figure !== NOT_DOCUMENTED && figure !== OVER).length).toBeGreaterThanOrEqual(60);
  expect(Object.keys(HELD).length).toBeGreaterThanOrEqual(20);
});

describe("what held on a day is what its sources say", () => {
  test.each(rows)("$id $track on $day: $figure", ({ id, track, day, figure }) => {
    expect(figureOn(id, track, day)).toBe(figure);
  });

  test("BUD today: HK$7,000,000 per enterprise, a quarter of the cost", () => {
    expect(figureOn("bud", "main", today)).toBe("7,000,000, 25%");
  });
});

describe("what a scheme was called on a day", () => {
  test.each(NAMES)("%s on %s: %s", (id, day, en, chinese) => {
    expect(nameOn(scheme(id), day)).toMatchObject({ en, ...(chinese ? { "zh-Hant": chinese } : {}) });
  });
});

describe("how a scheme stood on a day", () => {
  test.each(STATES_THEN)("%s on %s: %s", (id, day, state) => {
    expect(stateOn(scheme(id), day) ?? NOT_YET).toBe(state);
  });
});
