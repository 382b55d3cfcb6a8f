/** The two days a year on which the Government changes its schemes. Days are `YYYY-MM-DD`. */
import { daysLater } from "./days.ts";

const WEDNESDAY = 3;

/** The day of a year's Budget: the last Wednesday of February, as in 2024, 2025 and 2026. */
export function budgetDay(year: number): string {
  const last = new Date(Date.UTC(year, 2, 0));
  return daysLater(last.toISOString().slice(0, 10), -((last.getUTCDay() - WEDNESDAY + 7) % 7));
}

/** A day by which a year's Policy Address has been given: it comes in September or October. */
export const policyAddressBy = (year: number): string => `${year}-10-31`;

/** The first of such days, one a year, that comes after the given one. */
export function firstAfter(day: string, dayIn: (year: number) => string): string {
  const year = Number(day.slice(0, 4));
  const thisYear = dayIn(year);
  return thisYear > day ? thisYear : dayIn(year + 1);
}
