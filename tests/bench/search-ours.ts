import { LEXICON } from "../../src/search/lexicon/lexicon.ts";
import { data, idsFor } from "../unit/search/real.ts";
import { type Contestant, inProcess } from "./search-contestant.ts";
import { gzippedSize } from "./search-documents.ts";

/** The lexicon is loaded with the engine's script, but it is words, not code: it is counted. */
export const ours = (): Contestant => inProcess("this catalogue", gzippedSize([data, LEXICON]), idsFor);
