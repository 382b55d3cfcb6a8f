/**
 * Characters nobody sees: controls, zero-width and direction marks, line breaks, every space but the plain one.
 * They hide from search, and may make a text read otherwise than it is written.
 */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

const escaped = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;

/** The text with each invisible character spelt out, e.g. `\u{200b}`. */
export const visible = (text: string): string => text.replace(INVISIBLE, escaped);

/** Whether all of the text can be seen. */
export const isVisible = (text: string): boolean => visible(text) === text;
