/** What a number in a text counts, told by what is written beside it: HK$5, 5元, half a million dollars, 5%, 五成. */
import { chineseNumber, ONE_TO_NINE } from "./chinese-numerals.ts";
import type { WholeNumber } from "./numbers.ts";

/** A number with its unit; `start` and `end` take in both. */
export interface Counted {
  start: number;
  end: number;
  /** With the letter for its scale, where there is one. */
  number: WholeNumber;
  kind: "hkd" | "foreign" | "percent";
  /** In dollars or percent; NaN where the number cannot be read. */
  value: number;
  /** Where the unit is written; nowhere where the number alone tells that it is a sum. */
  unit?: "before" | "behind";
  /** How many percent one of the unit is: 10 where it is 成. */
  each?: number;
}

const FOREIGN_BEFORE =
  /(?:(?<![a-z])(?:us|au?|nz|ca?|sg?|nt|tw|mop)\s?\$|[¥€£₩]|(?<![a-z])(?:usd|eur|gbp|rmb|cn[yh]|jpy|twd|mop|sgd|aud|cad|chf)|人民幣|美[元金]|歐元|英鎊|日[圓元]|澳門元|台幣)\s?$/u;
const HKD_BEFORE = /(?:(?<![a-z])(?:hk\s?)?\$|(?<![a-z])hkd|港[幣元])\s?$/u;
const FOREIGN_BEHIND =
  /^\s?(?:(?:us dollars?|usd|euros?|eur|gbp|pounds?|rmb|renminbi|yuan|yen|mop|cn[yh])(?![a-z])|人民幣|美[元金]|歐元|英鎊|日[圓元]|澳門元|新?台幣)/u;
/** 元 and 圓 at the head of another word are no currency. */
const HKD_BEHIND =
  /^\s?(?:港?[元蚊](?![素旦朗件宇])|圓(?![桌形滿])|塊錢|港[幣紙]|(?:hk\$|hkd|(?:(?:hong kong|hk) )?dollars?)(?![a-z])|\/-)/u;
const LONGEST_BEFORE = 8;

const PERCENT = /^(?:\s?(?:%|per ?cent(?![a-z]))|pc(?![a-z]))/u;
const OF_HUNDRED = new RegExp(`(?<![${ONE_TO_NINE}\\d])百分之$`, "u");
/** 七成, 三成半, 七成五; 兩厘半 of interest. Not the head of another word: 成立, 成員, 成本, 厘米. */
const TENTHS = new RegExp(
  `^\\s?(?:成(?![立員為效績果就功長交熟型品套衣]|本(?![地港])|不變)|厘(?![米定清]))(?:(?<half>半)|(?<digit>[${ONE_TO_NINE}])(?![${ONE_TO_NINE}十百千萬億年個間般半次成厘分]))?`,
  "u",
);

/** What the number counts, where that is written beside it or the number alone tells; `bare` as in `figuresIn`. */
export const counted = (plain: string, number: WholeNumber, bare: boolean): Counted | undefined =>
  inPercent(plain, number) ?? inMoney(plain, number) ?? alone(plain, number, bare);

function inPercent(plain: string, number: WholeNumber): Counted | undefined {
  const { start, end, value } = number;
  const behind = plain.slice(end);
  const before = OF_HUNDRED.exec(plain.slice(Math.max(0, start - LONGEST_BEFORE), start))?.[0];
  if (before) return { start: start - before.length, end, number, kind: "percent", value, unit: "before", each: 1 };
  const sign = PERCENT.exec(behind)?.[0];
  if (sign) return { start, end: end + sign.length, number, kind: "percent", value, unit: "behind", each: 1 };
  const tenths = TENTHS.exec(behind);
  const each = tenths?.[0].includes("成") ? 10 : 1;
  if (!tenths || !(value > 0 && value * each <= 100)) return undefined;
  const { half, digit = "" } = tenths.groups ?? {};
  const percent = each * (value + (half ? 5 : (chineseNumber(digit) ?? 0)) / 10);
  return { start, end: end + tenths[0].length, number, kind: "percent", value: percent, unit: "behind", each };
}

function inMoney(plain: string, alone: WholeNumber): Counted | undefined {
  const number = withLetter(plain, alone);
  const before = plain.slice(Math.max(0, number.start - LONGEST_BEFORE), number.start);
  const behind = plain.slice(number.end);
  const foreign = [FOREIGN_BEFORE.exec(before)?.[0], FOREIGN_BEHIND.exec(behind)?.[0]];
  const [prefix, suffix] = [foreign[0] ?? HKD_BEFORE.exec(before)?.[0], foreign[1] ?? HKD_BEHIND.exec(behind)?.[0]];
  if (!prefix && !suffix) return undefined;
  return {
    start: number.start - (prefix?.length ?? 0),
    end: number.end + (suffix?.length ?? 0),
    number,
    kind: foreign.some(Boolean) ? "foreign" : "hkd",
    value: number.value,
    unit: suffix ? "behind" : "before",
  };
}

const LETTER = /^\s?(?<letter>[kmbw])(?![a-z\d])/u;
const LETTERS: Record<string, number> = { k: 1e3, w: 1e4, m: 1e6, b: 1e9 };

/** The number together with a letter behind it that stands for thousand, 萬, million or billion. */
export function withLetter(plain: string, number: WholeNumber): WholeNumber {
  const found = number.scale === 1 ? LETTER.exec(plain.slice(number.end)) : null;
  const scale = LETTERS[found?.groups?.letter ?? ""];
  return found && scale ? { ...number, value: number.value * scale, scale, end: number.end + found[0].length } : number;
}

/** A bare number of digits is a sum only from here on: below it, it is a year, a count or part of a name. */
const SMALLEST_BARE = 10_000;
/** 4K is a picture, 60k a sum. */
const SMALLEST_WITH_K = 10_000;
/** What follows a large number that counts no dollars. */
const COUNTED =
  /^\s?(?:(?:overseas |local )?(?:people|persons|visitors|passengers|residents|users|employees|trainees|students|tonnes|trips|copies|shares|views|times|square|kilo\w+)|[名人個間家份次架輛部項宗噸公平伙戶台臺張位所隻件套組棟幢座株條畝呎米里步字股度瓦學市僱員居用歲年小粒支])/u;

/** A number without a unit that nevertheless is a sum: 60萬, 60k, half a million. */
function alone(plain: string, digits: WholeNumber, bare: boolean): Counted | undefined {
  const number = withLetter(plain, digits);
  const { start, end, value, scale, inMyriads, inUnits } = number;
  const behind = plain.slice(end);
  const isLarge = inMyriads || (scale > 1 && !inUnits);
  const isSum = bare
    ? !/[a-z]$/u.test(plain.slice(0, start)) &&
      !/^[a-z]/u.test(behind) &&
      (isLarge || (/\d/u.test(plain[start] ?? "") && value >= SMALLEST_BARE))
    : isLarge && !COUNTED.test(behind) && (number === digits || (plain[end - 1] === "k" && value >= SMALLEST_WITH_K));
  return isSum && !Number.isNaN(value) ? { start, end, number, kind: "hkd", value } : undefined;
}
