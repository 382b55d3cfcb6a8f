/**
 * Finding the figures that a text states, in digits and in words, English or Traditional Chinese: sums in HK$,
 * percentages, shares and ratios. It is the one reader of figures: of the rule that keeps undated figures out of texts,
 * of the pages' links from a figure to its term, and of the search.
 */
import { NUMERALS } from "./figures/chinese-numerals.ts";
import { numbersIn, type WholeNumber } from "./figures/numbers.ts";
import { shareUnits } from "./figures/ranges.ts";
import { ofTwo } from "./figures/ratios.ts";
import { sharesInWords } from "./figures/shares-in-words.ts";
import { type Counted, counted } from "./figures/units.ts";

export interface FigureInText {
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** Where its number ends; up to `end` follows its currency, if any. */
  numberEnd: number;
  /**
   * A sum in HK$, a percentage (a third is 100 / 3), or a ratio as `government:applicant`; `other` where it is a sum in
   * another currency, or a number that cannot be read: nothing that a term can hold.
   */
  value: { hkd: number } | { percent: number } | { ratio: string } | { other: string };
}

/** The Chinese characters that say a figure, for who reads texts in other forms of them. */
export const FIGURE_CHARACTERS = `${NUMERALS}成半分之比對數點多餘幾厘元港幣紙蚊塊錢人民美金歐英鎊日圓澳門新台價各`;

type Found = Stretch & Pick<FigureInText, "value"> & { number?: Stretch };
type Stretch = Pick<FigureInText, "start" | "end">;

/**
 * Every figure in a text, in the order they stand, none within another. With `bare` a number that in a query can only be
 * a sum counts as one: 600000, 60w, 60萬 before any word.
 */
export function figuresIn(text: string, { bare = false } = {}): FigureInText[] {
  const plain = plainForm(text);
  const numbers = numbersIn(plain);
  const pairs = pairsOf(plain, numbers);
  const items = numbers
    .filter((number) => !pairs.some((pair) => overlap(pair, number)))
    .map((number) => ({ number, as: counted(plain, number, bare) }));
  shareUnits(plain, items);
  // “Half a million” is a number and no half.
  const words: Found[] = sharesInWords(plain).filter(
    (share) => !numbers.some((number) => !Number.isNaN(number.value) && holds(number, share)),
  );
  return [...pairs, ...items.flatMap(({ as }) => (as ? [figureOf(as)] : [])), ...words]
    .filter((one, at, all) => !all.slice(0, at).some((before) => overlap(before, one)))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, value, number }) => {
      const written = text.slice(start, end);
      return { start, end, text: written, numberEnd: number?.end ?? end, value: readable(value, written) };
    });
}

/** What has another form: capitals, and all but ASCII and the usual Han characters. */
const FORMED = /[A-Z]|[^\p{ASCII}\u{3400}-\u{4dbf}\u{4e00}-\u{9fff}]/gu;

/** Full-width forms and capitals as plain ones, each in its place, so that the spans hold in the text as written. */
const plainForm = (text: string): string =>
  text.replace(FORMED, (character) => {
    const plain = character.normalize("NFKC").toLowerCase();
    return plain.length === character.length ? plain : character;
  });

function pairsOf(plain: string, numbers: readonly WholeNumber[]): Found[] {
  const pairs: Found[] = [];
  for (const [at, second] of numbers.entries()) {
    const first = numbers[at - 1];
    if (!first || pairs.some((pair) => overlap(pair, first))) continue;
    const value = ofTwo(plain, first, second);
    if (value) pairs.push({ start: first.start, end: second.end, value });
  }
  return pairs;
}

/** Fractions of a cent come from counting in floating point: 1.1 million. */
const figureOf = ({ start, end, kind, value, number }: Counted): Found =>
  kind === "percent"
    ? { start, end, value: { percent: value } }
    : { start, end, number, value: { hkd: kind === "hkd" ? Number(value.toFixed(2)) : Number.NaN } };

const readable = (value: FigureInText["value"], written: string): FigureInText["value"] =>
  Object.values(value).some((one) => String(one).includes("NaN")) ? { other: written } : value;

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
const holds = (outer: Stretch, inner: Stretch): boolean => outer.start <= inner.start && inner.end <= outer.end;
