import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FACET_NAMES, FACETS, NOTHING_CHOSEN, type Selection } from "../../../src/catalogue/facets.ts";
import { INITIAL, readState, SORTS, type State, writeState } from "../../../src/islands/catalogue/state.ts";

const chosen = (changes: Partial<Selection>): Selection => ({ ...NOTHING_CHOSEN, ...changes });

describe("reading an address", () => {
  test("nothing asked is nothing chosen", () => {
    for (const search of ["", "?", "?q=&stage=&sort="]) expect(readState(search)).toEqual(INITIAL);
  });

  test("a query, choices and an order", () => {
    expect(readState("?q=科技券&stage=rnd&status=open&sort=amount")).toEqual({
      query: "科技券",
      selection: chosen({ stage: ["rnd"], status: ["open"] }),
      sort: "amount",
    });
  });

  test("several values, parted by commas or repeated, each once and in the order given", () => {
    const expected = chosen({ stage: ["training", "rnd"] });
    expect(readState("?stage=training,rnd,training").selection).toEqual(expected);
    expect(readState("?stage=training&stage=rnd").selection).toEqual(expected);
  });

  test.each([
    ["markup", "?stage=%3Cscript%3E&status=%22%3E%3Cimg%20src%3Dx%3E"],
    ["names every object has", "?stage=__proto__,constructor&sort=toString&sector=hasOwnProperty"],
    ["broken escapes", "?stage=%E0%A4%A&status=%"],
    ["another case, blanks, a null character", "?stage=RND&status=%20open&instrument=grant%00"],
    ["the trade that is no choice", "?sector=all"],
    ["an order that is none", "?sort=amount;drop"],
    ["lists as other systems write them", "?stage[]=rnd&stage[0]=rnd"],
  ])("%s chooses nothing", (_, search) => {
    expect(readState(search)).toEqual(INITIAL);
  });

  test("a good value beside hostile ones counts", () => {
    expect(readState("?stage=%3Cscript%3E,rnd,__proto__").selection).toEqual(chosen({ stage: ["rnd"] }));
  });

  test("a query is cut to a length that can still help", () => {
    expect(readState(`?q=${"x".repeat(5000)}`).query).toHaveLength(120);
  });

  test("a query is not cut in the midst of a character", () => {
    expect(readState(`?q=${"x".repeat(119)}🚀🚀`).query).toBe("x".repeat(119));
    expect(readState(`?q=${"x".repeat(118)}🚀🚀`).query).toBe(`${"x".repeat(118)}🚀`);
  });
});

describe("writing an address", () => {
  test("nothing asked leaves it bare", () => {
    expect(writeState(INITIAL)).toBe("");
    expect(writeState({ ...INITIAL, query: "  " }, "?q=old")).toBe("");
  });

  test("lists stay readable", () => {
    expect(writeState({ ...INITIAL, selection: chosen({ stage: ["rnd", "training"] }) })).toBe("?stage=rnd,training");
  });

  test("what belongs to others stays, above all the day that is shown", () => {
    const search = writeState({ ...INITIAL, selection: chosen({ stage: ["rnd"] }) }, "?asof=2020-04-29&stage=startup");
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual({ asof: "2020-04-29", stage: "rnd" });
  });

  test("a query is trimmed and escaped", () => {
    expect(writeState({ ...INITIAL, query: " a&b=c#d " })).toBe("?q=a%26b%3Dc%23d");
  });
});

const state: fc.Arbitrary<State> = fc.record({
  query: fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.trim()),
  selection: fc.record(
    Object.fromEntries(FACET_NAMES.map((facet) => [facet, fc.subarray([...FACETS[facet]] as string[])])),
  ) as unknown as fc.Arbitrary<Selection>,
  sort: fc.option(fc.constantFrom(...SORTS), { nil: undefined }),
});

test("what is written is read back as it was", () => {
  fc.assert(
    fc.property(state, (asked) => {
      expect(readState(writeState(asked))).toEqual(asked);
    }),
  );
});

test("no address, however hostile, raises an error or chooses what is not on offer", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc
      .array(fc.tuple(fc.constantFrom("q", "sort", ...FACET_NAMES), fc.string({ unit: "binary" })))
      .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`),
  );
  fc.assert(
    fc.property(hostile, (search) => {
      const { query, selection, sort } = readState(search);
      expect(query.length).toBeLessThanOrEqual(120);
      expect(sort === undefined || SORTS.includes(sort)).toBe(true);
      for (const facet of FACET_NAMES) {
        for (const value of selection[facet]) expect(FACETS[facet]).toContain(value);
      }
    }),
  );
});
