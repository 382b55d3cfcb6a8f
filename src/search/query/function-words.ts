/** Little words that spoken Cantonese puts inside a phrase: 拍套戲, 買部機, 開咗公司 are read as 拍戲, 買機, 開公司. */
import type { Folded } from "../fold/fold.ts";
import type { SearchIndex } from "../index/search-index.ts";

const LITTLE_WORDS = [..."個間部架隻套條筆張啲咗緊"];

/** The units without little words between Han characters, but for those that are part of a word somebody knows. */
export function withoutLittleWords(folded: Folded, { folder, lexicon, vocabulary }: SearchIndex): Folded {
  const { units } = folded;
  const little = new Set(LITTLE_WORDS.map(folder));
  const words = lexicon.read(units).filter(({ start, end }) => end - start > 1);
  const isPart = (at: number): boolean => words.some(({ start, end }) => start <= at && at < end);
  const isPair = (at: number): boolean => vocabulary.id(`${units[at]?.text}${units[at + 1]?.text}`) !== undefined;
  const isInside = (at: number): boolean => units[at - 1]?.han === true && units[at + 1]?.han === true;
  const kept = units.filter(
    ({ text }, at) => !little.has(text) || !isInside(at) || isPart(at) || isPair(at - 1) || isPair(at),
  );
  return kept.length === units.length ? folded : { ...folded, units: kept };
}
