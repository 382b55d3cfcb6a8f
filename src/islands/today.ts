/** The day it is for the reader. A copy of the page may be old; a clock may be wrong. */

import { todayInHongKong } from "../catalogue/days.ts";

/**
 * The day in Hong Kong, `YYYY-MM-DD`, but never one before the page was built: a clock that says so is wrong.
 * @param built the day the page was built.
 */
export function readersDay(built: string, now: Date = new Date()): string {
  // A clock may tell no time at all, and a page no day.
  if (built === "" || Number.isNaN(now.getTime())) return built;
  const today = todayInHongKong(now);
  return today > built ? today : built;
}

/** The day this page was built, as the page itself says. */
export const builtDay = (): string => document.querySelector<HTMLMetaElement>("meta[name=built]")?.content ?? "";
