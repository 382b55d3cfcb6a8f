/** Economies in words, from the codes of ISO 3166-1 that records hold. */

const LOCALES = { en: "en", zh: "zh-Hant-HK" } as const;

/** Hong Kong says these shorter than the table of the browser and of Node does. */
const OWN: Record<keyof typeof LOCALES, Record<string, string>> = {
  en: { CN: "the Mainland", MO: "Macao", TW: "Taiwan" },
  zh: { CN: "內地", MO: "澳門", TW: "台灣" },
};

/** The names of the economies, in the order given. */
export function regionNames(codes: readonly string[], language: keyof typeof LOCALES): string[] {
  const names = new Intl.DisplayNames([LOCALES[language]], { type: "region" });
  return codes.map((code) => OWN[language][code] ?? names.of(code) ?? code);
}
