/** Where a day lies in a drawing whose width is time: for the drawing, and for the mark of the day a reader asks for. */

/** Days `YYYY-MM-DD`, and the places they have, in units of the drawing. */
export interface TimeAxis {
  from: string;
  until: string;
  left: number;
  right: number;
}

/** The place of the day, rounded to a tenth of a unit; undefined where the axis does not reach it. */
export function placeOn({ from, until, left, right }: TimeAxis, day: string): number | undefined {
  if (day < from || day > until) return undefined;
  const part = (Date.parse(day) - Date.parse(from)) / (Date.parse(until) - Date.parse(from));
  return Math.round((left + part * (right - left)) * 10) / 10;
}
