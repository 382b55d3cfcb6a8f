import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { absolute, BASE, fileOf, page, pages } from "./dist.ts";
import { attribute, byId, elementsIn } from "./elements.ts";
import type { Element } from "./html.ts";

const reviewed = new Set(Object.keys(JSON.parse(readFileSync("data/hosts.json", "utf8"))));

/** Attributes that lead to, or load, something. */
const LEADING = ["href", "src", "action", "srcset", "poster", "data-search"];

interface Link {
  file: string;
  /** Address of the page it stands on. */
  from: string;
  to: string;
  element: Element;
  /** Whether the page is made for a frame, where links out must not replace the frame's content. */
  bare: boolean;
}
const links: Link[] = pages.flatMap(({ file, path, bare, root }) =>
  [...elementsIn(root)].flatMap((element) =>
    LEADING.flatMap((name) => {
      const to = attribute(element, name);
      return to === undefined ? [] : [{ file, from: `${BASE}${path}`, to, element, bare }];
    }),
  ),
);
const isOwn = ({ to }: Link): boolean => to.startsWith("/") && !to.startsWith("//");
const isFragment = ({ to }: Link): boolean => to.startsWith("#");
/** What the head says of this site itself, such as its canonical address. */
const isOwnAbsolute = ({ to, element }: Link): boolean => element.name === "link" && to.startsWith(absolute(""));
const others = links.filter((link) => !isOwn(link) && !isFragment(link) && !isOwnAbsolute(link));
const say = ({ file, to }: Link): string => `${file}: ${to}`;

test("there are links to judge, within the site and out of it", () => {
  expect(links.filter(isOwn).length).toBeGreaterThan(5000);
  expect(links.filter(isFragment).length).toBeGreaterThan(500);
  expect(others.length).toBeGreaterThan(500);
});

test("every link within the site leads to a file that is there, and to a place on it that is there", () => {
  const broken = links.filter((link) => {
    if (!isOwn(link) && !isFragment(link)) return false;
    const [path = "", fragment] = link.to.split("#");
    const file = fileOf(path === "" ? link.from : path);
    if (file === undefined) return true;
    return Boolean(fragment) && !byId(page(file).root, decodeURIComponent(fragment ?? ""));
  });
  expect(broken.map(say)).toEqual([]);
});

test("readers are sent out of the site only over https, and only to reviewed hosts", () => {
  const doubtful = others.filter(({ to }) => {
    const url = URL.canParse(to) ? new URL(to) : undefined;
    return url?.protocol !== "https:" || !reviewed.has(url.host) || url.username !== "" || url.password !== "";
  });
  expect(doubtful.map(say)).toEqual([]);
});

test("nothing is loaded from elsewhere: only links that a reader follows lead out", () => {
  expect(others.filter(({ element }) => element.name !== "a").map(say)).toEqual([]);
});

test("a page elsewhere opens in place, out of a frame in a new tab, and gets no hold on the reader's window", () => {
  const careless = others.filter(
    ({ element, bare }) =>
      attribute(element, "target") !== (bare ? "_blank" : undefined) ||
      !attribute(element, "rel")?.includes("noopener"),
  );
  expect(careless.map(say)).toEqual([]);
});
