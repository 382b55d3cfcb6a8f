/** Says why: the sources that carried a verdict, as typed reasons with the characters that matched. */
import { fold } from "../fold/fold.ts";
import type { IndexedPhrase } from "../index/phrase.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { Source, Verdict } from "../match/judge.ts";
import type { Query } from "../query/read.ts";
import type { Ranges, Reason } from "../types.ts";

const MOST_REASONS = 3;

/** The reasons of a verdict, strongest first. */
export function reasonsOf(verdict: Verdict, query: Query, index: SearchIndex): Reason[] {
  const sources = byWeight(verdict, query).map((source) => shownByName(source, verdict, query, index));
  return [...new Map(sources.map((source) => [keyOf(source), source])).values()]
    .slice(0, MOST_REASONS)
    .map((source) => reasonOf(source, query, index));
}

/** What the name shows as well need not be said: then the name is the reason, not a short form of it. */
function shownByName(source: Source, { position }: Verdict, query: Query, index: SearchIndex): Source {
  if (!("phrase" in source)) return source;
  const kind = index.phrases[source.phrase]?.kind;
  if (kind !== "short" && kind !== "colloquial" && kind !== "misspelling") return source;
  const explained = unitsIn(source.phrase, query, index);
  const names = (index.phrasesOf[position] ?? []).filter((number) => index.phrases[number]?.kind === "name");
  const showing = names.find((number) => {
    const shown = unitsIn(number, query, index);
    return [...explained].every((unit) => shown.has(unit));
  });
  return showing === undefined ? source : { phrase: showing };
}

/** The units of the query that are found in a phrase. */
function unitsIn(number: number, query: Query, index: SearchIndex): Set<number> {
  const { spans } = index.phrases[number] as IndexedPhrase;
  const terms = new Set<number>();
  for (let at = 0; at < spans.length; at += 3) terms.add(spans[at] as number);
  const found = new Set<number>();
  for (const { start, end, leads } of query.spans) {
    if (leads.some(({ term }) => terms.has(term))) for (let at = start; at < end; at++) found.add(at);
  }
  return found;
}

const keyOf = (source: Source): string =>
  "phrase" in source ? `${source.phrase}` : `${source.evidence.kind} ${source.evidence.text}`;

/** Each source once, the one that carried most first. */
function byWeight({ sources, values }: Verdict, { weights }: Query): Source[] {
  const carried = new Map<string, { source: Source; weight: number }>();
  sources.forEach((source, at) => {
    if (!source) return;
    const key = keyOf(source);
    const known = carried.get(key) ?? { source, weight: 0 };
    known.weight += (values[at] as number) * (weights[at] as number);
    carried.set(key, known);
  });
  return [...carried.values()].sort((a, b) => b.weight - a.weight).map(({ source }) => source);
}

function reasonOf(source: Source, query: Query, index: SearchIndex): Reason {
  if ("evidence" in source) {
    const { kind, text, figure, portion, start, end } = source.evidence;
    return {
      kind,
      text: kind === "text" ? wordsOf(query, start, end) : text,
      ranges: [],
      ...(figure && { figure }),
      ...(portion && { portion }),
    };
  }
  const { kind, text, until } = index.phrases[source.phrase] as IndexedPhrase;
  return { kind, text, ranges: rangesIn(text, query, index), ...(until !== undefined && { until }) };
}

/** A stretch of the query as it was typed. */
const wordsOf = ({ units, text }: Query, start: number, end: number): string =>
  text.slice(units[start]?.from, units[end - 1]?.to);

/** What of any text the query's words are found in, as written there. */
export function rangesIn(text: string, query: Query, index: SearchIndex): Ranges {
  const leads = new Set(query.spans.flatMap(({ leads: to }) => to.map(({ term }) => term)));
  const folded = fold(text, index.folder);
  const found = new Uint8Array(folded.units.length);
  for (const { text: term, start, end } of index.spansOf(folded)) {
    const id = index.vocabulary.id(term);
    if (id !== undefined && leads.has(id)) found.fill(1, start, end);
  }
  return merged(
    folded.units.flatMap(({ from, to }, at): Ranges => (found[at] ? [[from, to]] : [])),
    text,
  );
}

/** Joins spans with nothing or only blanks and signs between them. */
function merged(ranges: Ranges, text: string): Ranges {
  const joined: Ranges = [];
  for (const [from, to] of ranges) {
    const last = joined.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last[1], from))) last[1] = to;
    else joined.push([from, to]);
  }
  return joined;
}
