/** Numbers in Chinese characters. */

export const DIGITS = "〇零一二兩三四五六七八九";
const VALUES: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
export const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
export const LARGE: Record<string, number> = { 萬: 1e4, 億: 1e8 };

/** 一千五百 → 1500; 十 → 10; undefined where the characters are no number. */
export function chineseNumber(text: string): number | undefined {
  if (text === "") return undefined;
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const ten = TENS[character];
    if (ten !== undefined) {
      total += (digit || 1) * ten;
      digit = 0;
    } else digit = VALUES[character] ?? Number.NaN;
  }
  return Number.isNaN(total + digit) ? undefined : total + digit;
}
