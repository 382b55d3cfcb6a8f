import { catalogue } from "../catalogue/catalogue.ts";
import { buildSearchData } from "../search/build/data.ts";
import { today } from "../site/today.ts";
import { contentHash } from "./content-hash.ts";

const body = JSON.stringify(buildSearchData(catalogue.schemes, catalogue.organisations, today));
const version = contentHash(body);

/** What the browser's search loads, under a name that changes with its content. */
export const searchData = { body, version, path: `search/${version}.json` };
