/** Says why: the sources that carried a verdict, as typed reasons with the characters that matched. */
import type { IndexedPhrase } from "../index/phrase.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { Explained, Source } from "../match/score-sheet.ts";
import type { Query } from "../query/read.ts";
import type { Reason } from "../search-data.ts";
import type { Marker } from "./highlight.ts";

const MOST_REASONS = 3;

/**
 * The reasons for the scheme at the position: first the form that the query is, then the strongest.
 * @param explained what explains each unit of the query, and how far it speaks for the scheme.
 */
export function reasonsFor(
  position: number,
  explained: Explained,
  query: Query,
  mark: Marker,
  index: SearchIndex,
): Reason[] {
  const { whole } = explained;
  const sources = [
    ...(whole === undefined ? [] : [whole]),
    ...byWeight(explained, query).map((source) => shownByName(source, position, query, index)),
  ];
  return [...new Map(sources.map((source) => [keyOf(source), source])).values()]
    .slice(0, MOST_REASONS)
    .map((source) => reasonOf(source, query, mark, index));
}

/** What the name shows as well need not be said: then the name is the reason, not a short form of it. */
function shownByName(source: Source, position: number, query: Query, index: SearchIndex): Source {
  if (typeof source !== "number") return source;
  const kind = index.phrases[source]?.kind;
  if (kind !== "short" && kind !== "colloquial" && kind !== "misspelling") return source;
  const explained = unitsIn(source, query, index);
  const names = (index.phrasesOf[position] ?? []).filter((number) => index.phrases[number]?.kind === "name");
  const showing = names.find((number) => {
    const shown = unitsIn(number, query, index);
    return [...explained].every((unit) => shown.has(unit));
  });
  return showing ?? source;
}

/** The units of the query that are found in a phrase. */
function unitsIn(number: number, query: Query, index: SearchIndex): Set<number> {
  const { spans } = index.phrases[number] as IndexedPhrase;
  const terms = new Set(spans.filter((_, at) => at % 3 === 0));
  const found = new Set<number>();
  for (const { start, end, leads } of query.spans) {
    if (leads.some(({ term }) => terms.has(term))) for (let at = start; at < end; at++) found.add(at);
  }
  return found;
}

const keyOf = (source: Source): string => (typeof source === "number" ? `${source}` : `${source.kind} ${source.text}`);

/** Each source once, the one that carried most first. */
function byWeight({ sources, values }: Explained, { weights }: Query): Source[] {
  const carried = new Map<string, { source: Source; weight: number }>();
  sources.forEach((source, at) => {
    if (source === undefined) return;
    const key = keyOf(source);
    const known = carried.get(key) ?? { source, weight: 0 };
    known.weight += (values[at] as number) * (weights[at] as number);
    carried.set(key, known);
  });
  return [...carried.values()].sort((a, b) => b.weight - a.weight).map(({ source }) => source);
}

function reasonOf(source: Source, query: Query, mark: Marker, index: SearchIndex): Reason {
  if (typeof source !== "number") {
    const { kind, text, figure, portion, start, end } = source;
    return {
      kind,
      text: kind === "text" ? wordsOf(query, start, end) : text,
      ranges: [],
      ...(figure && { figure }),
      ...(portion && { portion }),
    };
  }
  const { kind, text, until } = index.phrases[source] as IndexedPhrase;
  return { kind, text, ranges: mark(text), ...(until !== undefined && { until }) };
}

/** A stretch of the query as it was typed. */
const wordsOf = ({ units, text }: Query, start: number, end: number): string =>
  text.slice(units[start]?.from, units[end - 1]?.to);
