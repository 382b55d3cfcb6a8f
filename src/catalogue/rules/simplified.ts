import hongKongVariants from "opencc-js/dict/HKVariants";
import simplifiedToTraditional from "opencc-js/dict/STCharacters";

const entries = (dictionary: string): [from: string, to: string[]][] =>
  dictionary.split("|").map((entry) => {
    const [from = "", ...to] = entry.split(" ");
    return [from, to];
  });

/** The first level of Big5 (0xA440-0xC67E): the characters in common use, among them many that Simplified Chinese shares. */
function commonTraditional(): string {
  const bytes: number[] = [];
  for (let lead = 0xa4; lead <= 0xc6; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail <= 0x7e || (trail >= 0xa1 && lead < 0xc6)) bytes.push(lead, trail);
    }
  }
  return new TextDecoder("big5").decode(new Uint8Array(bytes));
}

/** Usual in Hong Kong though Big5 counts them as rare: 恒生, 年息2厘, 蚝. */
const HONG_KONG = "恒厘蚝熏羡凄栖洒痒";

/** Characters that Simplified Chinese writes and Hong Kong does not: OpenCC turns them into others. */
const simplifiedOnly = new Set(
  entries(simplifiedToTraditional).flatMap(([from, to]) => (to.includes(from) ? [] : [from])),
);
for (const [, variants] of entries(hongKongVariants)) for (const variant of variants) simplifiedOnly.delete(variant);
for (const character of commonTraditional() + HONG_KONG) simplifiedOnly.delete(character);

/** The characters of a text that only Simplified Chinese writes, each once. */
export const simplifiedIn = (text: string): string[] => [
  ...new Set([...text].filter((character) => simplifiedOnly.has(character))),
];
