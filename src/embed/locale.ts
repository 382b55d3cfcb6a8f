/** Which language of the catalogue is meant, however a host writes it. */

const ENGLISH = /^en(?:-|$)/;
const SIMPLIFIED = /^zh-(?:hans|cn|sg|my)(?:-|$)/;
const CHINESE = /^(?:zh|yue)(?:-|$)/;

/**
 * The language a tag asks for: `EN`, `en-GB` → `en`; `zh-TW`, `zh_HK`, `zh-Hant` → `zh-hk`; `zh_CN`, `zh-Hans`, `zh-SG`
 * → `zh-cn`.
 * @param known the languages there are.
 * @returns undefined where none of them is meant.
 */
export function localeOf(text: string, known: readonly string[]): string | undefined {
  const tag = text.trim().toLowerCase().replace(/_/g, "-");
  const meant = ENGLISH.test(tag) ? "en" : SIMPLIFIED.test(tag) ? "zh-cn" : CHINESE.test(tag) ? "zh-hk" : tag;
  return known.find((locale) => locale === meant);
}

/** The language of an embed: the one asked for, else the host page's, else the site's first. */
export const localeFor = (asked: string | undefined, hostLang: string, known: readonly string[]): string =>
  localeOf(asked ?? "", known) ?? localeOf(hostLang, known) ?? known[0] ?? "zh-hk";
