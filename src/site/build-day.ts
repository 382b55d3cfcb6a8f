import { checkedOn } from "../catalogue/checks.ts";
import { todayInHongKong } from "../catalogue/days.ts";
import type { SchemeRecord } from "../catalogue/schema/record.ts";

/**
 * The day a build speaks of, `YYYY-MM-DD`: the one asked for with `BUILD_DAY`, else today in Hong Kong.
 * @throws {Error} where a record was checked after that day: it was asked for in error, or this machine's clock is wrong.
 */
export function buildDay(asked: string | undefined, schemes: readonly SchemeRecord[], now: Date): string {
  const day = asked ?? todayInHongKong(now);
  const later = schemes
    .map((scheme) => ({ id: scheme.id, on: checkedOn(scheme) }))
    .filter(({ on }) => on > day)
    .sort((a, b) => b.on.localeCompare(a.on))[0];
  if (!later) return day;
  throw new Error(
    asked
      ? `BUILD_DAY is “${asked}”. It takes a day from ${later.on} on, when data/schemes/${later.id}.json was checked.`
      : `By this machine's clock it is ${day} in Hong Kong, but data/schemes/${later.id}.json was checked on ${later.on}. Set the clock right, or name the day of the build: BUILD_DAY=YYYY-MM-DD.`,
  );
}
