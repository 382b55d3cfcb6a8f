/**
 * How sums of money are written: one notation for each language, on every page. The notations are plain data, so that
 * the Simplified one is derived like all other wording, and that one can travel to the browser.
 */

export interface MoneyNotation {
  before: string;
  after: string;
  /** Units a sum is counted in, the largest first: from which sum on (HK$), and how each is written. */
  units: readonly { from: number; word: string }[];
}

/** `HK$800,000`, `HK$7 million`, `HK$1.25 million` */
export const ENGLISH_MONEY: MoneyNotation = {
  before: "HK$",
  after: "",
  units: [
    { from: 1_000_000_000, word: " billion" },
    { from: 1_000_000, word: " million" },
  ],
};

/** 「5,000元」「80萬元」「1,500萬元」「1.5億元」 */
export const CHINESE_MONEY: MoneyNotation = {
  before: "",
  after: "元",
  units: [
    { from: 100_000_000, word: "億" },
    { from: 10_000, word: "萬" },
  ],
};

const grouped = (value: number): string => value.toLocaleString("en-HK", { maximumFractionDigits: 2 });

/** A sum in HK$; in digits where no unit leaves at most two decimals, as a sum is never rounded. */
export function writeMoney(hkd: number, { before, after, units }: MoneyNotation): string {
  const unit = units.find(({ from }) => hkd >= from && (hkd * 100) % from === 0);
  return `${before}${unit ? `${grouped(hkd / unit.from)}${unit.word}` : grouped(hkd)}${after}`;
}

/** A sum in HK$ to the last dollar, for what is worked out: `HK$1,225,000`, 「1,225,000元」. */
export const writeFullMoney = (hkd: number, { before, after }: MoneyNotation): string =>
  `${before}${grouped(hkd)}${after}`;
