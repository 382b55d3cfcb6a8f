/** The day that the address asks for. */
import { FIRST_DAY, isDay } from "../../embed/day.ts";

/** What the address says, and whether it is a day that can be shown, one that cannot, or no day of the calendar. */
export interface AskedDay {
  text: string;
  verdict: "sound" | "outOfReach" | "notADay";
}

/**
 * Reads `?asof=YYYY-MM-DD`; undefined where the address asks for no day.
 * @param search the query part of the address.
 * @param today the last day that can be shown.
 */
export function askedDay(search: string, today: string): AskedDay | undefined {
  const text = new URLSearchParams(search).get("asof");
  if (!text) return undefined;
  if (!isDay(text)) return { text, verdict: "notADay" };
  return { text, verdict: text < FIRST_DAY || text > today ? "outOfReach" : "sound" };
}
