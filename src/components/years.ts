/** The years along a drawing of figures over time. */
import { daysLater } from "../catalogue/days.ts";
import type { Step } from "../catalogue/timeline.ts";
import { placeOn, type TimeAxis } from "../islands/as-of/time-axis.ts";

export interface Year {
  x: number;
  year: number;
}

/** Room for a year's four digits, in units. */
const YEAR_ROOM = 40;
/** Some room after today, so that what is in force is seen to go on. */
const DAYS_AHEAD = 60;

/** The year the step began in, or one before it where that start is not certain: the drawing shows that it is open. */
const firstYearOf = ({ from, until, uncertain }: Step, today: string): number =>
  Number((from ?? until ?? today).slice(0, 4)) - (uncertain ? 1 : 0);

/** From the first documented year until a while after today (`YYYY-MM-DD`). */
export function axisOf(steps: readonly Step[], today: string, left: number, right: number): TimeAxis {
  const first = Math.min(...steps.map((step) => firstYearOf(step, today)));
  return { from: `${first}-01-01`, until: daysLater(today, DAYS_AHEAD), left, right };
}

/** Beginnings of years, as many as can be read beside each other. */
export function yearsOn(axis: TimeAxis): Year[] {
  const [first, last] = [axis.from, axis.until].map((day) => Number(day.slice(0, 4))) as [number, number];
  const most = Math.max(1, Math.floor((axis.right - axis.left) / YEAR_ROOM));
  const stride = Math.ceil((last - first + 1) / most);
  const years: Year[] = [];
  for (let year = first; year <= last; year += stride) {
    const x = placeOn(axis, `${year}-01-01`);
    if (x !== undefined && x <= axis.right - YEAR_ROOM + 4) years.push({ x, year });
  }
  return years;
}
