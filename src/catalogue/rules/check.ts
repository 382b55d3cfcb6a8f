import type { Fault } from "../fault.ts";
import type { Catalogue } from "../schema/catalogue.ts";
import { CATALOGUE_RULES, RULES } from "./index.ts";
import { type Context, inFile } from "./rule.ts";

/**
 * Runs every rule over every sound record.
 * @param ids ids of all record files, sound or not.
 * @param today the day it is in Hong Kong, `YYYY-MM-DD`, which no check may be after.
 */
export function checkCatalogue(
  { schemes, organisations, hosts, editions }: Catalogue,
  ids: ReadonlySet<string>,
  today?: string,
): Fault[] {
  const context: Context = {
    schemes: new Map(schemes.map((scheme) => [scheme.id, scheme])),
    ids,
    organisations,
    hosts,
    editions,
    today,
  };
  return [
    ...schemes.flatMap((record) =>
      inFile(
        `schemes/${record.id}.json`,
        RULES.flatMap((rule) => rule(record, context)),
      ),
    ),
    ...CATALOGUE_RULES.flatMap((rule) => rule(context)),
  ];
}
