/**
 * The numbers in a text, each taken whole. What a number stands for is told by what is written around it; that is
 * asked only afterwards, so that no pattern can take a part of a number for the number.
 */
import { chineseNumber, NUMERALS, numberInDigits } from "./chinese-numerals.ts";
import { ENGLISH_NUMBER, englishNumber, SCALES } from "./english-numerals.ts";

export interface WholeNumber {
  start: number;
  end: number;
  /** NaN where the run as a whole is no number: 1.2.3, 50,60, 數十萬. */
  value: number;
  /** What its end multiplies by: 1e6 in “3 million”, 1e7 in 5千萬; 1 where there is none. */
  scale: number;
  /** Of that the part in 萬 and 億. */
  myriads: number;
  /** Whether 十, 百 or 千 is in it. */
  inUnits: boolean;
  /** Whether 萬 or 億 is in it, at its end or before: 兩萬五千. */
  inMyriads: boolean;
}

const DIGITS = String.raw`\d(?:[\d.,]*\d)?`;
/** 萬 may stand apart from its digits. 多, 餘, 幾 and 數 make a number a rough one, which is no number we can read. */
const PIECE = [
  String.raw`${DIGITS}\s?(?=[十百千]?[萬億]|千)`,
  DIGITS,
  `[${NUMERALS}]`,
  "[幾數多餘](?=[十百千萬億])",
  String.raw`(?<=[${NUMERALS}\d])點(?=[${NUMERALS}\d])`,
  "(?<=[萬億])半",
].join("|");
const RUN = new RegExp(
  String.raw`(?:${PIECE})+(?:(?<=\d)\s?(?<scale>${Object.keys(SCALES).join("|")})(?![a-z\d]))?`,
  "gu",
);

/** Every number of a text in plain form, in the order they stand. */
export function numbersIn(plain: string): WholeNumber[] {
  const runs = [...plain.matchAll(RUN)].map(({ 0: text, index, groups }) => ({
    start: index,
    end: index + text.trimEnd().length,
    ...readRun(text, groups?.scale),
  }));
  const words = [...plain.matchAll(ENGLISH_NUMBER)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    value: englishNumber(text) ?? Number.NaN,
    scale: SCALES[/[a-z]+$/u.exec(text)?.[0] ?? ""] ?? 1,
    ...NO_NUMERALS,
  }));
  return [...runs, ...words].sort((a, b) => a.start - b.start);
}

const NO_NUMERALS = { myriads: 1, inUnits: false, inMyriads: false };

function readRun(run: string, word: string | undefined): Omit<WholeNumber, "start" | "end"> {
  const text = run.slice(0, run.length - (word?.length ?? 0)).trim();
  const scale = SCALES[word ?? ""] ?? 1;
  const digits = numberInDigits(text);
  if (word || digits !== undefined) return { value: (digits ?? Number.NaN) * scale, scale, ...NO_NUMERALS };
  return {
    value: chineseNumber(text) ?? Number.NaN,
    scale: sizeOf(/[十百千]*[萬億]*$/u.exec(text)?.[0]),
    myriads: sizeOf(/[萬億]*$/u.exec(text)?.[0]),
    inUnits: /[十百千]/u.test(text),
    inMyriads: /[萬億]/u.test(text),
  };
}

/** What 千萬 multiplies by. */
const sizeOf = (units = ""): number => (units === "" ? 1 : (chineseNumber(`一${units}`) ?? 1));
