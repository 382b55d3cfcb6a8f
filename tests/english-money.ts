/** How English pages write sums in HK$, by a rule of its own: digits below a million, millions and billions from there. */

/** E.g. 1250000 → `HK$1.25 million`; a sum with more than two decimals of a million stands in digits. */
export const writtenSum = (hkd: number): string =>
  hkd >= 1e9 && hkd % 1e7 === 0
    ? `HK$${(hkd / 1e9).toLocaleString("en")} billion`
    : hkd >= 1e6 && hkd % 1e4 === 0
      ? `HK$${(hkd / 1e6).toLocaleString("en")} million`
      : `HK$${hkd.toLocaleString("en")}`;

/** Every sum in a text, in HK$. */
export const sumsIn = (text: string): number[] =>
  [...text.matchAll(/HK\$([\d,.]*\d)(?: (million|billion))?/g)].map(([, number = "", unit]) =>
    Math.round(Number(number.replaceAll(",", "")) * (unit === "million" ? 1e6 : unit === "billion" ? 1e9 : 1)),
  );
