/** How long a query may be. */
import { describe, expect, test } from "vitest";
import { isSearchable, LONGEST_QUERY, withinLength } from "../../../src/search/query/length.ts";
import { idsFor } from "./real.ts";

const ending = (length: number, text: string): string => `${"i ".repeat(length).slice(0, length)} ${text}`;

describe("a query", () => {
  test("is searched to the end of a whole question, and no further", () => {
    expect(idsFor(ending(LONGEST_QUERY - 4, "tvp"))[0]).toBe("tvp");
    expect(idsFor(ending(LONGEST_QUERY, "tvp"))).not.toContain("tvp");
  });

  test.each([
    [LONGEST_QUERY - 1, LONGEST_QUERY - 1],
    [LONGEST_QUERY - 2, LONGEST_QUERY],
  ])("of %i letters and a rocket is not cut in the midst of the rocket", (letters, length) => {
    const kept = withinLength(`${"x".repeat(letters)}🚀🚀`);
    expect(kept).toHaveLength(length);
    expect(kept.isWellFormed()).toBe(true);
  });

  test.each([
    ["券", true],
    ["tv", true],
    ["t", false],
    [" t ", false],
    ["😀", false],
    ["", false],
  ])("%j is long enough: %s", (query, enough) => {
    expect(isSearchable(query)).toBe(enough);
  });
});
