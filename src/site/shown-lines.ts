import { figuresIn } from "../catalogue/figures-in-text.ts";
import type { Text } from "../catalogue/schema/record.ts";
import type { View } from "./view.ts";

/** A text with a figure is of today, and not for the page of another day. */
export const isOfToday = (text: Text): boolean => figuresIn(text.en).length + figuresIn(text["zh-Hant"]).length > 0;

/** Of a record's texts those that the page of the view's day shows. */
export const shownLines = ({ day, today }: View, lines: readonly Text[]): Text[] =>
  lines.filter((line) => day === today || !isOfToday(line));
