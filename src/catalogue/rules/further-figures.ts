import type { Complaint } from "../fault.ts";
import { FIGURE_SLOT } from "../schema/term.ts";
import { figuresOf } from "./figures-of.ts";
import { eachTerm, type Rule } from "./rule.ts";

const SLOT = /\{[^}]*\}?/gu;

/** What a further figure is (`also`) names no figure itself, and has the place for it once in both languages or in neither. */
export const furtherFiguresStandInTheirSlot: Rule = (record) =>
  eachTerm(record, ({ also = [] }, term) =>
    also.flatMap(({ what }, index): Complaint[] => {
      const path = `${term}.also[${index}].what`;
      const texts = Object.entries(what);
      const named = texts.flatMap(([language, text]): Complaint[] =>
        figuresOf(text).map((figure) => ({
          path: `${path}.${language}`,
          found: text,
          expected: `no “${figure.text}”: the figure stands in its field, and ${FIGURE_SLOT} where a sentence needs it`,
        })),
      );
      const slots = texts.map(([, text]) => text.match(SLOT) ?? []);
      const isSound =
        slots.every((found) => found.length === slots[0]?.length) && // in both languages or in neither
        slots.every((found) => found.length <= 1 && found.every((slot) => slot === FIGURE_SLOT));
      return isSound
        ? named
        : [...named, { path, found: what, expected: `${FIGURE_SLOT} once in each language, or in neither` }];
    }),
  );
