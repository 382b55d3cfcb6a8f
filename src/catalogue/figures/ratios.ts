/** Ratios and fractions that two numbers of a text make: 3:1, 3比1, 7-to-1, 三分之一, 四分三, 百分百, 1/3. */
import { ONE_TO_NINE } from "./chinese-numerals.ts";
import type { WholeNumber } from "./numbers.ts";

/** A ratio `left:right`, or what a fraction is in percent; NaN where a number cannot be read. */
export type OfTwo = { ratio: string } | { percent: number };

const RATIO = /^(?:[:∶比]| [:∶比] |-(?:to|for)-)$/u;
/** With a blank on one side the colon may end a phrase, as after a year. */
const UNEVEN = /^(?: [:∶比]|[:∶比] )$/u;
const SHORT = /^\d{1,2}$/u;
const IN_WORDS = /^ to $/u;
const TO_ONE = /^對$/u;
/** One to one, but with a tutor. */
const TUTORING =
  /^(?:的?(?:輔導|指導|諮詢|教|面|服務|溝通|支援|培訓|會)|[ -](?:mentor|coach|tut|teach|consult|advice|meet|support|session|counsel))/u;
/** What makes the second number a figure of its own. */
const OTHER_FIGURE = /^(?::\d|\s?(?:%|per ?cent|成|港?元|[十百千]?[萬億]))/u;

/** 份 is how 分 is often written in Hong Kong: 三份一. */
const FRACTION = /^[分份]之$/u;
const SHORT_FRACTION = /^[分份]$/u;
/** 十分一般 is no tenth. */
const OTHER_WORD = /^[般致些定樣式]/u;
const OUT_OF = /^ out of $/u;
const ONE_DIGIT = new RegExp(`^[${ONE_TO_NINE}十]$`, "u");
const LARGEST_PART = 10;

/** The ratio or fraction that a number makes with the next one; undefined where the two have nothing to do with each other. */
export function ofTwo(plain: string, first: WholeNumber, second: WholeNumber): OfTwo | undefined {
  const between = plain.slice(first.end, second.start);
  const behind = plain.slice(second.end);
  const [left, right] = [first, second].map(({ start, end }) => plain.slice(start, end)) as [string, string];
  const { value: most } = first;
  const { value: part } = second;
  const percent = (100 * part) / most;

  const isUneven = UNEVEN.test(between) && SHORT.test(left) && SHORT.test(right);
  const [leftInDigits, rightInDigits] = [left, right].map((side) => /\d/u.test(side));
  // 條款不一：一間… is a sentence with its colon, so numerals take 比.
  const isSpelt = leftInDigits || !/[:∶]/u.test(between);
  const isEven = RATIO.test(between) && leftInDigits === rightInDigits && isSpelt;
  if (isUneven || isEven || (IN_WORDS.test(between) && right === "one" && /^[a-z]+$/u.test(left))) {
    const isRun = /\d:$/u.test(plain.slice(0, first.start));
    const isOther = OTHER_FIGURE.test(behind) || TUTORING.test(behind);
    return isRun || isOther ? undefined : { ratio: `${most}:${part}` };
  }
  if (TO_ONE.test(between)) return TUTORING.test(behind) ? undefined : { ratio: `${most}:${part}` };
  if (FRACTION.test(between)) return left === "百" ? undefined : { percent };
  if (SHORT_FRACTION.test(between)) {
    const isFraction = left === "百" ? right === "百" : ONE_DIGIT.test(left) && ONE_DIGIT.test(right) && part < most;
    return isFraction && !OTHER_WORD.test(behind) ? { percent } : undefined;
  }
  if (OUT_OF.test(between)) return most < part ? { percent: (100 * most) / part } : undefined;
  const isDate = /[\d/]$/u.test(plain.slice(0, first.start)) || /^\/\d/u.test(behind);
  return /^[/⁄]$/u.test(between) && part <= LARGEST_PART && most < part && !isDate
    ? { percent: (100 * most) / part }
    : undefined;
}
