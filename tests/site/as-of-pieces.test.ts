/** The pieces behind `?asof=`: whatever day a reader asks for, there is exactly one for each place, and its figure is documented. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dayAfter } from "../../src/catalogue/days.ts";
import { BEGINNING, END } from "../../src/catalogue/partial-date.ts";
import { today } from "../../src/site/today.ts";
import { page, read } from "./dist.ts";
import { isDocumented, targetsOf } from "./documented.ts";
import { attribute, findAll, hasClass, textOf, withAttribute } from "./elements.ts";
import { type Element, parseHtml } from "./html.ts";

interface Piece {
  slot: string;
  from: string;
  until: string;
  html: string;
}
const LOCALES = ["zh-hk", "en", "zh-cn"];
const ids = readdirSync("data/schemes")
  .map((file) => file.replace(/\.json$/, ""))
  .sort();

/** All files of pieces, with the page whose slots they fill. */
const sets = LOCALES.flatMap((locale) => [
  { file: `${locale}/asof/cards.json`, on: `${locale}/index.html`, slots: ids },
  { file: `${locale}/asof/overview.json`, on: `${locale}/overview/index.html`, slots: ids },
  ...ids.map((id) => ({
    file: `${locale}/asof/schemes/${id}.json`,
    on: `${locale}/schemes/${id}/index.html`,
    slots: ["figures", "title"],
  })),
]).map((set) => ({ ...set, pieces: JSON.parse(read(set.file)) as Piece[] }));

/** What a reader meets of a piece, without how old the evidence is, which only the browser knows. */
const words = (root: Element): string => textOf(root, (element) => element.attributes.has("data-age"));

describe("the pieces of each page", () => {
  test("fill the slots of that page and no others", () => {
    for (const { file, on, slots, pieces } of sets) {
      expect([...new Set(pieces.map(({ slot }) => slot))].sort(), file).toEqual(slots);
      const there = withAttribute(page(on).root, "data-slot").map((element) => attribute(element, "data-slot") ?? "");
      expect(
        there.filter((slot) => !slots.includes(slot)),
        on,
      ).toEqual([]);
    }
  });

  test("cover all days, without gap or overlap", () => {
    for (const { file, pieces } of sets) {
      for (const [slot, own] of Map.groupBy(pieces, (piece) => piece.slot)) {
        expect([own[0]?.from, own.at(-1)?.until], `${file} ${slot}`).toEqual([BEGINNING, END]);
        const seams = own.slice(1).filter(({ from }, index) => from !== dayAfter(own[index]?.until ?? END));
        expect(seams, `${file} ${slot}`).toEqual([]);
      }
    }
  });

  test("keep their slot, so that what was put in place could be replaced again", () => {
    for (const { file, pieces } of sets) {
      for (const { slot, html } of pieces) expect(html.includes(`data-slot="${slot}"`), file).toBe(true);
    }
  });

  test("say of today what the page as built says", () => {
    for (const { file, on, pieces } of sets) {
      const slots = new Map(
        withAttribute(page(on).root, "data-slot").map((element) => [attribute(element, "data-slot"), element]),
      );
      for (const { slot, from, until, html } of pieces) {
        const built = slots.get(slot);
        if (built && from <= today && today <= until)
          expect(words(parseHtml(html)), `${file} ${slot}`).toBe(words(built));
      }
    }
  });

  test("show only figures that lead to a date and sources, or say that none is documented", () => {
    for (const { file, on, pieces } of sets) {
      const { root } = page(on);
      for (const { slot, from, html } of pieces) {
        for (const figure of withAttribute(parseHtml(html), "data-figure")) {
          const nothing = findAll(figure, (element) => hasClass(element, "undocumented")).length > 0;
          const documented = isDocumented(figure) || targetsOf(root, figure).some(isDocumented);
          expect(documented || nothing, `${file} ${slot} from ${from}: ${textOf(figure).slice(0, 80)}`).toBe(true);
        }
      }
    }
  });
});
