/** Reads a query: its tokens and what each weighs, the terms they are expanded to, the meanings and the amounts in it. */
import { fold } from "../fold/fold.ts";
import { isWithin } from "../fold/span.ts";
import { compact } from "../index/phrase.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { FuzzyWords } from "../slips/words.ts";
import { amountReader } from "./amounts.ts";
import { withCompoundsSplit } from "./compounds.ts";
import { correctedToken, expansionsOf, spansOf } from "./expand.ts";
import { withoutFunctionWords } from "./function-words.ts";
import { withinLength } from "./length.ts";
import { payersOf } from "./payers.ts";
import type { Query } from "./query.ts";
import { hasFacetsOnly, isAllKnown } from "./query-kind.ts";
import { queryWeights } from "./query-weights.ts";

/** Makes the reader of queries for an index. */
export function queryReader(index: SearchIndex, fuzzyWords: FuzzyWords): (text: string) => Query {
  const amountsIn = amountReader(index.folder);
  return (typed) => {
    const text = withinLength(typed);
    const folded = withCompoundsSplit(withoutFunctionWords(fold(text, index.folder), index), index);
    const { tokens } = folded;
    const expansions = tokens.map((token, at) =>
      token.han ? [] : expansionsOf(token, at === tokens.length - 1, index, fuzzyWords),
    );
    const meanings = index.lexicon.read(tokens.map((token, at) => correctedToken(token, expansions[at] ?? [], index)));
    const amounts = amountsIn(folded).map((amount) => ({ ...amount, postings: payersOf(amount, index) }));
    // The numbers of a ratio are no words: 3:1 is not what stands at 3 and 1 in a list.
    const ratios = amounts.filter(({ ratio }) => ratio !== undefined);
    const spans = spansOf(folded, expansions, meanings, index).filter(
      (span) => !ratios.some((ratio) => isWithin(span, ratio)),
    );
    return {
      text,
      tokens,
      compact: compact(tokens),
      weights: queryWeights(tokens, spans, meanings, amounts, index),
      allKnown: isAllKnown(tokens, spans, meanings, index),
      facetsOnly: hasFacetsOnly(tokens.length, meanings),
      spans,
      meanings,
      amounts,
    };
  };
}
