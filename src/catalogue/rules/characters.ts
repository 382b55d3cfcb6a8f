/** The characters that texts are written in: those that a reader, a search and a screen reader take for what they are. */
import type { Complaint } from "../fault.ts";
import { visible } from "../visible.ts";
import { type CatalogueRule, inRegisters, type Rule, strings } from "./rule.ts";

/** Latin, Han and kana; a letter of another script passes for one of these: Cyrillic ТVР, Greek ΤVΡ. */
const OUR_LETTER = /[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
/** Punctuation and signs of both languages, full-width forms of ASCII punctuation among them. */
const OUR_SIGN = /[\x20-\x7e·‘’“”–—…、。〈〉《》「」『』【】〔〕・！-／：-＠［-｀｛-･±×÷°≤≥€£¥½¼¾]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Half, quarter and three quarters stand for themselves. */
const STABLE = /[½¼¾]/u;

const isOurs = (character: string): boolean => {
  if (OUR_SIGN.test(character)) return !/[０-９Ａ-Ｚａ-ｚ]/u.test(character);
  if (!OUR_LETTER.test(character)) return false;
  // Full-width letters, ligatures and letters for mathematics are other characters for the same letter.
  return STABLE.test(character) || !LETTER_OR_DIGIT.test(character) || character.normalize("NFKC") === character;
};

/** UTF-8 that was read as another encoding: â€™ for ’, Ã© for é. */
const MISREAD = /[ÂÃ][\u0080-¿€]|[à-ï](?![‘’“”–—…]{2})[\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/u;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/iu;

/** The characters of nearly all texts: ASCII but for the head of an entity, Han, and the usual full-width marks. */
const PLAIN = /^[\x20-\x25\x27-\x7e\u4e00-\u9fff、。「」《》（），：；“”’]*$/u;

const strange = (texts: readonly [path: string, text: string][]): Complaint[] =>
  texts.flatMap(([path, text]): Complaint[] => {
    const expected = PLAIN.test(text) ? undefined : expectedInsteadOf(text);
    return expected ? [{ path, found: text, expected }] : [];
  });

function expectedInsteadOf(text: string): string | undefined {
  const misread = MISREAD.exec(text)?.[0];
  if (misread) return `what “${visible(misread)}” was before it was read in another encoding`;
  const entity = ENTITY.exec(text)?.[0];
  if (entity) return `the character itself instead of “${entity}”`;
  const others = [...new Set(text)].filter((character) => !isOurs(character));
  return others.length > 0
    ? `Latin letters, Chinese characters, plain digits and usual punctuation instead of ${others.map(told).join(", ")}`
    : undefined;
}

/** A character that looks like another is known by its number. */
const told = (character: string): string =>
  `“${visible(character)}” (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")})`;

/** Texts are written in Latin letters and Chinese characters, without look-alikes, entities or what a wrong encoding left. */
export const charactersAreOurs: Rule = (record) => strange(strings(record));

/** The same for the registers and the editions. */
export const registersUseOurCharacters: CatalogueRule = (context) =>
  inRegisters(context, (content) => strange(strings(content)));
