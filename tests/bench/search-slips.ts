/** How often this catalogue's own search finds a scheme by a form of it with one slip of the hand. */
import { placeOf } from "../unit/search/real.ts";
import { type Slipped, slippedCodes, slippedNames, slippedShortCodes } from "../unit/search/slipped.ts";
import { percent } from "./table.ts";

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

export const SLIPS_HEAD = ["One slip in", "queries", "first", "among the first three"];

const rowOf = (title: string, slipped: readonly Slipped[]): string[] => {
  const places = slipped.map(({ query, owners }) => placeOf(query, owners));
  const by = (place: number): string => percent(places.filter((at) => at <= place).length / places.length);
  return [title, String(places.length), by(1), by(3)];
};

export const slipRows = [
  rowOf(
    "a Chinese name or alias of five or more characters",
    slippedNames.filter(({ text }) => isHan(text)),
  ),
  rowOf(
    "an English name or alias of five or more letters",
    slippedNames.filter(({ text }) => !isHan(text)),
  ),
  rowOf("a code of four or more letters", slippedCodes),
  rowOf("a code of three letters", slippedShortCodes),
];
