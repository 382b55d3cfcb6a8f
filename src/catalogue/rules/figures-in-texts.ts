import { figuresIn } from "../amounts.ts";
import type { Complaint } from "../fault.ts";
import { termOfFigure } from "../held-figures.ts";
import { type Rule, strings } from "./rule.ts";

/** Fields that quote other readings on purpose, or are no text; all else may only repeat what a term holds. */
const EXEMPT = new Set([
  "conflicts",
  "unknowns",
  "deck",
  "sources",
  "links",
  "id",
  "$schema",
  "codes",
  "name",
  "aliases",
  "checked",
]);

/** A text never states an amount, percentage or ratio that no term of the record holds with its date and source. */
export const figuresInTextsAreDated: Rule = (record) => {
  const prose = Object.fromEntries(Object.entries(record).filter(([key]) => !EXEMPT.has(key)));
  return [...strings(prose)].flatMap(([path, text]) =>
    figuresIn(text)
      .filter((figure) => !termOfFigure(record, figure, record.checked))
      .map(
        (figure): Complaint => ({
          path,
          found: text,
          expected: `no “${figure.text}” in a text unless a term holds it: as a limit, a share, or a line of \`also\``,
        }),
      ),
  );
};

/** A sum in Chinese numerals hides from the rule above, and from a reader's eye. */
const IN_WORDS = /[一二兩三四五六七八九十百千]+[萬億]?港?元/u;

/** Chinese texts write sums in digits. */
export const sumsAreInDigits: Rule = (record) =>
  [...strings(record)]
    .filter(([path, text]) => path.endsWith(".zh-Hant") && IN_WORDS.test(text))
    .map(([path, text]) => ({ path, found: text, expected: `digits instead of ${IN_WORDS.exec(text)?.[0]}` }));
