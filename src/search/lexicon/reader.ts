/** Finds the words of the lexicon in a folded text, the longest first. */
import type { Folder } from "../fold/character-folder.ts";
import { singular } from "../fold/english.ts";
import { fold, type Unit } from "../fold/fold.ts";
import type { Span } from "../index/term-spans.ts";
import { valueOr } from "../maps.ts";
import type { FacetKind, Lexicon } from "../search-data.ts";

export interface Meaning extends Span {
  generic: boolean;
  /** Groups of synonyms it belongs to, as terms of the index. */
  concepts: string[];
  facets: [kind: FacetKind, value: string][];
}

interface Node {
  next: Map<string, Node>;
  meaning?: Omit<Meaning, "start" | "end">;
}

const newNode = (): Node => ({ next: new Map() });

/** How a group of synonyms stands among the terms; no text folds to this. */
export const conceptTerm = (group: number): string => `≈${group}`;

/** What a unit is taken for: a Han character, or a word in the singular. */
export const readAs = (unit: Unit): string => (unit.han ? unit.text : singular(unit.text));

export class LexiconReader {
  readonly #root = newNode();
  /** The words other than Han that occur in it, folded; with the way they are typed where that differs. */
  readonly words = new Map<string, string>();

  constructor(lexicon: Lexicon, folder: Folder) {
    for (const word of lexicon.generic.split("|")) this.#meaningOf(word, folder).generic = true;
    lexicon.synonyms.forEach((group, index) => {
      for (const word of group.split("|")) this.#meaningOf(word, folder).concepts.push(conceptTerm(index));
    });
    for (const [kind, values] of Object.entries(lexicon.facets)) {
      for (const [value, words] of Object.entries(values)) {
        for (const word of words.split("|")) this.#meaningOf(word, folder).facets.push([kind as FacetKind, value]);
      }
    }
  }

  #meaningOf(word: string, folder: Folder): Omit<Meaning, "start" | "end"> {
    let node = this.#root;
    for (const unit of fold(word, folder).units) {
      const key = readAs(unit);
      if (!unit.han) this.words.set(unit.text, unit.typed);
      node = valueOr(node.next, key, newNode);
    }
    node.meaning ??= { generic: false, concepts: [], facets: [] };
    return node.meaning;
  }

  /** What a single word means, if anything. */
  word(unit: Unit): Omit<Meaning, "start" | "end"> | undefined {
    return this.#root.next.get(readAs(unit))?.meaning;
  }

  /** Whether the word is one that every query may hold. */
  isGeneric(word: string): boolean {
    return this.#root.next.get(singular(word))?.meaning?.generic ?? false;
  }

  /** From left to right the longest word at each place; words do not overlap. */
  read(units: readonly Unit[]): Meaning[] {
    const found: Meaning[] = [];
    for (let start = 0; start < units.length; ) {
      const longest = this.#longestAt(units, start);
      if (longest) found.push(longest);
      start = longest?.end ?? start + 1;
    }
    return found;
  }

  #longestAt(units: readonly Unit[], start: number): Meaning | undefined {
    let node: Node | undefined = this.#root;
    let longest: Meaning | undefined;
    for (let at = start; at < units.length; at++) {
      node = node.next.get(readAs(units[at] as Unit));
      if (!node) break;
      if (node.meaning) longest = { start, end: at + 1, ...node.meaning };
    }
    return longest;
  }
}
