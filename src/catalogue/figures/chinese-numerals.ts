/** Numbers written with Chinese numerals, alone or mixed with digits: 六十萬, 廿五, 一五〇, 柒佰萬, 兩萬五, 1億5000萬. */

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Record<string, number> = { 億: 1e8, 萬: 1e4 };
/** The forms of cheques and contracts, and the contracted tens, in ordinary numerals. */
const ORDINARY: Record<string, string> = {
  "○": "〇",
  壹: "一",
  貳: "二",
  叁: "三",
  叄: "三",
  肆: "四",
  伍: "五",
  陸: "六",
  柒: "七",
  捌: "八",
  玖: "九",
  拾: "十",
  佰: "百",
  仟: "千",
  廿: "二十",
  卅: "三十",
  卌: "四十",
};

/** Every numeral. */
export const NUMERALS = [DIGITS, UNITS, MYRIADS, ORDINARY].flatMap(Object.keys).join("");
/** The numerals for one to nine as a sum or a share is usually written. */
export const ONE_TO_NINE = "一二兩三四五六七八九";

const IN_DIGITS = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u;
const POSITIONAL = new RegExp(`^[${Object.keys(DIGITS).join("")}]+$`, "u");
const STEP = new RegExp(`(?<many>\\d+(?:\\.\\d+)?|[${ONE_TO_NINE}])?(?<unit>[十百千])`, "uy");

/** A number in digits, in groups of three or in none; undefined where the signs between the digits are no such groups. */
export const numberInDigits = (text: string): number | undefined =>
  IN_DIGITS.test(text) ? Number(text.replaceAll(",", "")) : undefined;

/** The number that the whole text writes; undefined where it writes none. Never the number of a part of it. */
export function chineseNumber(text: string): number | undefined {
  return numberOf([...text.replace(/\s/gu, "")].map((character) => ORDINARY[character] ?? character).join(""));
}

function numberOf(text: string): number | undefined {
  for (const [sign, size] of Object.entries(MYRIADS)) {
    const at = text.lastIndexOf(sign);
    if (at >= 0) return sumOf(numberWithout(sign, text.slice(0, at)), size, text.slice(at + 1));
  }
  return belowMyriad(text);
}

const numberWithout = (sign: string, text: string): number | undefined =>
  text.includes(sign) ? undefined : numberOf(text);

/** What follows 億, 萬, 千 or 百 is added; a lone digit counts the next smaller unit (兩萬五 is 25,000), 半 a half. */
function sumOf(many: number | undefined, size: number, rest: string): number | undefined {
  if (many === undefined) return undefined;
  if (rest === "") return many * size;
  const more = rest === "半" ? size / 2 : /^[\d一二兩三四五六七八九]$/u.test(rest) ? lone(rest, size) : restOf(rest);
  return more !== undefined && more < size && Number.isInteger(many) ? many * size + more : undefined;
}

const lone = (digit: string, size: number): number => ((DIGITS[digit] ?? Number(digit)) * size) / 10;
const restOf = (rest: string): number | undefined => numberOf(rest.replace(/^零/u, ""));

function belowMyriad(text: string): number | undefined {
  const [whole = "", decimals] = text.split("點");
  if (decimals !== undefined) {
    const value = belowMyriad(whole);
    return value !== undefined && POSITIONAL.test(decimals) ? Number(`${value}.${positional(decimals)}`) : undefined;
  }
  return numberInDigits(text) ?? (POSITIONAL.test(text) ? Number(positional(text)) : inUnits(text));
}

/** 一五〇 is 150: digits in a row stand each in its place. */
const positional = (text: string): string => [...text].map((digit) => DIGITS[digit]).join("");

/** Thousands, hundreds, tens and ones, each smaller than the one before: 一千五百, 3百, 十五, 一百零五. */
function inUnits(text: string): number | undefined {
  let total = 0;
  let size = Number.POSITIVE_INFINITY;
  let at = 0;
  while (at < text.length) {
    STEP.lastIndex = text[at] === "零" ? at + 1 : at;
    const { many, unit = "" } = STEP.exec(text)?.groups ?? {};
    if (!UNITS[unit]) break;
    if (UNITS[unit] >= size) return undefined;
    size = UNITS[unit];
    total += (many ? (DIGITS[many] ?? Number(many)) : 1) * size;
    at = STEP.lastIndex;
  }
  const rest = text.slice(at);
  if (at === 0) return undefined;
  if (rest === "") return total;
  if (size > 10 && ONE_TO_NINE.includes(rest) && rest.length === 1) return total + lone(rest, size);
  const ones = rest.length > 0 && rest.length <= 2 ? DIGITS[rest.replace(/^零/u, "")] : undefined;
  return ones === undefined ? undefined : total + ones;
}
