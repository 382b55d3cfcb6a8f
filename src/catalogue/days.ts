/** Whole days, written `YYYY-MM-DD`. */

/** As English dates name them, January first. */
export const ENGLISH_MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** So many days later in the calendar, or earlier for a negative number. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The day after, in the calendar. */
export const dayAfter = (day: string): string => daysLater(day, 1);

/** The day before, in the calendar. */
export const dayBefore = (day: string): string => daysLater(day, -1);

/**
 * The day it is in Hong Kong at a moment. Its clocks have stood eight hours before UTC, summer and winter, since 1979.
 * @throws {RangeError} where the moment is no date.
 */
export const todayInHongKong = (now: Date): string =>
  new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
