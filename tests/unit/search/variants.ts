/** The same query as different people type it, and queries with a slip of the hand. */
import { Converter } from "opencc-js";

const converters = [
  Converter({ from: "hk", to: "cn" }),
  Converter({ from: "hk", to: "tw" }),
  Converter({ from: "cn", to: "hk" }),
];

export const simplified = (text: string): string => (converters[0] as (text: string) => string)(text);

/** Full-width forms of all ASCII characters that have one. */
export const fullWidth = (text: string): string =>
  text
    .replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .replaceAll(" ", "\u3000");

/** Everything that must make no difference at all. */
export const sameQueries = (text: string): string[] => [
  ...converters.map((convert) => convert(text)),
  fullWidth(text),
  text.toUpperCase(),
  text.toLowerCase(),
  text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, " "),
  `  ${text} `,
];

export const SLIPS = ["swap", "drop", "double", "wrong"] as const;
export type Slip = (typeof SLIPS)[number];

const WRONG_HAN = [..."木林森水火土金山川海"];
const WRONG_LATIN = [..."aeiorstnlk"];

/** Numbers that look random and are the same each time. */
export function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

/** The text with one slip in its letters or characters; undefined where there is no place for it. */
export function withSlip(text: string, slip: Slip, random: (below: number) => number): string | undefined {
  const characters = [...text];
  const isLetter = (at: number): boolean => /\p{L}/u.test(characters[at] ?? "");
  const places = characters.flatMap((_, at) => {
    const fits = slip !== "swap" || (isLetter(at + 1) && characters[at] !== characters[at + 1]);
    return isLetter(at) && fits ? [at] : [];
  });
  const at = places[random(places.length)];
  if (at === undefined) return undefined;
  const [here = "", next = ""] = characters.slice(at, at + 2);
  const wrong = /\p{Script=Han}/u.test(here) ? WRONG_HAN : WRONG_LATIN;
  const replaced = { swap: [next, here], drop: [], double: [here, here], wrong: [wrong[random(wrong.length)] ?? ""] };
  characters.splice(at, slip === "swap" ? 2 : 1, ...replaced[slip]);
  const slipped = characters.join("");
  return slipped.toLowerCase() === text.toLowerCase() ? undefined : slipped;
}
