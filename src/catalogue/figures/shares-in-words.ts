/**
 * Shares in words: half, a third, three quarters, 一半, ½, dollar for dollar.
 *
 * A share is one whatever it is a share of, of staff as of cost. Passed over is what names none: halves and quarters
 * of a period (半年, “second half of 2026”, “each quarter”), ordinals (“a third party”), and words that only compare one
 * figure with another (減半, 兩倍, twice, doubled).
 */
import { englishNumber } from "./english-numerals.ts";

export interface ShareInWords {
  start: number;
  end: number;
  value: { percent: number } | { ratio: string };
}

const HALF_IN_CHINESE = /(?<!第)一半(?!年)|半數|半價|各半|[逾過]半(?![年天日個小])/gu;
const HALF = new RegExp(
  String.raw`(?<!\b(?:first|second|latter|other|former|and an?)[ -])(?<![a-z\d])(?:(?:an?|one)[ -])?half(?![a-z\d]|-time)` +
    String.raw`(?!(?:[ -]| an? | of (?:an? |the )?)(?:day|year|month|hour|week|dozen))(?!(?: of)? (?:19|20)\d\d)`,
  "gu",
);

const PARTS: Record<string, number> = {
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
};
/** What “a third” counts where it is the next after the second: a third party, a third round. */
const COUNTED =
  /^[ -](?:part(?:y|ies)|person|phase|round|year|time|call|tranche|stage|line|track|term|application|project|country|place|month|day|week|scheme|way|language|instal\w+|payment|batch|edition|report|member|child|time|century)/u;
/** Not after a sum, a number of times or a stretch of time: HK$5,000 a quarter, once a quarter, the past three quarters. */
const FRACTION = new RegExp(
  String.raw`(?<!(?:[\d%]|thousand|million|once|twice|times|last|past|next|first|following) )(?<![a-z\d])` +
    String.raw`(?<many>an?|one|two|three|four|five|six|seven|eight|nine|\d)(?<gap>[ -])` +
    `(?<part>${Object.keys(PARTS).join("|")})(?<plural>s?)(?![a-z])` +
    String.raw`(?! of (?:an? |the )?(?:year|hour|(?:19|20)\d\d))`,
  "gu",
);

const SIGNS: Record<string, number> = { "½": 50, "⅓": 100 / 3, "⅔": 200 / 3, "¼": 25, "¾": 75 };
const SIGN = /(?<!\d)[½⅓⅔¼¾]/gu;
const EVENLY = /\bdollar[ -]for[ -]dollar\b|(?<![\d/-])50[-/]50(?![\d/-])|\bfifty[-/ ]fifty\b/gu;

/** Every share in words in a text in plain form, in no order. */
export function sharesInWords(plain: string): ShareInWords[] {
  const find = (
    pattern: RegExp,
    value: (match: RegExpExecArray) => ShareInWords["value"] | undefined,
  ): ShareInWords[] =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const found = value(match);
      return found ? [{ start: match.index, end: match.index + match[0].length, value: found }] : [];
    });
  return [
    ...find(FRACTION, (match) => {
      const percent = ofParts(match, plain.slice(match.index + match[0].length));
      return percent === undefined ? undefined : { percent };
    }),
    ...[HALF, HALF_IN_CHINESE].flatMap((pattern) => find(pattern, () => ({ percent: 50 }))),
    ...find(SIGN, ([sign]) => ({ percent: SIGNS[sign] as number })),
    ...find(EVENLY, () => ({ ratio: "1:1" })),
  ];
}

/** “Two thirds” and “one-third” are shares; so is “a third”, unless it counts what follows. */
function ofParts({ groups }: RegExpExecArray, behind: string): number | undefined {
  const { many = "", gap, part = "", plural } = groups ?? {};
  const count = /^an?$/u.test(many) ? 1 : (englishNumber(many) ?? Number(many));
  const isShare = count > 1 ? plural || gap === "-" : !plural && !COUNTED.test(behind);
  return isShare ? (100 * count) / (PARTS[part] as number) : undefined;
}
