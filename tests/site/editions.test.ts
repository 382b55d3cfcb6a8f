/** The prebuilt pages of an edition: whole, within themselves, and marked as of their day. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { STAGES } from "../../src/catalogue/schema/vocabulary.ts";
import { BASE, page, pages } from "./dist.ts";
import { attribute, elementsIn, findAll, hasClass, named, textOf, withAttribute } from "./elements.ts";
import type { Element } from "./html.ts";

const LOCALES = ["zh-hk", "en", "zh-cn"];
const records = readdirSync("data/schemes")
  .map((file) => file.replace(/\.json$/, ""))
  .sort();
const days = readdirSync("data/editions").map((file) => file.replace(/\.json$/, ""));
const WRITTEN: Record<string, RegExp> = { "2020-04-29": /29 April 2020|2020年4月29日/ };

const slots = (root: Element): string[] =>
  withAttribute(root, "data-scheme-id")
    .map((card) => attribute(card, "data-scheme-id") ?? "")
    .sort();

describe.each(days)("the edition of %s", (day) => {
  const own = pages.filter(({ path }) => path.includes(`/editions/${day}/`));
  const { printed, completed, claimed } = JSON.parse(readFileSync(`data/editions/${day}.json`, "utf8")) as {
    printed: { id: string }[];
    completed: string[];
    claimed: number;
  };

  test("has catalogue, overview, every stage and every scheme in all three languages", () => {
    expect(own.length).toBe(LOCALES.length * (2 + STAGES.length + records.length));
    for (const locale of LOCALES)
      expect(slots(page(`${locale}/editions/${day}/index.html`).root), locale).toEqual(records);
  });

  test("lists as many members as the chart claims, on the catalogue first and on the chart alone", () => {
    const members = [...printed.map(({ id }) => id), ...completed].sort();
    expect(members.length).toBe(claimed);
    for (const locale of LOCALES) {
      const [first] = findAll(page(`${locale}/editions/${day}/index.html`).root, (element) =>
        hasClass(element, "cards"),
      );
      expect(first && slots(first), locale).toEqual(members);
      const rows = withAttribute(page(`${locale}/editions/${day}/overview/index.html`).root, "data-slot");
      expect(rows.map((row) => attribute(row, "data-slot")).sort(), locale).toEqual(members);
      expect(
        rows.filter(({ attributes }) => attributes.has("hidden")),
        locale,
      ).toEqual([]);
    }
  });

  test("its stages count its own members, and all of them together are the number the chart claims", () => {
    const members = new Set([...printed.map(({ id }) => id), ...completed]);
    const stagesOf = (id: string): string[] =>
      (JSON.parse(readFileSync(`data/schemes/${id}.json`, "utf8")) as { stages: string[] }).stages;
    for (const path of ["", "stages/training/"])
      for (const locale of LOCALES) {
        const { root } = page(`${locale}/editions/${day}/${path}index.html`);
        for (const tab of withAttribute(root, "data-stage").filter(({ name }) => name === "a")) {
          const stage = attribute(tab, "data-stage") ?? "";
          const expected = stage ? [...members].filter((id) => stagesOf(id).includes(stage)).length : claimed;
          const counts = findAll(tab, (element) => element.attributes.has("data-count")).map((count) => textOf(count));
          expect(counts, `${locale} ${path} ${stage}`).toEqual([String(expected)]);
        }
      }
  });

  test("says its day on every page, openly, and changes it for nobody", () => {
    for (const { file, root } of own) {
      const banners = withAttribute(root, "data-as-of-banner");
      expect(banners.length, file).toBe(1);
      const [banner] = banners;
      expect(banner?.attributes.has("hidden"), file).toBe(false);
      expect(banner && textOf(banner), file).toMatch(WRITTEN[day] ?? day);
      expect(withAttribute(root, "data-as-of"), file).toEqual([]);
    }
  });

  test("leads out of itself only by “back to today” and to what has no edition", () => {
    const elsewhere = /^(changes|about|embed)\//;
    for (const { file, locale, root } of own) {
      const main = [...elementsIn(root)].find(({ name }) => name === "main");
      const out = named(main ?? root, "a").filter((link) => {
        const href = attribute(link, "href") ?? "";
        return (
          href.startsWith(BASE) &&
          !href.startsWith(`${BASE}${locale}/editions/${day}/`) &&
          !elsewhere.test(href.slice(`${BASE}${locale}/`.length))
        );
      });
      expect(
        out.map((link) => link.attributes.has("data-as-of-back")),
        file,
      ).toEqual([true]);
    }
  });
});
