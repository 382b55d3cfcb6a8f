/**
 * `npm run bench:search`: this catalogue's search beside other engines, over the same records and queries, in one run.
 * Pagefind reads the built site: run `npm run build` first.
 */
import { readFileSync } from "node:fs";
import { flexSearchCjk, flexSearchForward } from "./engines/flexsearch.ts";
import { miniSearch } from "./engines/minisearch.ts";
import { orama } from "./engines/orama.ts";
import { pagefind } from "./engines/pagefind.ts";
import type { Contestant } from "./search-contestant.ts";
import { fuseAdvised, fuseStock } from "./search-fuse.ts";
import { asked, HEAD, rowOf } from "./search-measures.ts";
import { ours } from "./search-ours.ts";
import { SLIPS_HEAD, slipRows } from "./search-slips.ts";
import { markdownTable } from "./table.ts";

const CONTESTANTS: (() => Contestant | Promise<Contestant>)[] = [
  ours,
  fuseStock,
  fuseAdvised,
  miniSearch,
  flexSearchCjk,
  flexSearchForward,
  orama,
  () => pagefind("dist"),
];

const dependenciesIn = (file: string): Record<string, string> => JSON.parse(readFileSync(file, "utf8")).dependencies;

/** Fuse.js is the project's own, the other engines are the bench's. */
const versions = {
  "fuse.js": dependenciesIn("package.json")["fuse.js"],
  ...dependenciesIn("tests/bench/package.json"),
};

const rows: string[][] = [];
for (const contestant of CONTESTANTS) rows.push(await rowOf(await contestant()));

console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}: ${asked}`);
console.log(
  Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(", "),
);
console.log(`\n${markdownTable(HEAD, rows)}`);
console.log(`\nThis catalogue, one slip in each form of the records:\n\n${markdownTable(SLIPS_HEAD, slipRows)}`);
