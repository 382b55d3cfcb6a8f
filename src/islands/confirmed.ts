/**
 * Takes back what a page says of a scheme being open once nothing has confirmed that for a year, and of a day ahead once
 * it has gone by. The build wrote down the last day it may be said, and what is to be said from then on: a copy of the
 * page may be older than that.
 */
import { builtDay, readersDay } from "./today.ts";

/**
 * Brings everything in the root, itself included, in line with the day.
 * @param day the day that is shown, `YYYY-MM-DD`.
 */
export function showConfirmed(day: string, root: HTMLElement = document.documentElement): void {
  for (const line of root.querySelectorAll<HTMLElement>("[data-gone-after]"))
    if (day > (line.dataset.goneAfter ?? "")) line.hidden = true;
  for (const element of [root, ...root.querySelectorAll<HTMLElement>("[data-confirmed-until]")]) {
    const { confirmedUntil, then, status, tense } = element.dataset;
    if (!confirmedUntil || day <= confirmedUntil) continue;
    delete element.dataset.confirmedUntil;
    const line = element.querySelector<HTMLElement>("[data-line]");
    if (line && then) line.textContent = then;
    if (tense) element.dataset.tense = "last-known";
    if (element.dataset.facetStatus) element.dataset.facetStatus = "unconfirmed";
    if (status) {
      element.dataset.status = "unconfirmed";
      element.classList.replace("status-open", "status-unconfirmed");
      element.querySelector("use")?.setAttribute("href", "#i-unconfirmed");
    }
  }
}

/** The day that the page shows: one asked for, or the reader's. */
export const dayOfReader = (): string => document.documentElement.dataset.asof ?? readersDay(builtDay());

showConfirmed(dayOfReader());
