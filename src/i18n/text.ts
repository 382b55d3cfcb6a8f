import type { Name, Text } from "../catalogue/schema/record.ts";
import type { Locale } from "./locales.ts";
import { simplify } from "./simplify.ts";

/** A record's text in the page's language. */
export const textIn = (text: Text, locale: Locale): string =>
  locale === "en" ? text.en : locale === "zh-hk" ? text["zh-Hant"] : simplify(text["zh-Hant"]);

/** A name in the page's language, or the English one where no Chinese name is documented. */
export const nameIn = (name: Name, locale: Locale): string => {
  const chinese = name["zh-Hant"];
  return locale === "en" || chinese === undefined ? name.en : locale === "zh-hk" ? chinese : simplify(chinese);
};

/** The name in the other written language, with its `lang`, where there is one. */
export const otherNameIn = (name: Name, locale: Locale): { text: string; lang: string } | undefined => {
  if (name["zh-Hant"] === undefined) return undefined;
  return locale === "en" ? { text: name["zh-Hant"], lang: "zh-Hant-HK" } : { text: name.en, lang: "en-HK" };
};

const HAN = /\p{Script=Han}/u;

/** Of texts that stand each in one language only, such as aliases, those in the page's. */
export const ownTexts = (texts: readonly string[], locale: Locale): string[] =>
  texts
    .filter((text) => HAN.test(text) === (locale !== "en"))
    .map((text) => (locale === "zh-cn" ? simplify(text) : text));
