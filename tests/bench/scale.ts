/**
 * `npm run bench:scale`: engine and catalogue page over 5,000 records, beside those of today's site.
 * The records are made up from the real ones; the page over them is built outside the project. Run `npm run build` first.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEngine } from "../../src/search/engine.ts";
import type { SearchData } from "../../src/search/search-data.ts";
import { golden } from "../unit/search/real.ts";
import { transferOf } from "./page-transfer.ts";
import { HEAD, LEGEND, rowsOf } from "./pages-table.ts";
import { typeInto } from "./pages-typing.ts";
import { writeData } from "./scale-records.ts";
import { buildCatalogue } from "./scale-site.ts";
import { inProcess, part } from "./search-contestant.ts";
import { markdownTable, milliseconds } from "./table.ts";

const RECORDS = 5_000;
const queries = golden.map(({ q }) => q);
/** Typed key by key: every fourth. */
const typed = queries.filter((_, at) => at % 4 === 0);
/** What stands in the box after each key. */
const beginnings = queries.flatMap((query) => [...query].map((_, at) => [...query].slice(0, at + 1).join("")));

const dataIn = (dist: string): SearchData => {
  const [file = ""] = readdirSync(join(dist, "search"));
  return JSON.parse(readFileSync(join(dist, "search", file), "utf8")) as SearchData;
};

/** Times of the engine by itself: for whole queries, and for all that is typed on the way to them. */
async function engineRow(title: string, dist: string): Promise<string[]> {
  const data = dataIn(dist);
  const engine = createEngine(data);
  const contestant = inProcess(title, 0, (query) => engine.search(query).results.map(({ id }) => id));
  const timesOf = async (asked: readonly string[]) => (await contestant.answer(asked)).map(({ ms }) => ms);
  const whole = await timesOf(queries);
  const begun = await timesOf(beginnings);
  return [title, ...[whole, begun].flatMap((times) => [part(times, 0.5), part(times, 0.95)].map(milliseconds))];
}

const dir = mkdtempSync(join(tmpdir(), "funding-scale-"));
try {
  writeData(join(dir, "data"), RECORDS);
  const sites = [
    ["Today's records", "dist"],
    [`${RECORDS} records`, buildCatalogue(dir)],
  ] as const;
  const engines: string[][] = [];
  const pages: string[][] = [];
  const loads: string[] = [];
  for (const [title, dist] of sites) {
    engines.push(await engineRow(title, dist));
    const costs = await typeInto(dist, typed);
    pages.push(...rowsOf(title, costs));
    const transfer = Math.round((await transferOf(dist)) / 100) / 10;
    loads.push(`${title}: the catalogue page transfers ${transfer} kB until someone interacts.`);
    loads.push(`${title}: while the search loads, the page is deaf to keys for at most ${milliseconds(costs.deaf)}.`);
  }
  console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}`);
  console.log(
    `\nThe engine, one call:\n\n${markdownTable(["", "queries p50", "p95", "each key p50", "p95"], engines)}`,
  );
  console.log(`\nThe page in Chromium, from a key to its painted results:\n\n${markdownTable(HEAD, pages)}`);
  console.log(`\n${LEGEND}\n${loads.join("\n")}`);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
