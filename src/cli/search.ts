/**
 * `npm run search -- [--locale L] [--json] [query…]`: the search of the catalogue page, in the terminal.
 * Queries are the arguments, or else the lines of standard input.
 */
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { todayInHongKong } from "../catalogue/days.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import type { SchemeRecord } from "../catalogue/schema/record.ts";
import { clientMessages } from "../i18n/client-messages.ts";
import { DEFAULT_LOCALE, isLocale, LOCALES } from "../i18n/locales.ts";
import { nameIn } from "../i18n/text.ts";
import { whyText } from "../i18n/why.ts";
import { buildSearchData } from "../search/build/data.ts";
import { createEngine } from "../search/engine.ts";
import { run } from "./run.ts";

await run("npm run search -- [--locale L] [--json] [query…]", async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { locale: { type: "string", default: DEFAULT_LOCALE }, json: { type: "boolean", default: false } },
  });
  const { locale } = values;
  if (!isLocale(locale)) throw new Error(`No locale ${JSON.stringify(locale)}: it is one of ${LOCALES.join(", ")}.`);

  const { schemes, organisations } = loadCatalogue();
  const today = todayInHongKong(new Date());
  const engine = createEngine(buildSearchData(schemes, organisations, today));
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const messages = clientMessages(locale);

  const queries =
    positionals.length > 0 ? positionals : (await text(process.stdin)).replace(/\r?\n$/u, "").split(/\r?\n/u);
  const name = (id: string): string => nameIn((byId.get(id) as SchemeRecord).name, locale);

  for (const query of queries) {
    const { results, suggestions } = engine.search(query);
    const found = results.map(({ id, score, why }) => ({
      id,
      score,
      why: why.map((reason) => whyText(reason, messages, { day: today, nameOf: name })).join("; "),
    }));
    if (values.json) {
      console.log(JSON.stringify({ query, results: found }));
      continue;
    }
    console.log(`${query}: ${found.length}`);
    for (const { id, score, why } of found) console.log(`  ${score.toFixed(3)}  ${id}  ${name(id)}\n         ${why}`);
    for (const { id } of suggestions) console.log(`  ?      ${id}  ${name(id)}`);
  }
});
