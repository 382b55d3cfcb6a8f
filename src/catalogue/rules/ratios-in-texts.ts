import type { Complaint } from "../fault.ts";
import type { FigureInText } from "../figures-in-text.ts";
import { isSamePercent } from "../share.ts";
import { figuresOf } from "./figures-of.ts";
import { type Rule, strings } from "./rule.ts";

/** Names, titles of documents and what the chart printed stand as they are. */
const QUOTED = /^(?:name|codes|aliases|sources|deck\.figure)\b/u;
const SENTENCE = /[^。！？.!?]+(?:[.!?](?!\s|$)[^。！？.!?]*)*/gu;
/** Says in words what it means. */
const IN_WORDS = /dollar/iu;
/** A colon of the sentence: 條款不一：一間… */
const COLON_OF_TEXT = /\p{Script=Han}\s?[:：]/u;

/** A ratio (3:1) tells a reader nothing unless the same sentence says which part of the cost that is. */
export const ratiosAreSaidInWords: Rule = (record) =>
  strings(record)
    .filter(([path]) => !QUOTED.test(path))
    .flatMap(([path, text]) =>
      (text.match(SENTENCE) ?? []).flatMap((sentence) => {
        const figures = figuresOf(sentence);
        return figures.filter(isBareAmong(figures)).map((figure): Complaint => {
          const [government, other] = partsOf(figure).map((part) => Number(part.toFixed(1)));
          const words = `who pays ${government}% or ${other}%`;
          return { path, found: text, expected: `“${figure.text}” only where the same sentence says ${words}` };
        });
      }),
    );

const isBareAmong =
  (figures: readonly FigureInText[]) =>
  (figure: FigureInText): boolean => {
    if (!("ratio" in figure.value) || IN_WORDS.test(figure.text) || COLON_OF_TEXT.test(figure.text)) return false;
    const parts = partsOf(figure);
    return !figures.some(
      ({ value }) => "percent" in value && parts.some((percent) => isSamePercent(percent, value.percent)),
    );
  };

/** Both sides of a ratio in percent of the whole. */
function partsOf({ value }: FigureInText): number[] {
  const sides = "ratio" in value ? value.ratio.split(":").map(Number) : [];
  const whole = sides.reduce((sum, side) => sum + side, 0);
  return sides.map((side) => (100 * side) / whole);
}
