/** The geometry of a track's figures over time: what `StepLine.astro` draws, in units of its own picture. */

import type { Track } from "../catalogue/schema/record.ts";
import { governmentPercent } from "../catalogue/share.ts";
import { type Step, stepsOf } from "../catalogue/timeline.ts";

export const PICTURE = { width: 320, top: 22, floor: 96, shareTop: 106, shareHeight: 18, labelRoom: 58 };

const MOST_YEARS = 6;
const MILLISECONDS_A_DAY = 86_400_000;
/** Some room after today, so that what is in force is seen to go on. */
const DAYS_AHEAD = 60;

interface Label {
  x: number;
  y: number;
  hkd: number;
  /** Written to the left of its place, for want of room on the right. */
  atEnd: boolean;
}

export interface StepLine {
  years: { x: number; year: number }[];
  levels: { left: number; right: number; y: number; rise: number; uncertain: boolean }[];
  labels: Label[];
  shares: { left: number; right: number; height: number }[];
}

const round = (value: number): number => Math.round(value * 10) / 10;
const dayNumber = (day: string): number => Date.parse(day) / MILLISECONDS_A_DAY;
const yearOf = ({ from, until }: Step, day: string): number =>
  from ? Number(from.slice(0, 4)) : Number((until ?? day).slice(0, 4)) - 1;

/** Draws the track from its first documented year to the day (`YYYY-MM-DD`). */
export function stepLine(track: Track, day: string): StepLine {
  const { width, top, floor, labelRoom, shareHeight } = PICTURE;
  const steps = stepsOf(track).filter(({ from, until }) => from || until);
  const firstYear = Math.min(...steps.map((step) => yearOf(step, day)));
  const lastYear = Number(day.slice(0, 4));
  const start = dayNumber(`${firstYear}-01-01`);
  const end = dayNumber(day) + DAYS_AHEAD;
  const highest = Math.max(...steps.map(({ limit }) => limit?.hkd ?? 0));
  const x = (date: string) =>
    round(((Math.min(Math.max(dayNumber(date), start), end) - start) / (end - start)) * width);
  const y = (hkd: number) => round(floor - (floor - top) * (hkd / highest));

  const line: StepLine = { years: [], levels: [], labels: [], shares: [] };
  const stride = Math.max(1, Math.ceil((lastYear - firstYear + 1) / MOST_YEARS));
  for (let year = firstYear; year <= lastYear; year += stride) line.years.push({ x: x(`${year}-01-01`), year });
  const labels: Label[] = [];
  for (const { from, until, limit, share, uncertain } of steps) {
    const left = from ? x(from) : 0;
    const right = Math.max(until ? x(until) : width, left + 0.5);
    const percent = share && governmentPercent(share);
    if (percent !== undefined) line.shares.push({ left, right, height: round((shareHeight * percent) / 100) });
    if (!limit) continue;
    const before = line.levels.at(-1);
    line.levels.push({ left, right, y: y(limit.hkd), rise: before?.right === left ? before.y : floor, uncertain });
    if (limit.hkd !== labels.at(-1)?.hkd)
      labels.push({ x: left, y: y(limit.hkd), hkd: limit.hkd, atEnd: left > width - labelRoom });
  }
  line.labels = thatHaveRoom(labels);
  return line;
}

/** Labels that can be read beside each other, the highest and the latest before all others; the words below name every step. */
function thatHaveRoom(labels: Label[]): Label[] {
  const highest = labels.toSorted((a, b) => b.hkd - a.hkd)[0];
  const start = ({ x, atEnd }: Label) => (atEnd ? x - PICTURE.labelRoom : x);
  const placed = new Set<Label>();
  for (const label of [highest, labels.at(-1), ...labels]) {
    if (!label || placed.has(label)) continue;
    if ([...placed].every((other) => Math.abs(start(other) - start(label)) >= PICTURE.labelRoom)) placed.add(label);
  }
  return labels.filter((label) => placed.has(label));
}
