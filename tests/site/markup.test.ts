import { expect, test } from "vitest";
import { pages } from "./dist.ts";
import { attribute, elementsIn, named, textOf, withAttribute } from "./elements.ts";
import type { Element } from "./html.ts";

test("ids are unique on every page", () => {
  for (const { file, root } of pages) {
    const ids = withAttribute(root, "id").map((element) => attribute(element, "id"));
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      file,
    ).toEqual([]);
  }
});

test("what an element is named or described by is on its page", () => {
  for (const { file, root } of pages) {
    const ids = new Set(withAttribute(root, "id").map((element) => attribute(element, "id")));
    const wanted = [...elementsIn(root)].flatMap((element) =>
      ["for", "aria-labelledby", "aria-describedby", "aria-controls"].flatMap(
        (name) => attribute(element, name)?.split(/\s+/) ?? [],
      ),
    );
    const drawn = named(root, "use").map((use) => attribute(use, "href")?.slice(1) ?? "");
    expect(
      [...wanted, ...drawn].filter((id) => !ids.has(id)),
      file,
    ).toEqual([]);
  }
});

test("no element carries style or script in an attribute: the policy would block both", () => {
  for (const { file, root } of pages) {
    const blocked = [...elementsIn(root)].flatMap(({ name, attributes }) =>
      [...attributes.keys()].filter((key) => key === "style" || key.startsWith("on")).map((key) => `<${name} ${key}>`),
    );
    expect(blocked, file).toEqual([]);
  }
});

/** What a policy in the page only rules if it stands below it. The icon, a picture, is ours on every page. */
const isRuled = ({ name, attributes }: Element): boolean =>
  ["script", "style", "base", "form", "object", "img", "iframe"].includes(name) ||
  (name === "link" && ["stylesheet", "modulepreload", "preload"].includes(attributes.get("rel") ?? ""));

test("every page carries the content security policy, before any script or style sheet it should rule", () => {
  for (const { file, root } of pages) {
    const policies = named(root, "meta").filter(
      (meta) => attribute(meta, "http-equiv")?.toLowerCase() === "content-security-policy",
    );
    expect(policies.length, file).toBe(1);
    const policy = attribute(policies[0] as (typeof policies)[0], "content") ?? "";
    for (const rule of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ]) {
      expect(policy, file).toContain(rule);
    }
    expect(policy, file).not.toMatch(/unsafe-|https?:|\*/);
    const elements = [...elementsIn(root)];
    const early = elements.slice(0, elements.indexOf(policies[0] as (typeof policies)[0])).filter(isRuled);
    expect(
      early.map(({ name, attributes }) => attributes.get("src") ?? attributes.get("href") ?? `inline ${name}`),
      file,
    ).toEqual([]);
  }
});

test("headings leave out no level", () => {
  for (const { file, root } of pages) {
    const levels = [...elementsIn(root)].flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
    expect(levels[0], file).toBe(1);
    expect(
      levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1),
      file,
    ).toEqual([]);
  }
});

test("no link, button or heading is without words", () => {
  for (const { file, root } of pages) {
    const silent = [...elementsIn(root)].filter(
      (element) => /^(a|button|summary|h[1-6]|legend|label|option)$/.test(element.name) && textOf(element) === "",
    );
    expect(
      silent.map(({ name, attributes }) => `${name} ${attributes.get("href") ?? ""}`),
      file,
    ).toEqual([]);
  }
});

test("no slot, no undefined and no object is left in a page's words", () => {
  for (const { file, root } of pages) {
    const shown = textOf(root, (element) => element.attributes.has("hidden"));
    expect(shown, file).not.toMatch(/\bundefined\b|\bNaN\b|\[object |\{\w+\}|\$\{|\bInvalid Date\b/);
  }
});
