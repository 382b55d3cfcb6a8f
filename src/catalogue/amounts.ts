/** Finding the figures that a text states: sums in HK$, percentages and ratios. */

export interface FigureInText {
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** A sum in whole HK$, a percentage, or a ratio as `government:applicant`. */
  value: { hkd: number } | { percent: number } | { ratio: string };
}

const SCALE: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  千: 1e3,
  萬: 1e4,
  百萬: 1e6,
  千萬: 1e7,
  億: 1e8,
  十億: 1e9,
};

const NUMBER = String.raw`(?<number>\d(?:[\d,]*\d)?(?:\.\d+)?)`;
const WESTERN = new RegExp(
  String.raw`(?:(?:HK)?\$|HKD)\s?${NUMBER}(?:\s?(?<scale>thousand|million|billion|bn|[kmb])(?![a-z]))?`,
  "giu",
);
const CHINESE = new RegExp(String.raw`${NUMBER}\s?(?<scale>十億|千萬|百萬|億|萬|千)?港?元`, "gu");
/** The lower end of a range, which leaves scale and unit to the upper: 60至80萬元. */
const CHINESE_LOW = new RegExp(
  String.raw`${NUMBER}(?=\s?[至到–-]\s?\d[\d,.]*\s?(?<scale>十億|千萬|百萬|億|萬|千)?港?元)`,
  "gu",
);
/** A sum without its unit, where the phrase ends: 最多60萬。 */
const CHINESE_BARE = new RegExp(String.raw`${NUMBER}\s?(?<scale>十億|千萬|百萬|億|萬)(?=$|[\p{P}\s])`, "gu");
const PERCENT = /(?<number>\d+(?:\.\d+)?)\s?(?:[%％]|per ?cent\b)/giu;
const CHINESE_PERCENT = /百分之(?<number>\d+(?:\.\d+)?)/gu;
const RATIO = /(?<![\d:])(?<left>\d{1,2})\s?[:：比]\s?(?<right>\d{1,2})(?![\d:])/gu;

const sum = (groups: Record<string, string | undefined> | undefined): number =>
  Math.round(Number(groups?.number?.replaceAll(",", "")) * (SCALE[groups?.scale?.toLowerCase() ?? ""] ?? 1));

/** Every figure in an English or Traditional Chinese text, in the order they stand. */
export function figuresIn(text: string): FigureInText[] {
  const find = (
    pattern: RegExp,
    value: (groups: RegExpMatchArray["groups"]) => FigureInText["value"],
  ): FigureInText[] =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      value: value(match.groups),
    }));
  return [
    ...find(WESTERN, (groups) => ({ hkd: sum(groups) })),
    ...[CHINESE, CHINESE_LOW, CHINESE_BARE].flatMap((pattern) => find(pattern, (groups) => ({ hkd: sum(groups) }))),
    ...[PERCENT, CHINESE_PERCENT].flatMap((pattern) =>
      find(pattern, (groups) => ({ percent: Number(groups?.number) })),
    ),
    ...find(RATIO, (groups) => ({ ratio: `${groups?.left}:${groups?.right}` })),
  ].sort((a, b) => a.start - b.start);
}
