/** Numbers in English words: sixty-one, half a million, two hundred and fifty thousand, one and a half million. */

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const VALUES = new Map([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, at): [string, number] => [word, 10 * (at + 2)]),
]);
export const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, mn: 1e6, billion: 1e9, bn: 1e9 };

const WORD = `(?:${[...SMALL, ...TENS].sort((a, b) => b.length - a.length).join("|")}|hundred)`;
const SCALE = "(?:thousand|million|billion)";
const PART = "half(?: of)?|(?:a|one)[ -]quarter of|three[ -]quarters of";
const PARTS: Record<string, number> = { half: 0.5, a: 0.25, one: 0.25, three: 0.75 };

/** A whole run of number words. */
export const ENGLISH_NUMBER = new RegExp(
  String.raw`(?<![a-z\d])(?:(?:(?:${PART}) )?an? (?:hundred|${SCALE})|${WORD})(?:(?:(?<=hundred|${SCALE}) and |[ -])(?:${WORD}|${SCALE}))*(?: and a half(?: ${SCALE})?)?(?![a-z\d])`,
  "gu",
);

/** The number that the words write; undefined where they write none, as in “twenty twenty”. Lower case. */
export function englishNumber(text: string): number | undefined {
  const part = new RegExp(`^(?:${PART}) an? `, "u").exec(text)?.[0];
  let total = 0;
  let current = part ? (PARTS[part.split(/[ -]/u)[0] as string] as number) : 0;
  let last = Number.POSITIVE_INFINITY;
  const words = text
    .slice(part?.length ?? 0)
    .replace(/^an? /u, "")
    .replace(/ and a half/u, " half")
    .split(/ and |[ -]/u);
  for (const word of words) {
    const value = VALUES.get(word);
    const scale = SCALES[word];
    if (value !== undefined) {
      const room = value < 10 ? 10 : 100;
      if (current % room !== 0) return undefined;
      current += value;
    } else if (word === "half" && current > 0) current += 0.5;
    else if (word === "hundred") {
      if (current >= 10) return undefined;
      current = (current || 1) * 100;
    } else if (scale !== undefined && scale < last) {
      total += (current || 1) * scale;
      current = 0;
      last = scale;
    } else return undefined;
  }
  return total + current;
}
