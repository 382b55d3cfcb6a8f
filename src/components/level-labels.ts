/** The sums beside a picture, each at the height of its level: every one of them, or none where they would overlap. */

/** Units of the drawing; on a phone one of them is about one CSS pixel. `text` is the size of its words. */
export const PICTURE = { width: 320, top: 8, shareHeight: 40, text: 13.5 };

/** Height of a line of text, in units. */
const LINE = 15;
const LOWEST = 36;
const HIGHEST = 150;

/** The smallest distance of two neighbours. */
const closest = (ascending: readonly number[]): number =>
  Math.min(...ascending.slice(1).map((value, index) => value - (ascending[index] ?? 0)));

/** How high the picture of these sums has to be for each to have a line of text beside it, within reason. */
export function heightFor(ascending: readonly number[]): number {
  if (ascending.length < 2) return LOWEST;
  const needed = Math.ceil((LINE * (ascending.at(-1) ?? 1)) / closest(ascending));
  return needed > HIGHEST ? 2 * LOWEST : Math.max(needed, 2 * LOWEST);
}

/**
 * @param ascending the sums of the levels, each once.
 * @param y where a sum stands.
 */
export function ticksFor(ascending: readonly number[], y: (value: number) => number): { y: number; value: number }[] {
  const ticks = ascending.map((value) => ({ y: y(value), value }));
  const gap = closest(ticks.map((tick) => -tick.y));
  return ticks.length > 1 && gap < LINE - 0.2 ? [] : ticks;
}

/** About how wide a text is drawn, in units: a Chinese character is as wide as it is high, others are narrower. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter > "\u2e80" ? 1 : 0.67) * PICTURE.text, 0);
