import { describe, expect, test } from "vitest";
import { simplifiedIn } from "../../src/catalogue/rules/simplified.ts";
import { simplify } from "../../src/i18n/simplify.ts";
import { pages } from "./dist.ts";
import { attribute, elementsIn, named, textOf } from "./elements.ts";
import type { Element } from "./html.ts";

/** What the page says in its own language: parts marked as another language are left out. */
const ownWords = (root: Element): string => {
  const lang = attribute(named(root, "html")[0] ?? root, "lang");
  return textOf(
    root,
    (element) => element.attributes.has("lang") && element.name !== "html" && attribute(element, "lang") !== lang,
  );
};
const attributeWords = (root: Element): string =>
  [...elementsIn(root)]
    .flatMap((element) =>
      ["aria-label", "placeholder", "title", "alt", "content"].flatMap((name) => attribute(element, name) ?? []),
    )
    .join(" ");
const inLocale = (locale: string) =>
  pages.filter((page) => page.locale === locale).map(({ file, root }) => ({ file, root }));

describe("Traditional Chinese pages", () => {
  test.each(["words", "attributes"])("hold no Simplified character in their %s", (where) => {
    for (const { file, root } of inLocale("zh-hk")) {
      const text = where === "words" ? ownWords(root) : attributeWords(root);
      expect(simplifiedIn(text), file).toEqual([]);
    }
  });

  test("the check above knows a Simplified character when it sees one", () => {
    expect(simplifiedIn("資助计劃")).toHaveLength(1);
  });
});

describe("Simplified Chinese pages", () => {
  test("hold nothing that is still to be simplified", () => {
    for (const { file, root } of inLocale("zh-cn")) {
      const text = `${ownWords(root)} ${attributeWords(root)}`;
      const simplified = simplify(text);
      const left = simplified === text ? [] : [...text].filter((character) => !simplified.includes(character));
      expect([...new Set(left)].join(""), file).toBe("");
      expect(simplified.length, file).toBe(text.length);
    }
  });

  test("say the same as the Traditional ones, part by part", () => {
    const shape = (root: Element) =>
      [...elementsIn(root)]
        // Where a line may break within a name is for each script to say.
        .filter(({ name }) => name !== "wbr")
        .map(({ name, attributes }) => name + (attributes.get("class") ?? ""))
        .join(" ");
    const traditional = new Map(inLocale("zh-hk").map(({ file, root }) => [file, root]));
    for (const { file, root } of inLocale("zh-cn")) {
      const twin = traditional.get(file.replace("zh-cn", "zh-hk"));
      expect(twin && shape(root) === shape(twin), file).toBe(true);
    }
  });
});

test("English pages mark every Chinese word as Chinese, so that it is read out and drawn as such", () => {
  const unmarked = inLocale("en").flatMap(({ file, root }) => {
    const found = ownWords(root).match(/.{0,30}\p{Script=Han}+/u);
    return found ? [`${file}: ${found[0]}`] : [];
  });
  expect(unmarked).toEqual([]);
});

test("Chinese pages mark English names of sources and former names as English", () => {
  const unmarked = ["zh-hk", "zh-cn"].flatMap((locale) =>
    inLocale(locale).flatMap(({ file, root }) => {
      const places = [...elementsIn(root)].filter(({ attributes }) => attributes.get("class") === "sources");
      const found = places.flatMap((place) => ownWords(place).match(/[A-Za-z]{2,} [A-Za-z]{2,}/g) ?? []);
      return found.length > 0 ? [`${file}: ${found[0]}`] : [];
    }),
  );
  expect(unmarked).toEqual([]);
});

test("what is said of a source in Chinese stands in full-width parentheses", () => {
  for (const locale of ["zh-hk", "zh-cn"])
    for (const { file, root } of inLocale(locale))
      for (const place of [...elementsIn(root)].filter(({ attributes }) => attributes.get("class") === "sources"))
        expect(ownWords(place), file).not.toMatch(/\((?:官方|立法會|立法会|報道|报道|商業|商业|概覽|概览)/);
});
