/** Amounts, percentages and ratios as people write them: 60萬, $600K, HK$1.5 million, 六十萬, 40%, 八成, 四分三, 3:1. */
import type { Folder } from "../fold/character-folder.ts";
import type { Folded } from "../fold/fold.ts";
import type { Span } from "../fold/span.ts";
import { chineseNumber, DIGITS, LARGE, TENS } from "./chinese-numbers.ts";

export interface Amount extends Span {
  hkd?: number;
  percent?: number;
  /** `government:applicant`, in lowest terms as written. */
  ratio?: string;
}

const ENGLISH_UNITS: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  w: 1e4,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

/** A bare number is a sum of money only from here on: below it, it is a year, a count or part of a name. */
const SMALLEST_BARE = 10_000;

/** Builds the reader; its patterns are in canonical characters, like the text it reads. */
export function amountReader(folder: Folder): (folded: Folded) => Amount[] {
  const canonical = (text: string): string => [...text].map(folder).join("");
  const original = new Map(
    [...DIGITS, ...Object.keys(TENS), ...Object.keys(LARGE)].map((character) => [folder(character), character]),
  );
  const restored = (text: string): string =>
    [...text].map((character) => original.get(character) ?? character).join("");
  const pattern = new RegExp(
    [
      canonical(String.raw`(?<ratio>(?<![\d.:])\d{1,2}\s*[:：比]\s*\d{1,2}(?![\d.:])|[${DIGITS}]比[${DIGITS}])`),
      canonical(
        String.raw`(?<percent>\d{1,3}(?:\.\d+)?)\s*(?:%|percent|per cent)|(?<tenths>[${DIGITS}])成(?<half>半)?|百分之(?<hundredths>[${DIGITS}十百]+)|(?<whole>[${DIGITS}])分之?(?<part>[${DIGITS}])`,
      ),
      canonical(String.raw`(?<number>\d[\d,]*(?:\.\d+)?)\s*(?<tens>[十百千])?\s*(?<large>[萬億])`),
      canonical(
        String.raw`(?<chinese>[${DIGITS}十百千]+)\s*(?<chinese_large>[萬億])|(?<round>[十百千])(?<round_large>[萬億])`,
      ),
      String.raw`(?<currency>(?:hk|us)?\s*\$\s*|hkd\s*)?(?<plain>\d[\d,]*(?:\.\d+)?)\s*(?<unit>thousand|million|billion|mn|bn|[kmbw])?(?![\p{L}\d.])`,
    ].join("|"),
    "gu",
  );
  return (folded) => {
    const { text, places } = readable(folded.flat);
    return [...text.matchAll(pattern)].flatMap((match) => {
      const value = meaningOf(match.groups as Record<string, string | undefined>, restored, match[0], canonical("比"));
      const span = spanOf(folded, places[match.index] ?? 0, places[match.index + match[0].length - 1] ?? 0);
      return value && span ? [{ ...span, ...value }] : [];
    });
  };
}

/** The characters as a text, and where each stands: without blanks between Han characters, each in one place. */
function readable(flat: readonly string[]): { text: string; places: number[] } {
  let text = "";
  const places: number[] = [];
  flat.forEach((character, at) => {
    const blank = /^\s$/u.test(character);
    if (blank && HAN.test(text.at(-1) ?? "") && HAN.test(flat.slice(at).find((next) => !/^\s$/u.test(next)) ?? ""))
      return;
    // A character outside the basic plane is in no number.
    text += character.length === 1 ? character : " ";
    places.push(at);
  });
  return { text, places };
}

const HAN = /\p{Script=Han}/u;

const plainNumber = (text: string): number => Number(text.replaceAll(",", ""));

function meaningOf(
  groups: Record<string, string | undefined>,
  restored: (text: string) => string,
  whole: string,
  than: string,
): Omit<Amount, "start" | "end"> | undefined {
  const {
    ratio,
    percent,
    tenths,
    half,
    hundredths,
    whole: parts,
    part,
    number,
    tens,
    large,
    chinese,
    chinese_large: chineseLarge,
    round,
    round_large: roundLarge,
    currency,
    plain,
    unit,
  } = groups;
  if (ratio)
    return {
      ratio: whole
        .split(new RegExp(`\\s*[:：${than}]\\s*`, "u"))
        .map((side) => chineseNumber(restored(side)) ?? Number(side))
        .join(":"),
    };
  if (percent) return { percent: Number(percent) };
  if (tenths) return { percent: 10 * (chineseNumber(restored(tenths)) ?? 0) + (half ? 5 : 0) };
  if (hundredths) return { percent: chineseNumber(restored(hundredths)) };
  if (parts && part)
    return { percent: (100 * (chineseNumber(restored(part)) ?? 0)) / (chineseNumber(restored(parts)) ?? 0) };
  if (number && large)
    return { hkd: plainNumber(number) * (TENS[restored(tens ?? "")] ?? 1) * (LARGE[restored(large)] as number) };
  if (chinese && chineseLarge)
    return { hkd: (chineseNumber(restored(chinese)) ?? 0) * (LARGE[restored(chineseLarge)] as number) };
  if (round && roundLarge) return { hkd: (TENS[restored(round)] as number) * (LARGE[restored(roundLarge)] as number) };
  const hkd = plainNumber(plain ?? "") * (ENGLISH_UNITS[unit ?? ""] ?? 1);
  return currency || unit || hkd >= SMALLEST_BARE ? { hkd } : undefined;
}

/** The tokens that a stretch of the folded characters takes in. */
function spanOf({ tokens, spans }: Folded, firstPlace: number, lastPlace: number): Span | undefined {
  const first = (spans[firstPlace] as [number, number])[0];
  const last = (spans[lastPlace] as [number, number])[1];
  const start = tokens.findIndex((token) => token.to > first);
  const end = tokens.findLastIndex((token) => token.from < last) + 1;
  return start >= 0 && start < end ? { start, end } : undefined;
}
