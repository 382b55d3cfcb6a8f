import type { Complaint } from "../fault.ts";
import { termHolds } from "../figure-source.ts";
import { type FigureInText, figuresIn } from "../figures-in-text.ts";
import { termOn } from "../terms.ts";
import type { Rule } from "./rule.ts";

/** Where the chart's figure is not what a term held on the chart's day, a remark tells the reader why. */
export const chartFigureIsExplained: Rule = (record, { editions }) => {
  const { deck } = record;
  const edition = editions.find(({ printed }) => printed.some(({ id }) => id === record.id));
  if (!deck || deck.remark || !edition) return [];
  const held = record.tracks.flatMap((track) => termOn(record, track, edition.date) ?? []);
  return figuresIn(deck.figure)
    .filter((figure) => !held.some((term) => termHolds(term, asShare(figure))))
    .map(
      (figure): Complaint => ({
        path: "deck.remark",
        found: undefined,
        expected: `why the chart prints “${figure.text}”, which no term held on ${edition.date}; or that term`,
      }),
    );
};

/** The chart writes 5:5 where a term has 1:1, so a ratio counts as what it is in percent. */
function asShare(figure: FigureInText): FigureInText {
  const { value } = figure;
  if (!("ratio" in value)) return figure;
  const [government = 0, other = 0] = value.ratio.split(":").map(Number);
  return { ...figure, value: { percent: (100 * government) / (government + other) } };
}
