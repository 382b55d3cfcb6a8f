import { expect, test } from "vitest";
import { buildDay } from "../../../src/site/build-day.ts";
import { checkedOn, soundRecord } from "../catalogue/sound-record.ts";

const NOON = new Date("2026-11-30T04:00:00Z");
const records = [
  soundRecord({ id: "earlier", checked: checkedOn("2026-11-01") }),
  soundRecord({ id: "newest", checked: checkedOn("2026-11-22") }),
  soundRecord({ id: "older", checked: checkedOn("2020-01-01") }),
];

test.each([
  [undefined, "2026-11-30"],
  ["2026-11-22", "2026-11-22"],
  ["2031-01-01", "2031-01-01"],
])("asked for %j, a build speaks of %s", (asked, day) => expect(buildDay(asked, records, NOON)).toBe(day));

test("a day before the newest check is refused, with the record", () => {
  expect(() => buildDay("2026-11-21", records, NOON)).toThrow(/^BUILD_DAY is “2026-11-21”.* 2026-11-22 .*newest\.json/);
});

test("so is a clock that stands before it", () => {
  expect(() => buildDay(undefined, records, new Date(0))).toThrow(
    /clock it is 1970-01-01 .*newest\.json.* 2026-11-22\./,
  );
});
