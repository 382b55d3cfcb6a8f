/** `npm run bench:pages`: what each key typed into the search box of the built site costs, in Chromium. */
import { golden } from "../unit/search/real.ts";
import { HEAD, LEGEND, rowsOf } from "./pages-table.ts";
import { typeInto } from "./pages-typing.ts";
import { markdownTable } from "./table.ts";

const queries = golden.map(({ q }) => q);
const isHan = (query: string): boolean => /\p{Script=Han}/u.test(query);

const rows: string[][] = [];
for (const [title, asked] of [
  ["Chinese and mixed", queries.filter(isHan)],
  ["English", queries.filter((query) => !isHan(query))],
] as const)
  rows.push(...rowsOf(title, await typeInto("dist", asked)));

console.log(`${new Date().toISOString().slice(0, 10)}: from a key to the frame that shows its results`);
console.log(`\n${markdownTable(HEAD, rows)}\n\n${LEGEND}`);
