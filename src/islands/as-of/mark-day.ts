/** Marks the day that a page shows in its drawings of figures over time, by a line from top to bottom. */
import { placeOn, type TimeAxis } from "./time-axis.ts";

/** Shows the mark in every drawing that reaches the day (`YYYY-MM-DD`), with what it means, and hides it in all others. */
export function markDay(day: string): void {
  for (const chart of document.querySelectorAll<HTMLElement>("[data-time-axis]")) {
    const place = placeOn(JSON.parse(chart.dataset.timeAxis ?? "") as TimeAxis, day);
    chart.toggleAttribute("data-day-marked", place !== undefined);
    for (const mark of chart.querySelectorAll("rect[data-day-mark]"))
      mark.setAttribute("transform", `translate(${place ?? 0})`);
  }
}
