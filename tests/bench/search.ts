/**
 * `npm run bench:search`: this catalogue's search beside other engines, over the same records and queries, in one run.
 * Pagefind reads the built site: run `npm run build` first.
 */
import { readFileSync } from "node:fs";
import type { Contestant } from "./search-contestant.ts";
import { flexSearchCjk, flexSearchForward } from "./search-flexsearch.ts";
import { fuseAdvised, fuseStock } from "./search-fuse.ts";
import { asked, HEAD, rowOf } from "./search-measures.ts";
import { miniSearch } from "./search-minisearch.ts";
import { orama } from "./search-orama.ts";
import { ours } from "./search-ours.ts";
import { pagefind } from "./search-pagefind.ts";
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
const PACKAGES = ["fuse.js", "minisearch", "flexsearch", "@orama/orama", "@orama/tokenizers", "pagefind"];

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version as string;

const rows: string[][] = [];
for (const contestant of CONTESTANTS) rows.push(await rowOf(await contestant()));

console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}: ${asked}`);
console.log(PACKAGES.map((name) => `${name} ${versionOf(name)}`).join(", "));
console.log(`\n${markdownTable(HEAD, rows)}`);
console.log(`\nThis catalogue, one slip in each form of the records:\n\n${markdownTable(SLIPS_HEAD, slipRows)}`);
