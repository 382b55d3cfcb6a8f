/** What a query says: its units and what each weighs, the terms they lead to, the meanings and the amounts in it. */
import { type Folded, fold, type Unit } from "../fold/fold.ts";
import { compact } from "../index/phrase.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { Span } from "../index/term-spans.ts";
import { genericUnits } from "../index/token-weights.ts";
import type { Lead } from "../index/vocabulary.ts";
import type { Meaning } from "../lexicon/reader.ts";
import { paid } from "../match/evidence.ts";
import type { FuzzyWords } from "../slips/words.ts";
import { type Amount, amountReader } from "./amounts.ts";
import { splitCompound } from "./compounds.ts";
import { leadsOf, spansOf, standIn } from "./expand.ts";
import { withoutLittleWords } from "./function-words.ts";
import { describes, isSure, queryWeights } from "./query-weights.ts";

/** A stretch of the query and the terms it leads to. */
export interface QuerySpan extends Span {
  leads: Lead[];
  /** Several words read as one. */
  joined?: true;
  /** A pair of Han characters across the edge of a word of the lexicon: weak, unless the whole phrase is there. */
  half?: true;
}

/** An amount and the schemes that pay it. */
export interface QueryAmount extends Amount {
  holders: number[];
}

export interface Query {
  /** As typed, but for what goes beyond `LONGEST_QUERY`. */
  text: string;
  units: readonly Unit[];
  /** The units written as one. */
  compact: string;
  /** What each unit weighs; they add up to 1. */
  weights: Float32Array;
  /** Whether each unit is something that a scheme holds or that means something: then nothing in it is a slip. */
  sure: boolean;
  /** Whether it has no word but those that mean a property, such as a stage, or nothing in particular. */
  describes: boolean;
  spans: QuerySpan[];
  meanings: Meaning[];
  amounts: QueryAmount[];
}

/** Longer queries are cut: nobody types them, and a pasted page must not hold up the typing. */
export const LONGEST_QUERY = 160;

/** Makes the reader of queries for an index. */
export function queryReader(index: SearchIndex, fuzzy: FuzzyWords): (text: string) => Query {
  const amountsIn = amountReader(index.folder);
  return (typed) => {
    const text = typed.slice(0, LONGEST_QUERY);
    const folded = withCompoundsSplit(withoutLittleWords(fold(text, index.folder), index), index);
    const { units } = folded;
    const leads = units.map((unit, at) => (unit.han ? [] : leadsOf(unit, at === units.length - 1, index, fuzzy)));
    const meanings = index.lexicon.read(units.map((unit, at) => standIn(unit, leads[at] ?? [], index)));
    const amounts = amountsIn(folded).map((amount) => ({ ...amount, holders: payersOf(amount, index) }));
    const ratios = amounts.filter(({ ratio }) => ratio !== undefined);
    const spans = spansOf(folded, leads, meanings, index).filter((span) => !ratios.some((ratio) => isIn(span, ratio)));
    return {
      text,
      units,
      compact: compact(units),
      weights: queryWeights(units, spans, meanings, amounts, genericUnits(units.length, meanings), index),
      sure: isSure(units, spans, meanings, index),
      describes: describes(units.length, meanings),
      spans,
      meanings,
      amounts,
    };
  };
}

/** A word that the index does not know but that is two or three known words written as one becomes those. */
function withCompoundsSplit(folded: Folded, index: SearchIndex): Folded {
  const units = folded.units.flatMap((unit): Unit[] => {
    const parts = unit.han ? undefined : splitCompound(unit.text, index);
    return parts?.map((text, at) => ({ ...unit, text, typed: text, joined: at > 0 || unit.joined })) ?? [unit];
  });
  return { ...folded, units };
}

/** The numbers of a ratio are no words: 3:1 is not what stands at 3 and 1 in a list. */
const isIn = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function payersOf(amount: Amount, { entries }: SearchIndex): number[] {
  return entries.flatMap((entry, position) => {
    const { figure, portion } = paid(entry, amount);
    return figure || portion ? [position] : [];
  });
}
