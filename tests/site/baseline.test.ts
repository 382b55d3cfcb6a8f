/**
 * What is sent to browsers calls nothing that those of mid-2022 do not have (CONTRIBUTING, “Changing code”): a method
 * that is not there ends a script half-way, with a count on screen that no longer holds.
 */
import { describe, expect, test } from "vitest";
import { files, page, pages, read } from "./dist.ts";
import { attribute, named } from "./elements.ts";

/** Newer than Chrome 100, Firefox 100 and Safari 15.4. */
const NEWER =
  /\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex|groupBy|checkVisibility|withResolvers|canParse|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|fromAsync|requestIdleCallback|startViewTransition|moveBefore)\b|\bAbortSignal\.(?:timeout|any)\b|\brequestIdleCallback\b|\bURL\.parse\b|\bPromise\.try\b|\bRegExp\.escape\b|\bIterator\.from\b|\bIntl\.(?:Segmenter|DurationFormat)\b/g;

const used = (code: string): string[] => [...new Set(code.match(NEWER) ?? [])];

describe("newer methods", () => {
  test("the pattern sees them", () => {
    expect(used("a.toSorted(b);Map.groupBy(c,d);AbortSignal.timeout(1)")).toHaveLength(3);
    expect(used("a.sort(b);a.find(c)")).toEqual([]);
  });

  test("are in no script file", () => {
    const scripts = files.filter((file) => file.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.flatMap((file) => used(read(file)).map((name) => `${file}: ${name}`))).toEqual([]);
  });

  test("are in no script that stands in a page", () => {
    for (const { file } of pages) {
      const inline = named(page(file).root, "script").filter(
        (script) => !attribute(script, "src") && attribute(script, "type") !== "application/json",
      );
      expect(used(inline.flatMap(({ children }) => children).join("\n")), file).toEqual([]);
    }
  });
});
