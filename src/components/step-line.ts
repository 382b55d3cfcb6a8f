/**
 * The geometry of a track's figures over time: what `StepLine.astro` draws. Sums counted on different things are never
 * drawn against each other: each basis has a picture and a scale of its own, all over the same years.
 */
import type { MoneyLimit, SchemeRecord, Track } from "../catalogue/schema/record.ts";
import { governmentPercent } from "../catalogue/share.ts";
import { type Step, stepsOf } from "../catalogue/timeline.ts";
import type { TimeAxis } from "../islands/as-of/time-axis.ts";
import { heightFor, PICTURE, textWidth, ticksFor } from "./level-labels.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
import { axisOf, type Year, yearsOn } from "./years.ts";

export interface Level extends Stretch {
  y: number;
  /** HK$. */
  value: number;
  /** The height it comes up or down from; left out where it begins on no documented day. */
  rise: number | undefined;
  /** The same, where the line goes on but nothing tells on which day it changed. */
  doubtfulRise: number | undefined;
}

/** The limit on one basis; `basis` is any limit counted on it. */
export interface LimitPicture {
  basis: MoneyLimit;
  floor: number;
  levels: Level[];
  /** The sums beside the picture, at the height of their levels: all of them, or none where there is no room. */
  ticks: { y: number; value: number }[];
}

/** Government's part in percent; of a loan it vouches for, it is another thing than of a cost it pays. */
export interface SharePicture {
  guarantee: boolean;
  floor: number;
  bars: (Stretch & { y: number })[];
  /** The percentages in the middle of their bars: all of them, or none where there is no room. */
  labels: { x: number; percent: number }[];
}

export interface StepLine {
  axis: TimeAxis;
  years: Year[];
  limits: LimitPicture[];
  shares: SharePicture[];
}

type WithLimit = { step: Step; limit: MoneyLimit; isTotal: boolean };
type WithPercent = { step: Step; percent: number; guarantee: boolean };

/** What makes two limits comparable. */
const basisKey = ({ per, every, of = "grant", binds, case: whom }: MoneyLimit): string =>
  [per, every, of, binds, whom?.en].join("|");

const datedSteps = (track: Track): Step[] => stepsOf(track).filter(({ from, until }) => from || until);

/** Whether limits of the track are known more than once, and a limit or government's part changed between them. */
export function hasLine(track: Track): boolean {
  const steps = datedSteps(track).filter(({ limits }) => limits.length > 0);
  const figures = steps.map(({ limits, share }) =>
    JSON.stringify([limits.map((limit) => [basisKey(limit), limit.hkd]), share && governmentPercent(share)]),
  );
  return new Set(figures).size > 1;
}

/**
 * Draws the track from its first documented year to today (`YYYY-MM-DD`).
 * @param gutter room for the sums beside the pictures, in units.
 */
export function stepLine(scheme: SchemeRecord, track: Track, today: string, gutter: number): StepLine {
  const steps = datedSteps(track);
  const axis = axisOf(steps, today, gutter, PICTURE.width);
  const limits = steps.flatMap((step) =>
    step.limits.map((limit, index): WithLimit => ({ step, limit, isTotal: index > 0 })),
  );
  // What one application can get stands above the total, as in the words beside.
  const bases = [...Map.groupBy(limits, ({ limit }) => basisKey(limit)).values()].toSorted(
    (a, b) => Number(a.at(-1)?.isTotal) - Number(b.at(-1)?.isTotal),
  );
  const shares = steps.flatMap((step): WithPercent[] => {
    const percent = step.share && governmentPercent(step.share);
    return percent === undefined ? [] : [{ step, percent, guarantee: step.share?.kind === "guarantee" }];
  });
  const placesOf = (own: readonly { step: Step }[]) =>
    stretchesOf(
      own.map(({ step }) => step),
      scheme,
      axis,
    );
  return {
    axis,
    years: yearsOn(axis),
    limits: bases.map((own) => limitPicture(own, placesOf(own))),
    shares: [...Map.groupBy(shares, ({ guarantee }) => guarantee).values()].map((own) =>
      sharePicture(own, placesOf(own)),
    ),
  };
}

function limitPicture(own: readonly WithLimit[], places: readonly Stretch[]): LimitPicture {
  const [first] = own;
  if (!first) throw new Error("a picture of no limit");
  const values = [...new Set(own.map(({ limit }) => limit.hkd))].toSorted((a, b) => a - b);
  const height = heightFor(values);
  const floor = PICTURE.top + height;
  const y = (hkd: number) => Math.round((floor - (height * hkd) / (values.at(-1) ?? 1)) * 10) / 10;
  const levels: Level[] = [];
  for (const [index, stretch] of places.entries()) {
    const { step, limit } = own[index] as WithLimit;
    const before = stretch.follows ? levels.at(-1)?.y : undefined;
    levels.push({
      ...stretch,
      y: y(limit.hkd),
      value: limit.hkd,
      rise: step.uncertain ? undefined : (before ?? floor),
      doubtfulRise: step.uncertain ? before : undefined,
    });
  }
  return { basis: first.limit, floor, levels, ticks: ticksFor(values, y) };
}

function sharePicture(own: readonly WithPercent[], places: readonly Stretch[]): SharePicture {
  const floor = PICTURE.top + PICTURE.shareHeight;
  const percentAt = (index: number) => own[index]?.percent ?? 0;
  const y = (percent: number) => Math.round((floor - (PICTURE.shareHeight * percent) / 100) * 10) / 10;
  const runs: { left: number; right: number; percent: number }[] = [];
  for (const [index, { left, right, follows }] of places.entries()) {
    const before = runs.at(-1);
    if (before && follows && before.percent === percentAt(index)) before.right = right;
    else runs.push({ left, right, percent: percentAt(index) });
  }
  const hasRoom = runs.every(({ left, right, percent }) => right - left >= textWidth(`${percent}%`));
  return {
    guarantee: own[0]?.guarantee ?? false,
    floor,
    bars: places.map((stretch, index) => ({ ...stretch, y: y(percentAt(index)) })),
    labels: hasRoom ? runs.map(({ left, right, percent }) => ({ x: (left + right) / 2, percent })) : [],
  };
}
