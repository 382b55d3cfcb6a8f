/**
 * Sums in the records' texts, against the one notation of each language (see `money.ts`). It is checked with the data
 * (`npm run data:check`) and stands here because only wording knows how a sum is written.
 */
import type { Fault } from "../catalogue/fault.ts";
import type { FigureInText } from "../catalogue/figures-in-text.ts";
import { figuresOf } from "../catalogue/rules/figures-of.ts";
import { inFile, strings } from "../catalogue/rules/rule.ts";
import type { SchemeRecord } from "../catalogue/schema/record.ts";
import { CHINESE_MONEY, ENGLISH_MONEY, type MoneyNotation, writeMoney } from "./money.ts";

const NOTATIONS: readonly [path: RegExp, notation: MoneyNotation][] = [
  [/\.en$/u, ENGLISH_MONEY],
  [/\.zh-Hant$/u, CHINESE_MONEY],
];
/** Names and titles of documents stand as they are. */
const QUOTED = /^(?:name|sources)\b/u;
/** The upper end of a range follows, with the unit of both: 250萬至2,000萬元. */
const RANGE = /^至/u;

/** Every sum in Hong Kong dollars in a text of the record that is written otherwise than pages write it. */
export const oddlyWrittenSums = (record: SchemeRecord): Fault[] =>
  inFile(
    `schemes/${record.id}.json`,
    strings(record).flatMap(([path, text]) => {
      const [, notation] = NOTATIONS.find(([language]) => language.test(path) && !QUOTED.test(path)) ?? [];
      return notation ? oddSumsIn(text, notation).map((expected) => ({ path, found: text, expected })) : [];
    }),
  );

const oddSumsIn = (text: string, notation: MoneyNotation): string[] =>
  figuresOf(text).flatMap((figure) => {
    if (!("hkd" in figure.value)) return [];
    const expected = writeMoney(figure.value.hkd, notation);
    return isWritten(figure, text, expected, notation) ? [] : [`“${expected}” instead of “${figure.text}”`];
  });

const isWritten = ({ text, end }: FigureInText, whole: string, expected: string, { after }: MoneyNotation): boolean =>
  text === expected || (after !== "" && `${text}${after}` === expected && RANGE.test(whole.slice(end)));
