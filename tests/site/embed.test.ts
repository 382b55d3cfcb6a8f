import { expect, test } from "vitest";
import { BASE, files, gzipped, page, pages, read } from "./dist.ts";
import { attribute, named, withAttribute } from "./elements.ts";

const bare = pages.filter((page) => page.bare);

test("the loader is no larger than 3 kB, with everything it needs in it", () => {
  const loader = read("embed.js");
  expect(gzipped(loader)).toBeLessThanOrEqual(3000);
  expect(loader).not.toMatch(/\bimport\b|\brequire\(/);
});

test("the frame's script has a name that changes with its content, and ends the head of every page a frame can show", () => {
  const [script, ...others] = files.filter((file) => /^embed\/frame\.[\da-f]{10}\.js$/.test(file));
  expect(others).toEqual([]);
  for (const { file, root } of [...bare, page("404.html")]) {
    const last = named(root, "head")[0]?.children.at(-1);
    expect(typeof last === "object" && attribute(last, "src"), file).toBe(`${BASE}${script}`);
    // Later than what is drawn would be too late for the host's colours.
    expect(typeof last === "object" && ["async", "defer", "type"].some((name) => last.attributes.has(name)), file).toBe(
      false,
    );
  }
});

test("a page for a frame has no header of ours, and says that it is not the government's", () => {
  for (const { file, root } of bare) {
    expect(
      named(root, "header").filter((element) => attribute(element, "class") === "site-header"),
      file,
    ).toEqual([]);
    expect(named(root, "footer").length, file).toBe(1);
    expect(read(file), file).toMatch(/Not a government website|並非政府網站|并非政府网站/);
  }
});

test("from a page for a frame, links to such pages stay and all others open a new tab", () => {
  const wrong = bare.flatMap(({ file, root }) =>
    withAttribute(root, "href")
      .filter(({ name }) => name === "a")
      .filter((link) => {
        const to = attribute(link, "href") ?? "";
        const stays = to.startsWith("#") || (to.startsWith(BASE) && /\/embed\/./.test(to.slice(BASE.length)));
        return stays ? attribute(link, "target") !== undefined : attribute(link, "target") !== "_blank";
      })
      .map((link) => `${file}: ${attribute(link, "href")}`),
  );
  expect(wrong).toEqual([]);
});
