/** A form of a scheme (or of who runs it), as the index keeps it. */
import type { Unit } from "../fold/fold.ts";
import type { PhraseKind } from "../search-data.ts";

export interface IndexedPhrase {
  kind: PhraseKind | "administrator";
  text: string;
  until: string | undefined;
  /** Positions of the schemes it stands for. */
  owners: readonly number[];
  /** Its terms, three numbers each: term, first unit, end. */
  spans: number[];
  /** What each of its units weighs. */
  weights: number[];
  /** What they weigh together. */
  total: number;
  /** Its units written as one. */
  compact: string;
}

/** Units written as one: `budfund`, `bud基金`. */
export const compact = (units: readonly Unit[]): string => units.map((unit) => unit.text).join("");
