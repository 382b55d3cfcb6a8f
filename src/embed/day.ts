/** The days that can be asked for. A file of its own, as every page reads its address by it. */

/** The first day the catalogue can be asked for. */
export const FIRST_DAY = "1990-01-01";

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  // A day that a month does not have becomes one of the next month, or none at all.
  new Date(text).toJSON()?.slice(0, 10) === text;

/** The day as it goes into an address, `YYYY-MM-DD`; undefined for what is no day of the calendar, or too early. */
export function dayOf(text: string): string | undefined {
  const day = text.trim();
  return day >= FIRST_DAY && isDay(day) ? day : undefined;
}
