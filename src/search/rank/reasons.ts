/** Says why: the sources that carried a hit, as typed reasons with the characters that matched. */
import type { Highlighter, Reason } from "../answer.ts";
import type { IndexedPhrase, PhraseId } from "../index/phrase.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { Explanation, Source } from "../match/score-sheet.ts";
import type { Query } from "../query/query.ts";
import type { DocId } from "../search-data.ts";

const MOST_REASONS = 3;

/**
 * The reasons for a document: first the phrase that the query is, then the strongest.
 * @param explanation what explains each token of the query, and how far it speaks for the document.
 */
export function reasonsFor(
  doc: DocId,
  explanation: Explanation,
  query: Query,
  highlight: Highlighter,
  index: SearchIndex,
): Reason[] {
  const { whole } = explanation;
  const sources = [
    ...(whole === undefined ? [] : [whole]),
    ...byWeight(explanation, query).map((source) => shownByName(source, doc, query, index)),
  ];
  return [...new Map(sources.map((source) => [keyOf(source), source])).values()]
    .slice(0, MOST_REASONS)
    .map((source) => reasonOf(source, query, highlight, index));
}

/** What the name shows as well need not be said: then the name is the reason, not a short form of it. */
function shownByName(source: Source, doc: DocId, query: Query, index: SearchIndex): Source {
  if (typeof source !== "number") return source;
  const kind = index.phrases[source]?.kind;
  if (kind !== "short" && kind !== "colloquial" && kind !== "misspelling") return source;
  const explained = tokensIn(source, query, index);
  const names = (index.phrasesOf[doc] ?? []).filter((phrase) => index.phrases[phrase]?.kind === "name");
  const showing = names.find((name) => {
    const shown = tokensIn(name, query, index);
    return [...explained].every((token) => shown.has(token));
  });
  return showing ?? source;
}

/** The tokens of the query that are found in a phrase, by their indices. */
function tokensIn(phrase: PhraseId, query: Query, index: SearchIndex): Set<number> {
  const { spans } = index.phrases[phrase] as IndexedPhrase;
  const terms = new Set(spans.filter((_, at) => at % 3 === 0));
  const found = new Set<number>();
  for (const { start, end, expansions } of query.spans) {
    if (expansions.some(({ term }) => terms.has(term))) for (let at = start; at < end; at++) found.add(at);
  }
  return found;
}

const keyOf = (source: Source): string => (typeof source === "number" ? `${source}` : `${source.kind} ${source.text}`);

/** Each source once, the one that carried most first. */
function byWeight({ sources, strengths }: Explanation, { weights }: Query): Source[] {
  const carried = new Map<string, { source: Source; weight: number }>();
  sources.forEach((source, at) => {
    if (source === undefined) return;
    const key = keyOf(source);
    const known = carried.get(key) ?? { source, weight: 0 };
    known.weight += (strengths[at] as number) * (weights[at] as number);
    carried.set(key, known);
  });
  return [...carried.values()].sort((a, b) => b.weight - a.weight).map(({ source }) => source);
}

function reasonOf(source: Source, query: Query, highlight: Highlighter, index: SearchIndex): Reason {
  if (typeof source !== "number") {
    const { kind, text, limit, held, start, end } = source;
    const said = kind === "text" ? wordsOf(query, start, end) : text;
    return { kind, text: said, ranges: [], ...(limit && { limit }), ...(held && { held }) };
  }
  const { kind, text, until } = index.phrases[source] as IndexedPhrase;
  return { kind, text, ranges: highlight(text), ...(until !== undefined && { until }) };
}

/** A stretch of the query as it was typed. */
const wordsOf = ({ tokens, text }: Query, start: number, end: number): string =>
  text.slice(tokens[start]?.from, tokens[end - 1]?.to);
