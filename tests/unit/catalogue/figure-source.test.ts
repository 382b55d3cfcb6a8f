import { describe, expect, test } from "vitest";
import { termHolds, termOfFigure } from "../../../src/catalogue/figure-source.ts";
import { figuresIn } from "../../../src/catalogue/figures-in-text.ts";
import type { Term } from "../../../src/catalogue/schema/record.ts";
import { soundRecord, soundTerm, tracksOf } from "./sound-record.ts";

const figure = (written: string) => {
  const [found] = figuresIn(written);
  if (!found) throw new Error(`no figure in ${written}`);
  return found;
};
const holds = (written: string, term: Partial<Term> = {}) => termHolds(soundTerm(term), figure(written));

describe("whether a term holds a figure", () => {
  test.each(["HK$600,000", "60萬元", "75%", "25%", "3:1"])("%s follows from HK$600,000 at 3:1", (written) => {
    expect(holds(written)).toBe(true);
  });

  test.each(["HK$500,000", "70%", "1:3", "2:1"])("%s does not", (written) => {
    expect(holds(written)).toBe(false);
  });

  test("it may stand in any field: smaller ceilings, project size, advance, further figures, the whole fund", () => {
    expect(holds("HK$5,000", { limits: [{ hkd: 9_000, atLeast: 5_000, per: "person" }] })).toBe(true);
    expect(holds("HK$100M", { pool: 100_000_000 })).toBe(true);
    expect(holds("HK$3M", { projectCost: { atMost: 3_000_000 } })).toBe(true);
    expect(holds("20%", { firstPayment: { percent: 20 } })).toBe(true);
    const fee = { what: { en: "Fee", "zh-Hant": "費用" }, hkd: 3_000 };
    expect(holds("HK$3,000", { also: [fee] })).toBe(true);
  });

  test("a number of months or projects is no sum and no percentage", () => {
    expect(holds("HK$24", { months: 24 })).toBe(false);
    expect(holds("24%", { months: 24 })).toBe(false);
  });

  test.each<[string, Term["share"], string[], string]>([
    [
      "a rate: either side, and that of the special case",
      { kind: "rate", percent: 70, special: { percent: 90, case: { en: "x", "zh-Hant": "甲" } } },
      ["70%", "30%", "90%", "10%"],
      "80%",
    ],
    [
      "a guarantee: each choice, not the rest",
      { kind: "guarantee", percent: 70, choices: [50, 60, 70] },
      ["50%", "60%", "70%"],
      "30%",
    ],
    ["everything: 100 %", { kind: "full" }, ["100%"], "50%"],
    [
      "slices: each, and what is left to pay",
      {
        kind: "tiers",
        of: "cost",
        tiers: [
          { upTo: 10_000, percent: 80 },
          { upTo: 25_000, percent: 60 },
        ],
      },
      ["80%", "20%", "60%", "40%"],
      "90%",
    ],
    [
      "a ratio in thirds: rounded to a tenth",
      { kind: "match", government: 2, applicant: 1 },
      ["66.7%", "33.3%", "two thirds", "三分一"],
      "66%",
    ],
  ])("of %s", (_, share, held, other) => {
    for (const written of held) expect(holds(written, { share }), written).toBe(true);
    expect(holds(other, { share })).toBe(false);
  });
});

describe("the term a figure in a text comes from", () => {
  const share: Term["share"] = { kind: "match", government: 1, applicant: 1 };
  const scheme = soundRecord({
    tracks: [
      ...tracksOf({ from: "2016", share }, { from: "2020", share }),
      { id: "easy", terms: [soundTerm({ from: "2023", until: "2023-12-31", share })] },
    ],
  });
  const from = (day: string) => termOfFigure(scheme, figure("1:1"), day);

  test("is one in force on the day", () => {
    expect(from("2017-01-01")?.term.from).toBe("2016");
    expect(from("2021-01-01")?.term.from).toBe("2020");
  });

  test("is the last that holds it, where none is in force", () => {
    const past = soundRecord({ tracks: tracksOf({ until: "2021" }) });
    expect(termOfFigure(past, figure("HK$600,000"), "2024-01-01")?.term.until).toBe("2021");
    expect(from("2010-01-01")?.track.id).toBe("easy");
  });

  test("is none where no term holds it", () => {
    expect(termOfFigure(scheme, figure("HK$1"), "2021-01-01")).toBeUndefined();
  });
});
