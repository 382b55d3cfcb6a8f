/** The ends of ranges and the members of lists: 60至80萬元, 五至七成, HK$2.5 million to 20 million, 百分之50至70. */
import type { WholeNumber } from "./numbers.ts";
import { type Counted, withLetter } from "./units.ts";

/** A number of the text, and what it counts as far as that is known. */
export interface Item {
  number: WholeNumber;
  as: Counted | undefined;
}

const BETWEEN = /^\s?(?:[至到或及和與、]|[-–—~]|\b(?:to|or|and)\b)\s?$/u;

/** Each end of a range counts what the other does, where only the other says it. The items stand in the order of the text. */
export function shareUnits(plain: string, items: Item[]): void {
  const joined = (low: Item, high: Item): boolean =>
    BETWEEN.test(plain.slice((low.as ?? low.number).end, (high.as ?? high.number).start));
  const pairs = items.slice(1).map((high, at): [Item, Item] => [items[at] as Item, high]);
  for (const [low, high] of [...pairs].reverse()) if (joined(low, high)) completeLower(low, high);
  for (const [low, high] of pairs) if (joined(low, high)) completeUpper(plain, low, high);
}

/** The unit behind the upper end is that of the lower too, and so is its scale. */
function completeLower(low: Item, { number, as }: Item): void {
  const own = low.as?.number ?? low.number;
  const isBare = low.as !== undefined && !low.as.unit;
  if (as?.unit === "behind" && (!low.as || (isBare && !as.each))) {
    low.number = as.each ? own : inScaleOf(own, as.number);
    const { start, end } = low.number;
    const value = low.number.value * (as.each ?? 1);
    if (!as.each || value <= 100) low.as = { ...as, number: low.number, start, end, value };
  } else if (low.as?.unit === "before" && !low.as.each && as?.unit !== "before") {
    const scaled = inScaleOf(own, as?.number ?? number);
    low.as = { ...low.as, number: scaled, value: scaled.value };
  } else if (isBare && !as) {
    // 5萬至8萬名: what the upper end counts is no money.
    low.as = undefined;
  }
}

/** The unit before the lower end is that of the upper too; but a smaller number beside a sum is a count. */
function completeUpper(plain: string, { as }: Item, high: Item): void {
  if (high.as?.unit || as?.unit !== "before") return;
  const number = withLetter(plain, high.number);
  if (as.each || number.scale > 1 || number.value > as.number.value)
    high.as = { ...as, number, start: number.start, end: number.end, value: number.value };
}

/**
 * The lower end in the scale of the upper, where it has none of its own: 60至80萬, 2.5 to 3 million. A lower end that
 * would be the larger number is complete as it stands: 500至2萬.
 */
function inScaleOf(low: WholeNumber, high: WholeNumber): WholeNumber {
  const complete = low.inMyriads || (low.scale > 1 && !low.inUnits);
  const scale = low.inUnits ? high.myriads : high.scale;
  if (complete || !(low.value < high.value / scale)) return low;
  return { ...low, value: low.value * scale, scale, myriads: high.myriads };
}
