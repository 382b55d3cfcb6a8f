import { checkedOn } from "../checks.ts";
import type { Complaint } from "../fault.ts";
import { termOfFigure } from "../figure-source.ts";
import { NUMERALS } from "../figures/chinese-numerals.ts";
import { figuresOf } from "./figures-of.ts";
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
  return strings(prose).flatMap(([path, text]) =>
    figuresOf(text)
      .filter((figure) => !termOfFigure(record, figure, checkedOn(record)))
      .map(
        (figure): Complaint => ({
          path,
          found: text,
          expected: `no “${figure.text}” in a text unless a term holds it: as a limit, a share, or a line of \`also\``,
        }),
      ),
  );
};

/** A sum in Chinese numerals hides from a reader's eye. */
const IN_NUMERALS = new RegExp(`[${NUMERALS.replace(/[萬億]/gu, "")}]`, "u");

/** Chinese texts write sums in digits. */
export const sumsAreInDigits: Rule = (record) =>
  strings(record)
    .filter(([path]) => path.endsWith(".zh-Hant"))
    .flatMap(([path, text]) =>
      figuresOf(text)
        .filter(({ value, text: written }) => "hkd" in value && IN_NUMERALS.test(written))
        .map(({ text: written }): Complaint => ({ path, found: text, expected: `digits instead of ${written}` })),
    );
