/** Whatever waits for a script is watched by one that no lost file can take along. */
import { expect, test } from "vitest";
import { pages } from "./dist.ts";
import { around, attribute, hasClass, named, withAttribute } from "./elements.ts";

const waiting = pages.filter(({ root }) => withAttribute(root, "data-island").length > 0);

test("the first script of the page's own stands in the page and imports nothing", () => {
  expect(waiting.length).toBeGreaterThan(100);
  for (const { file, root } of waiting) {
    const first = named(root, "script").find((script) => attribute(script, "type") === "module");
    expect(first && attribute(first, "src"), file).toBeUndefined();
    const code = first?.children.join("") ?? "";
    expect(code, file).toContain("data-island");
    expect(code, file).not.toMatch(/\bimport\b/);
  }
});

test("what only works with script belongs to a part that is watched, but for a link to another page", () => {
  for (const { file, root } of pages) {
    const unwatched = withAttribute(root, "class")
      .filter((element) => hasClass(element, "with-script"))
      .filter((element) => ![...around(element)].some(({ attributes }) => attributes.has("data-island")))
      .filter((element) => named(element, "a").length === 0);
    expect(
      unwatched.map((element) => attribute(element, "class")),
      file,
    ).toEqual([]);
  }
});
