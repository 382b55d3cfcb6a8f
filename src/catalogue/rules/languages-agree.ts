/** The two languages of a text state the same sums, shares, years and days. */
import { ENGLISH_MONTHS } from "../days.ts";
import type { Complaint } from "../fault.ts";
import { pairsIn } from "./both-languages.ts";
import { figuresOf } from "./figures-of.ts";
import { type CatalogueRule, inRegisters, type Rule } from "./rule.ts";

/** Something a text states: as written, and what it may be called in the other language. */
interface Statement {
  written: string;
  is: string[];
  /** Something the other language may leave unsaid: of “1 to 15 March” the 1. */
  isOptional?: true;
}

/** What one language of a text states, the other states too. */
export const languagesAgree: Rule = (record) => disagreements(record);

/** The same for the registers and the editions. */
export const registersAgree: CatalogueRule = (context) => inRegisters(context, disagreements);

const disagreements = (value: unknown): Complaint[] =>
  pairsIn(value).flatMap(({ path, en, chinese }) => {
    const [inEnglish, inChinese] = [statementsIn(en), statementsIn(chinese)];
    return [
      ...missing(inEnglish, inChinese).map(({ written }) => ({
        path: `${path}.zh-Hant`,
        found: chinese,
        expected: `“${written}” in Chinese too, as the English says so`,
      })),
      ...missing(inChinese, inEnglish).map(({ written }) => ({
        path: `${path}.en`,
        found: en,
        expected: `“${written}” in English too, as the Chinese says so`,
      })),
    ];
  });

const missing = (said: readonly Statement[], other: readonly Statement[]): Statement[] => {
  const known = new Set(other.flatMap(({ is }) => is));
  return said.filter(({ is, isOptional }) => !isOptional && !is.some((name) => known.has(name)));
};

const statementsIn = (text: string): Statement[] => [...figures(text), ...years(text), ...days(text)];

/** Sums in other currencies and rough ones are written too differently to be compared. */
const figures = (text: string): Statement[] =>
  figuresOf(text).flatMap(({ text: written, value }): Statement[] => {
    if ("hkd" in value) return [{ written, is: [`HK$${value.hkd}`] }];
    if ("percent" in value) return [{ written, is: [inPercent(value.percent)] }];
    return "ratio" in value ? [{ written, is: [value.ratio, ...sidesInPercent(value.ratio)] }] : [];
  });

const inPercent = (percent: number): string => `${Math.round(10 * percent) / 10}%`;

/** One language may write a ratio where the other writes what it comes to: dollar for dollar, 各出一半. */
function sidesInPercent(ratio: string): string[] {
  const sides = ratio.split(":").map(Number);
  const whole = sides.reduce((sum, side) => sum + side, 0);
  return sides.map((side) => inPercent((100 * side) / whole));
}

const YEAR = /(?<![\d,.])(?:19|20)\d\d(?!\d|[,.]\d)/gu;
const years = (text: string): Statement[] => (text.match(YEAR) ?? []).map((year) => ({ written: year, is: [year] }));

const IN_ENGLISH = new RegExp(
  `(?<!\\d)(?:(\\d{1,2})(?: to | and | or |, |[-–]))?(\\d{1,2}) (${ENGLISH_MONTHS.join("|")})`,
  "gu",
);
const IN_CHINESE = /(\d{1,2})月(\d{1,2})日(?:(之?前)|[至到及和或、](\d{1,2})日)?/gu;

function days(text: string): Statement[] {
  const english = [...text.matchAll(IN_ENGLISH)].flatMap(([written, other, day, name = ""]) => {
    const month = ENGLISH_MONTHS.indexOf(name) + 1;
    return [{ written, is: [dayName(month, day)] }, ...alongside(month, other)];
  });
  const chinese = [...text.matchAll(IN_CHINESE)].flatMap(([written, month, day, before, other]) => [
    // 3月14日前 is until 13 March.
    { written, is: [dayName(month, day), ...(before ? daysBefore(Number(month), Number(day)) : [])] },
    ...alongside(month, other),
  ]);
  return [...english, ...chinese];
}

const alongside = (month: number | string | undefined, day: string | undefined): Statement[] =>
  day === undefined ? [] : [{ written: day, is: [dayName(month, day)], isOptional: true }];

const dayName = (month: number | string | undefined, day: number | string | undefined): string =>
  `${Number(month)}/${Number(day)}`;

/** The day before, in a leap year and in another. */
const daysBefore = (month: number, day: number): string[] =>
  [2023, 2024].map((year) => {
    const before = new Date(Date.UTC(year, month - 1, day - 1));
    return dayName(before.getUTCMonth() + 1, before.getUTCDate());
  });
