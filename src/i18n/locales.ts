/** The languages of the site. `zh-cn` is derived from `zh-hk` when the site is built. */
export const LOCALES = ["zh-hk", "en", "zh-cn"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "zh-hk";

/** For `<html lang>` and `hreflang`. */
export const HTML_LANG: Record<Locale, string> = { "zh-hk": "zh-Hant-HK", en: "en-HK", "zh-cn": "zh-Hans-HK" };

/** The language of the records that a page is written from, and what `lang` and `hreflang` say of each. */
export const writtenIn = (locale: Locale): "en" | "zh-Hant" => (locale === "en" ? "en" : "zh-Hant");
export const WRITTEN_LANG = { en: HTML_LANG.en, "zh-Hant": HTML_LANG["zh-hk"] } as const;

/** Each language's name in itself, for the switch. */
export const LOCALE_NAME: Record<Locale, string> = { "zh-hk": "繁體", en: "English", "zh-cn": "简体" };

/** The same where there is no room for it. */
export const LOCALE_SHORT: Record<Locale, string> = { "zh-hk": "繁", en: "EN", "zh-cn": "简" };

export const isLocale = (value: string): value is Locale => (LOCALES as readonly string[]).includes(value);
