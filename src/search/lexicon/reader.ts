/** Finds the words of the lexicon in a folded text, the longest first. */
import type { Folder } from "../fold/character-folder.ts";
import { singular } from "../fold/english.ts";
import { fold, type Token } from "../fold/fold.ts";
import type { Span } from "../fold/span.ts";
import { valueOr } from "../maps.ts";
import { FACET_KINDS, type FacetKind, type Lexicon } from "./lexicon.ts";

/** What a word of the lexicon stands for. */
export interface WordMeaning {
  stopWord: boolean;
  /** The groups of synonyms it belongs to, as terms of the index. */
  synonymGroups: string[];
  facets: [kind: FacetKind, value: string][];
}

/** A word of the lexicon where it stands in a text. */
export interface Meaning extends WordMeaning, Span {}

/** A node of the trie of all words, a step for each token. */
interface Node {
  next: Map<string, Node>;
  meaning?: WordMeaning;
}

const newNode = (): Node => ({ next: new Map() });

/** The term that stands in the index for a group of synonyms; no text folds to this. */
const synonymTerm = (group: number): string => `≈${group}`;

/** Whether the term stands for a group of synonyms. */
export const isSynonymTerm = (term: string): boolean => term.startsWith("≈");

/** What the lexicon takes a token for: a Han character, or a word in the singular. */
const readAs = (token: Token): string => (token.han ? token.text : singular(token.text));

export class LexiconReader {
  readonly #root = newNode();
  readonly #folder: Folder;
  /** The words other than Han that occur in it, folded; with the way they are typed where that differs. */
  readonly words = new Map<string, string>();

  constructor(lexicon: Lexicon, folder: Folder) {
    this.#folder = folder;
    for (const meaning of this.#meaningsOf(lexicon.stopWords)) meaning.stopWord = true;
    for (const [group, words] of lexicon.synonyms.entries()) {
      for (const meaning of this.#meaningsOf(words)) meaning.synonymGroups.push(synonymTerm(group));
    }
    for (const kind of FACET_KINDS) {
      for (const [value, words] of Object.entries(lexicon.facets[kind])) {
        for (const meaning of this.#meaningsOf(words)) meaning.facets.push([kind, value]);
      }
    }
  }

  /** The meanings of the words in a list, for more to be added to them; of words read alike only the first is taken in. */
  *#meaningsOf(list: string): Generator<WordMeaning> {
    const seen = new Set<WordMeaning>();
    for (const word of list.split("|")) {
      const { tokens } = fold(word, this.#folder);
      const meaning = this.#meaningOf(tokens);
      if (seen.has(meaning)) continue;
      seen.add(meaning);
      for (const { han, text, typed } of tokens) if (!han) this.words.set(text, typed);
      yield meaning;
    }
  }

  #meaningOf(tokens: readonly Token[]): WordMeaning {
    let node = this.#root;
    for (const token of tokens) node = valueOr(node.next, readAs(token), newNode);
    node.meaning ??= { stopWord: false, synonymGroups: [], facets: [] };
    return node.meaning;
  }

  /** What a single word means, if anything. */
  word(token: Token): WordMeaning | undefined {
    return this.#root.next.get(readAs(token))?.meaning;
  }

  /** Whether any query may hold the word. */
  isStopWord(word: string): boolean {
    return this.#root.next.get(singular(word))?.meaning?.stopWord ?? false;
  }

  /** From left to right the longest word at each place; words do not overlap. */
  read(tokens: readonly Token[]): Meaning[] {
    const found: Meaning[] = [];
    for (let start = 0; start < tokens.length; ) {
      const longest = this.#longestAt(tokens, start);
      if (longest) found.push(longest);
      start = longest?.end ?? start + 1;
    }
    return found;
  }

  #longestAt(tokens: readonly Token[], start: number): Meaning | undefined {
    let node: Node | undefined = this.#root;
    let longest: Meaning | undefined;
    for (let at = start; at < tokens.length; at++) {
      node = node.next.get(readAs(tokens[at] as Token));
      if (!node) break;
      if (node.meaning) longest = { start, end: at + 1, ...node.meaning };
    }
    return longest;
  }
}
