/**
 * Function words (classifiers, aspect markers) that spoken Cantonese puts inside a phrase: 拍套戲, 買部機, 開咗公司
 * are read as 拍戲, 買機, 開公司.
 */
import type { Folded } from "../fold/fold.ts";
import type { SearchIndex } from "../index/search-index.ts";

const FUNCTION_WORDS = [..."個間部架隻套條筆張啲咗緊"];

/** The text without function words between Han characters, but for those that are part of a word somebody knows. */
export function withoutFunctionWords(folded: Folded, { folder, lexicon, vocabulary }: SearchIndex): Folded {
  const { tokens } = folded;
  const functionWords = new Set(FUNCTION_WORDS.map(folder));
  const words = lexicon.read(tokens).filter(({ start, end }) => end - start > 1);
  const isPart = (at: number): boolean => words.some(({ start, end }) => start <= at && at < end);
  const isBigram = (at: number): boolean => vocabulary.id(`${tokens[at]?.text}${tokens[at + 1]?.text}`) !== undefined;
  const isInside = (at: number): boolean => tokens[at - 1]?.han === true && tokens[at + 1]?.han === true;
  const kept = tokens.filter(
    ({ text }, at) => !functionWords.has(text) || !isInside(at) || isPart(at) || isBigram(at - 1) || isBigram(at),
  );
  return kept.length === tokens.length ? folded : { ...folded, tokens: kept };
}
