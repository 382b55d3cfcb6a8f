/** Where the words of a query lead: to the terms of the index they are, begin, or may be a slip of. */
import type { Folded, Unit } from "../fold/fold.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { joinedSpans, plainSpans } from "../index/term-spans.ts";
import type { Lead } from "../index/vocabulary.ts";
import type { Meaning } from "../lexicon/reader.ts";
import type { FuzzyWords } from "../slips/words.ts";
import { CONCEPT, JOINED, LONE_HAN } from "../weights.ts";
import type { QuerySpan } from "./read.ts";

/** A word typed in part stands for a meaning from here on. */
const SHORTEST_STAND_IN = 4;

/** To itself and its kin, to longer words it begins, and only if there are none, to words it may be a slip of. */
export function leadsOf(
  { text, typed }: Unit,
  last: boolean,
  { vocabulary, lexicon, holdersOf }: SearchIndex,
  fuzzy: FuzzyWords,
): Lead[] {
  const same = vocabulary.sameWord(text);
  if (lexicon.isGeneric(text)) return same;
  const longer = vocabulary.beginningWith(text);
  const leads = [...same, ...longer.filter(({ term }) => holdersOf(term).length > 0)];
  if (leads.length > 0) return leads;
  return last && longer.length > 0 ? longer : fuzzy.near(typed);
}

/**
 * The unit as the lexicon should read it: a word that neither lexicon nor index knows stands for the likeliest of its
 * leads that the lexicon knows. A word typed in part may stand for a meaning, but not for a word that means nothing.
 */
export function standIn(unit: Unit, leads: readonly Lead[], { vocabulary, lexicon }: SearchIndex): Unit {
  if (unit.han || lexicon.word(unit) || leads.some(({ quality }) => quality === 1)) return unit;
  const meant = leads
    .map(({ term }) => ({ ...unit, text: vocabulary.text(term) }))
    .filter((other) => lexicon.word(other))
    .filter(
      ({ text }) => !text.startsWith(unit.text) || (unit.text.length >= SHORTEST_STAND_IN && !lexicon.isGeneric(text)),
    );
  return meant.find(({ text }) => lexicon.isGeneric(text)) ?? meant[0] ?? unit;
}

/** All stretches of the query that lead to terms: words, pairs of Han characters, words joined, concepts. */
export function spansOf(
  folded: Folded,
  leads: readonly Lead[][],
  meanings: readonly Meaning[],
  { vocabulary }: SearchIndex,
): QuerySpan[] {
  const { units } = folded;
  const edges = new Set(meanings.flatMap(({ start, end }) => [start, end]));
  const spans: QuerySpan[] = [];
  const add = (span: QuerySpan) => span.leads.length > 0 && spans.push(span);
  const exact = (text: string, quality: number): Lead[] => {
    const term = vocabulary.id(text);
    return term === undefined ? [] : [{ term, quality }];
  };
  for (const { text, start, end } of joinedSpans(folded)) add({ start, end, leads: exact(text, JOINED), joined: true });
  for (const { text, start, end } of plainSpans(folded)) {
    if (!units[start]?.han) add({ start, end, leads: leads[start] ?? [] });
    else if (end - start === 1) {
      const holding = vocabulary.holding(text).map((term) => ({ term, quality: LONE_HAN }));
      add({ start, end, leads: [...exact(text, 1), ...holding] });
    } else add({ start, end, leads: exact(text, 1), ...(edges.has(end - 1) && { half: true as const }) });
  }
  for (const { start, end, concepts } of meanings) {
    for (const concept of concepts) add({ start, end, leads: exact(concept, CONCEPT) });
  }
  return spans;
}
