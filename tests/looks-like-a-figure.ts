/**
 * What anybody would take for a sum of money, a share or a ratio, looked for in the plainest way: a sign or a word at a
 * time, in all three languages, knowing nothing of numbers or of how the site reads figures. It shouts too often rather
 * than too rarely; what it shouts at without need is named below, with the reason.
 */

const SUSPECTS = [
  /[$＄¥￥€£%％‰½⅓⅔¼¾]/gu,
  /\b(?:hk\$|hkd|dollars?|bucks)\b/giu,
  /\b(?:hundred|thousand|million|billion)s?\b/giu,
  /\b(?:per ?cent|pc)\b/giu,
  /\b(?:half|halves|thirds?|quarters?|fourths|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b/giu,
  /\d\s?[kmb]\b/giu,
  /\d\s?[:：比∶]\s?\d|\d-to-\d|\b(?:one|two|three)[- ]to[- ](?:one|two|three)\b/giu,
  /[萬万億亿]/gu,
  /[\d一二兩两三四五六七八九十百千幾几數数半]\s?港?(?:元|圓|圆|蚊)|港幣|港币|人民幣|人民币|美元/gu,
  /[\d一二兩两三四五六七八九十幾几]成|半/gu,
  /分之|[一二三四五六七八九十百]分[一二三四五六七八九百]|厘|折/gu,
  /[一二兩两三四五六七八九十][比對对][一二兩两三四五六七八九十]/gu,
];

/** Words that hold a suspect and no figure: [what is passed over, why]. */
const INNOCENT: readonly [RegExp, string][] = [
  [/\b(?:first|second) half of (?:19|20)\d\d/giu, "a part of a year"],
  [/\b(?:first|second|third|fourth|each|earlier|every) quarter\b(?! of the)/giu, "three months"],
  [/\bhalf a year\b/giu, "six months"],
  [
    /\bthird[- ](?:party|phase|month|part|payments)\b|\bsecond and third\b|\btenth year\b|\bseventh version\b/giu,
    "a place in a row",
  ],
  [/\bin (?:US )?dollars\b|美元(?:數字|数字)/giu, "a currency without a sum"],
  [/百分比/gu, "a word for percentages, not one"],
  [/[個个]部分之一/gu, "one of several parts"],
  [/分三[種种類类]/gu, "a number of kinds"],
  [/半年/gu, "six months"],
  [/[減减]半/gu, "compares one figure with another"],
  [/半[導导][體体]/gu, "a material"],
  [/Dedicated 100% Loan Guarantee Schemes?|百分百[擔担]保[貸贷]款[專专][項项][計计][劃划]/gu, "the name of a scheme"],
  [/\b200%/gu, "how large a reader sets the letters"],
];

/** Something in a text that looks like a figure. */
export interface Suspicion {
  start: number;
  end: number;
  text: string;
}

/** Everything in the text that looks like a figure. */
export function suspicionsIn(text: string): Suspicion[] {
  const innocent = INNOCENT.flatMap(([pattern]) => [...text.matchAll(pattern)].map(spanOf));
  return SUSPECTS.flatMap((pattern) => [...text.matchAll(pattern)].map(spanOf)).filter(
    ({ start, end }) => !innocent.some((other) => other.start <= start && end <= other.end),
  );
}

const spanOf = ({ index, 0: text }: RegExpExecArray): Suspicion => ({ start: index, end: index + text.length, text });
