/**
 * Dates as precise as the evidence: `2022`, `2022-11` or `2022-11-07`.
 *
 * A leading `≤` says "on or before" (the first sighting of a term, the last possible day of its end);
 * a leading `~` says "inferred, no source states it". Each partial date stands for the span of days it may mean.
 */

export type PartialDate = string;

const SHAPE = /^(?<mark>[≤~])?(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

/** A day before and a day after everything, for open ends; both sort as plain strings. */
export const BEGINNING = "0000-01-01";
export const END = "9999-12-31";

const lastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const pad = (value: number): string => String(value).padStart(2, "0");

/** Whether the text is a date that exists, in one of the three precisions, with at most one mark. */
export function isPartialDate(text: string): boolean {
  const parts = SHAPE.exec(text)?.groups;
  if (!parts) return false;
  const year = Number(parts.year);
  if (year < 1900 || year > 2100) return false;
  if (parts.month === undefined) return true;
  const month = Number(parts.month);
  if (month < 1 || month > 12) return false;
  if (parts.day === undefined) return true;
  const day = Number(parts.day);
  return day >= 1 && day <= lastDayOfMonth(year, month);
}

/** `"by"` for `≤`, `"inferred"` for `~`, `"stated"` without a mark. */
export function certainty(date: PartialDate): "stated" | "by" | "inferred" {
  if (date.startsWith("≤")) return "by";
  return date.startsWith("~") ? "inferred" : "stated";
}

/** The date without its mark. */
export const plain = (date: PartialDate): string => date.replace(/^[≤~]/u, "");

/** The first day (YYYY-MM-DD) that the written date covers; a mark `≤` is not taken into account. */
export function firstDay(date: PartialDate): string {
  const [year, month = "01", day = "01"] = plain(date).split("-");
  return `${year}-${month}-${day}`;
}

/** The last day (YYYY-MM-DD) that the written date covers. */
export function lastDay(date: PartialDate): string {
  const [year, month = "12", day] = plain(date).split("-");
  if (day !== undefined) return `${year}-${month}-${day}`;
  return `${year}-${month}-${pad(lastDayOfMonth(Number(year), Number(month)))}`;
}

/** The earliest day the date may mean: for `≤` nothing bounds it. */
export const earliest = (date: PartialDate): string => (certainty(date) === "by" ? BEGINNING : firstDay(date));

/** Whether `a` lies before `b` whatever day each of them means. */
export const surelyBefore = (a: PartialDate, b: PartialDate): boolean => lastDay(a) < earliest(b);

/** For sorting: by first day, the more precise date last. */
export const compareDates = (a: PartialDate, b: PartialDate): number =>
  firstDay(a).localeCompare(firstDay(b)) || plain(a).length - plain(b).length;
