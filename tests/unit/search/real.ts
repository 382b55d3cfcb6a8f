/** The search over the project's own records, as it is on a fixed day, and the golden queries. */
import { readFileSync } from "node:fs";
import { loadCatalogue } from "../../../src/catalogue/load.ts";
import { buildSearchData } from "../../../src/search/build/data.ts";
import { createEngine } from "../../../src/search/engine.ts";
import type { SearchData } from "../../../src/search/search-data.ts";

/** A day after the newest evidence in the records, so that a test does not change its mind with the calendar. */
const DAY = "2026-11-22";

export const { schemes, organisations } = loadCatalogue();

/** As a browser gets it: through JSON. */
export const data = JSON.parse(JSON.stringify(buildSearchData(schemes, organisations, DAY))) as SearchData;

export const engine = createEngine(data);

/** Ids of what is found, best first. */
export const idsFor = (query: string): string[] => engine.search(query).results.map(({ id }) => id);

/** The place of the first of the wanted ids, counted from 1; infinite where none is found. */
export function placeOf(query: string, wanted: ReadonlySet<string>): number {
  const at = idsFor(query).findIndex((id) => wanted.has(id));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

export interface Golden {
  q: string;
  /** Ids of which any answers the query; none where nothing may be found. */
  any: string[];
  /** The place by which one of them must stand. */
  k: number;
  kind: string;
}

const queriesIn = (file: string): Golden[] =>
  readFileSync(new URL(`../../data/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Golden);

export const golden = queriesIn("queries.jsonl");
/** Written down with their answers before anyone looked at what the search makes of them. */
export const blind = queriesIn("blind-queries.jsonl");

/** All forms that name a scheme, with the schemes that each stands for. */
export function namingForms(): { text: string; kind: string; owners: Set<string> }[] {
  const forms = schemes.flatMap(({ id, name, codes, aliases }) => [
    ...[name.en, name["zh-Hant"]].flatMap((text) => (text ? [{ id, text, kind: "name" }] : [])),
    ...codes.map((text) => ({ id, text, kind: "code" })),
    ...aliases.map(({ text, kind }) => ({ id, text, kind: kind as string })),
  ]);
  const owners = new Map<string, Set<string>>();
  for (const { id, text } of forms) owners.set(plain(text), (owners.get(plain(text)) ?? new Set()).add(id));
  return forms.map(({ text, kind }) => ({ text, kind, owners: owners.get(plain(text)) ?? new Set() }));
}

/** A form without case, blanks and signs: forms that differ in nothing else are one. */
export const plain = (text: string): string => text.toLowerCase().replace(/[\s\p{P}]/gu, "");
