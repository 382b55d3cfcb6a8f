/** Where in a drawing a step of a track's figures lies, and which part of it no document tells of. */
import { lastDay } from "../catalogue/partial-date.ts";
import type { SchemeRecord } from "../catalogue/schema/record.ts";
import { evidenceDay, startOf } from "../catalogue/status.ts";
import type { Step } from "../catalogue/timeline.ts";
import { placeOn, type TimeAxis } from "../islands/as-of/time-axis.ts";

/** A stretch of time, in units of the drawing. From `left` to `solidFrom` and from `solidUntil` on nothing tells that it held. */
export interface Stretch {
  left: number;
  solidFrom: number;
  solidUntil: number;
  right: number;
  /** It begins where the one before it ends. */
  follows: boolean;
}

/** How far to the left a start is drawn open where a source only sights or infers it, in units. */
const LEAD_IN = 18;

const clamped = (axis: TimeAxis, day: string): number =>
  placeOn(axis, day < axis.from ? axis.from : day > axis.until ? axis.until : day) ?? axis.left;

/** The stretches of steps that are drawn in one line, oldest first. */
export function stretchesOf(steps: readonly Step[], scheme: SchemeRecord, axis: TimeAxis): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, step] of steps.entries()) {
    const start = step.from === undefined ? axis.left : clamped(axis, step.from);
    const { end, known } = endOf(step, scheme, axis, start);
    const follows = step.from !== undefined && steps[index - 1]?.until === step.from;
    const room = start - (stretches.at(-1)?.right ?? axis.left);
    const leadIn = step.uncertain && !follows ? Math.max(0, Math.min(LEAD_IN, room)) : 0;
    const right = Math.max(end, start + 0.5);
    // Of a term without a documented start all that is told is its end.
    const solidFrom = step.from === undefined ? right : start;
    stretches.push({ left: start - leadIn, solidFrom, solidUntil: Math.max(solidFrom, known), right, follows });
  }
  return stretches;
}

/** Where a step ends, and until where that is documented. What nothing ends goes on as long as the scheme does. */
function endOf(
  { from, until }: Step,
  scheme: SchemeRecord,
  axis: TimeAxis,
  start: number,
): { end: number; known: number } {
  if (until) return { end: clamped(axis, until), known: clamped(axis, until) };
  const last = scheme.life.at(-1);
  if (last && (last.state === "closed" || last.state === "merged") && startOf(last) > (from ?? "")) {
    const end = clamped(axis, startOf(last));
    // Where only the state is known, it was over by then, on a day nobody wrote down.
    return { end, known: last.from ? end : start };
  }
  return { end: axis.right, known: clamped(axis, lastDay(evidenceDay(scheme))) };
}
