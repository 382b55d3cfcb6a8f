import { type FigureInText, figuresIn } from "../figures-in-text.ts";

const known = new Map<string, readonly FigureInText[]>();

/** The figures of a text, read once however many rules ask for them. */
export function figuresOf(text: string): readonly FigureInText[] {
  const found = known.get(text) ?? figuresIn(text);
  known.set(text, found);
  return found;
}
