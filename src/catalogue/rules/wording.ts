import type { Complaint } from "../fault.ts";
import { plainForm } from "../plain-form.ts";
import { type CatalogueRule, inRegisters, type Rule, strings } from "./rule.ts";
import { simplifiedIn } from "./simplified.ts";
import { simplifiedWordsIn } from "./simplified-words.ts";

const HAN = /\p{Script=Han}/u;
const QUOTED = /[“"'‘「『(（][^”"'’」』)）]*[”"'’」』)）]/gu;

/** `zh-Hant` is written in Traditional characters; a Chinese alias too. */
export const chineseIsTraditional: Rule = (record) =>
  notTraditional([
    ...chineseTexts(record),
    ...record.aliases.map(({ text }, index): [string, string] => [`aliases[${index}].text`, text]),
  ]);

/** The registers and the editions are written in Traditional characters as well. */
export const registersAreTraditional: CatalogueRule = (context) =>
  inRegisters(context, (content) => notTraditional(chineseTexts(content)));

const chineseTexts = (value: unknown): [path: string, text: string][] =>
  strings(value).filter(([path]) => path.endsWith(".zh-Hant"));

const notTraditional = (written: [path: string, text: string][]): Complaint[] =>
  written.flatMap(([path, text]): Complaint[] => {
    const found = simplifiedIn(text);
    const words = simplifiedWordsIn(text).map(({ word, written }) => `${written} for “${word}”`);
    const expected = [
      ...(found.length > 0 ? [`Traditional characters instead of ${found.join(" ")}`] : []),
      ...(words.length > 0 ? [`as Hong Kong writes it: ${words.join(", ")}`] : []),
    ];
    return expected.length > 0 ? [{ path, found: text, expected: expected.join("; ") }] : [];
  });

/** English stands without Chinese characters, except in quotes or brackets for a name. */
export const englishHasNoHan: Rule = (record) => withHan(record);

/** Nor does the English of the registers and the editions. */
export const registersHaveNoHanInEnglish: CatalogueRule = (context) => inRegisters(context, withHan);

const withHan = (value: unknown): Complaint[] =>
  strings(value)
    .filter(([path, text]) => path.endsWith(".en") && HAN.test(text.replace(QUOTED, "")))
    .map(([path, text]) => ({
      path,
      found: text,
      expected: "no Chinese characters outside quotation marks or brackets",
    }));

/** An alias adds something: it is not a name, a code or another alias again. */
export const aliasesAddSomething: Rule = (record) => {
  const seen = new Set([record.name.en, record.name["zh-Hant"] ?? "", ...record.codes].map(plainForm));
  return record.aliases.flatMap(({ text, kind, until }, index): Complaint[] => {
    const path = `aliases[${index}]`;
    const repeated = seen.has(plainForm(text));
    seen.add(plainForm(text));
    if (repeated)
      return [
        {
          path: `${path}.text`,
          found: text,
          expected: "something the name, the codes and the other aliases do not say",
        },
      ];
    return until && kind !== "former"
      ? [{ path: `${path}.until`, found: until, expected: "nothing: only a former name has an end" }]
      : [];
  });
};
