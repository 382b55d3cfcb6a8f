const grouped = (value: number): string => value.toLocaleString("en-HK", { maximumFractionDigits: 2 });

/** The whole sum, alike in every language: `HK$600,000`. */
export const money = (hkd: number): string => `HK$${grouped(hkd)}`;

type Scale = { from: number; unit: number; sign: string };

const ENGLISH: Scale[] = [
  { from: 1e9, unit: 1e9, sign: "B" },
  { from: 1e5, unit: 1e6, sign: "M" },
  { from: 1e3, unit: 1e3, sign: "K" },
];
const CHINESE: Scale[] = [
  { from: 1e8, unit: 1e8, sign: "億" },
  { from: 1e4, unit: 1e4, sign: "萬" },
];

/** For narrow places; a sum that the short form would round stays whole. */
const short =
  (scales: Scale[]) =>
  (hkd: number): string => {
    const scale = scales.find(({ from, unit }) => hkd >= from && Number.isInteger((hkd / unit) * 100));
    return scale ? `HK$${grouped(hkd / scale.unit)}${scale.sign}` : money(hkd);
  };

/** `HK$0.6M`, `HK$150M`. */
export const englishShortMoney = short(ENGLISH);
/** `HK$60萬`, `HK$1.5億`. */
export const chineseShortMoney = short(CHINESE);
