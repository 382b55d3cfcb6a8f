/** Words of the lexicon in a text. */
import { describe, expect, test } from "vitest";
import { fold } from "../../../src/search/fold/fold.ts";
import { LexiconReader } from "../../../src/search/lexicon/reader.ts";

const folder = (character: string): string => character.toLowerCase();
const reader = new LexiconReader(
  {
    stopWords: "the|small",
    synonyms: ["shop|store", "store|depot"],
    facets: {
      stage: { financing: "loan|loans|small loan" },
      instrument: { loan: "loans|loan" },
      applicant: {},
      sector: { retail: "shop" },
    },
  },
  folder,
);
const read = (text: string) => reader.read(fold(text, folder).tokens);

describe("a text read with the lexicon", () => {
  test("the longest word counts, and words do not overlap", () => {
    const found = read("The small loan shop");
    expect(found.map(({ start, end, stopWord }) => [start, end, stopWord])).toEqual([
      [0, 1, true],
      [1, 3, false],
      [3, 4, false],
    ]);
  });

  test("a word has one meaning of each kind, however often a list has it in another number", () => {
    for (const word of ["loan", "loans"]) {
      expect(read(word).map(({ facets }) => facets)).toEqual([
        [
          ["stage", "financing"],
          ["instrument", "loan"],
        ],
      ]);
    }
  });

  test("a word may belong to several groups of synonyms", () => {
    const [store] = read("store");
    const [shop] = read("shop");
    const [depot] = read("depot");
    expect(store?.synonymGroups).toEqual([...(shop?.synonymGroups ?? []), ...(depot?.synonymGroups ?? [])]);
    expect(store?.synonymGroups).toHaveLength(2);
  });
});
