import type { Name, Text } from "../catalogue/schema/record.ts";
import { type Locale, WRITTEN_LANG, writtenIn } from "./locales.ts";
import { simplify } from "./simplify.ts";

/** A text in the script of the page: what a record writes in Traditional Chinese is Simplified where the page is. */
export const inScriptOf = (locale: Locale, text: string): string => (locale === "zh-cn" ? simplify(text) : text);

/** A record's text in the page's language. */
export const textIn = (text: Text, locale: Locale): string => inScriptOf(locale, text[writtenIn(locale)]);

/** A name in the page's language, or the English one where no Chinese name is documented. */
export const nameIn = (name: Name, locale: Locale): string => {
  const own = name[writtenIn(locale)];
  return own === undefined ? name.en : inScriptOf(locale, own);
};

/** The name in the other written language, with its `lang`, where there is one. */
export const otherNameIn = (name: Name, locale: Locale): { text: string; lang: string } | undefined => {
  if (name["zh-Hant"] === undefined) return undefined;
  return locale === "en"
    ? { text: name["zh-Hant"], lang: WRITTEN_LANG["zh-Hant"] }
    : { text: name.en, lang: WRITTEN_LANG.en };
};

const HAN = /\p{Script=Han}/u;

/** Of texts that stand each in one language only, such as aliases, those in the page's. */
export const ownTexts = (texts: readonly string[], locale: Locale): string[] =>
  texts.filter((text) => HAN.test(text) === (locale !== "en")).map((text) => inScriptOf(locale, text));
