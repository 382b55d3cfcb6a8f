import { dayAfter, dayBefore } from "./days.ts";
import { formerNames } from "./names.ts";
import { BEGINNING, END, firstDay, lastDay } from "./partial-date.ts";
import type { SchemeRecord } from "./schema/record.ts";
import { startOf } from "./status.ts";

/** Days on which a scheme reads the same: `from` and `until` are the first and the last of them. */
export interface Span {
  from: string;
  until: string;
}

/**
 * The history of a scheme cut where anything a page shows changes: a term, its state, the evidence of it, or its name.
 * The spans cover all days, oldest first, without gap or overlap.
 */
export function spansOf(scheme: SchemeRecord): Span[] {
  const starts = new Set([BEGINNING]);
  for (const { from, until, announced } of scheme.tracks.flatMap(({ terms }) => terms)) {
    if (announced) continue;
    if (from) starts.add(firstDay(from));
    if (until) starts.add(dayAfter(lastDay(until)));
  }
  for (const event of scheme.life) {
    starts.add(startOf(event));
    if (event.asOf) starts.add(firstDay(event.asOf));
  }
  for (const { until } of formerNames(scheme)) starts.add(dayAfter(lastDay(until)));
  const days = [...starts].sort();
  return days.map((from, index) => {
    const next = days[index + 1];
    return { from, until: next ? dayBefore(next) : END };
  });
}
