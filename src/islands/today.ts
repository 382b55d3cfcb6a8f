/** The day it is for the reader. A copy of the page may be old; a clock may be wrong. */

/** Hong Kong is eight hours ahead of Greenwich all year round. */
const HONG_KONG_MS = 8 * 3_600_000;

/**
 * The day in Hong Kong, `YYYY-MM-DD`, but never one before the page was built: a clock that says so is wrong.
 * @param built the day the page was built.
 */
export function readersDay(built: string, now: Date = new Date()): string {
  const time = now.getTime() + HONG_KONG_MS;
  // Also where the clock tells no time at all.
  if (!(time > Date.parse(built))) return built;
  return new Date(time).toISOString().slice(0, 10);
}

/** The day this page was built, as the page itself says. */
export const builtDay = (): string => document.querySelector<HTMLMetaElement>("meta[name=built]")?.content ?? "";
