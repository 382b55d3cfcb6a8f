/** The fragments behind `?asof=`: whatever day a reader asks for, there is exactly one for each place, and its figure is documented. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dayAfter } from "../../src/catalogue/days.ts";
import { BEGINNING, END } from "../../src/catalogue/partial-date.ts";
import { today } from "../../src/site/today.ts";
import { writtenSum } from "../english-money.ts";
import { BASE, page, pages, read } from "./dist.ts";
import { isDocumented, isSource, targetsOf } from "./documented.ts";
import { attribute, findAll, hasClass, named, textOf, withAttribute } from "./elements.ts";
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

const OF_SCHEME = ["apply", "beside", "covered", "figures", "instead", "title", "who"];

/** Pages with the slots that their files of fragments fill. */
const sets = LOCALES.flatMap((locale) => [
  { on: `${locale}/index.html`, slots: ids },
  { on: `${locale}/overview/index.html`, slots: ids },
  { on: `${locale}/embed/catalogue/index.html`, slots: ids },
  ...ids.flatMap((id) => [
    { on: `${locale}/schemes/${id}/index.html`, slots: OF_SCHEME },
    { on: `${locale}/embed/schemes/${id}/index.html`, slots: OF_SCHEME },
  ]),
]).map((set) => {
  const file = fragmentsOf(page(set.on).root);
  return { ...set, file, pieces: JSON.parse(read(file)) as Piece[] };
});

/** The file that a page names, as a path in the build. */
function fragmentsOf(root: Element): string {
  const [control] = withAttribute(root, "data-as-of");
  return (control && attribute(control, "data-as-of"))?.slice(BASE.length) ?? "";
}

/** What a reader meets of a piece on the day, when the page's script has taken back what was not confirmed for a year. */
const words = (root: Element, day: string): string => {
  for (const element of withAttribute(root, "data-confirmed-until")) {
    const [line] = withAttribute(element, "data-line");
    const then = attribute(element, "data-then");
    if (line && then && (attribute(element, "data-confirmed-until") ?? "") < day)
      line.children.splice(0, Infinity, then);
  }
  return textOf(root);
};

describe("the fragments of each page", () => {
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

  test("stand in a file whose name changes with its content, one for each family of pages", () => {
    for (const { file } of sets) expect(file).toMatch(/^asof\/.+\.[0-9a-f]{10}\.json$/);
    expect(new Set(sets.map(({ file }) => file)).size).toBe(sets.length);
    const stages = pages
      .filter(({ path }) => /^en\/(embed\/)?stages\//.test(path))
      .map(({ root }) => fragmentsOf(root));
    const cards = ["en/index.html", "en/embed/catalogue/index.html"].map((file) => fragmentsOf(page(file).root));
    expect(new Set(stages)).toEqual(new Set(cards));
  });

  test("lead to pages of their own family", () => {
    for (const { on, file, pieces } of sets) {
      const [locale = "", family = ""] = on.split("/");
      const home = `${BASE}${locale}/${family === "embed" ? "embed/" : ""}`;
      const links = pieces.flatMap(({ html }) => named(parseHtml(html), "a"));
      const out = links
        .map((link) => attribute(link, "href") ?? "")
        .filter((href) => href.startsWith("/") && !(href.startsWith(home) && !/\/editions\//.test(href)));
      expect(out, file).toEqual([]);
      if (family !== "embed")
        expect(links.filter((link) => /\/embed\//.test(attribute(link, "href") ?? ""))).toEqual([]);
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
          expect(words(parseHtml(html), today), `${file} ${slot}`).toBe(words(built, today));
      }
    }
  });

  test("offer alternatives from today on only, so that no past day tells of schemes of another", () => {
    const told = sets
      .filter(({ on }) => on.startsWith("en/"))
      .flatMap(({ pieces }) => pieces.filter(({ slot, html }) => slot === "instead" && /No replacement/.test(html)));
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter(({ from, until }) => from < today || until < today)).toEqual([]);
    expect(told.some(({ html }) => html.includes("/schemes/"))).toBe(true);
  });

  test("show only figures that lead to a date and sources, or say that none is documented", () => {
    for (const { file, on, pieces } of sets) {
      const { root } = page(on);
      for (const { slot, from, html } of pieces) {
        const piece = parseHtml(html);
        for (const figure of withAttribute(piece, "data-figure")) {
          const nothing = findAll(figure, (element) => hasClass(element, "undocumented")).length > 0;
          const documented =
            isDocumented(figure) ||
            targetsOf(root, figure).some(isDocumented) ||
            targetsOf(piece, figure).some(isSource);
          expect(documented || nothing, `${file} ${slot} from ${from}: ${textOf(figure).slice(0, 80)}`).toBe(true);
        }
      }
    }
  });
});

/** Terms that are only announced, as the records hold them, with a sum that no other term of their scheme has. */
const announced = ids.flatMap((id) => {
  const { tracks } = JSON.parse(readFileSync(`data/schemes/${id}.json`, "utf8")) as {
    tracks: { id: string; terms: { announced?: string; limits: { hkd?: number }[] }[] }[];
  };
  const terms = tracks.flatMap((track) => track.terms.map((term) => ({ track: track.id, ...term })));
  return terms.flatMap(({ track, announced: day, limits: [limit] }) => {
    const sum = limit?.hkd;
    const others = terms.filter((term) => term.limits.some(({ hkd }) => hkd === sum));
    return day && sum && others.length === 1 ? [{ id, track, day: day.padEnd(10, "-01"), sum }] : [];
  });
});

describe("a term that is only announced", () => {
  const english = sets.filter(({ on }) => on.startsWith("en/"));

  test("is known of several schemes", () => {
    expect(announced.map(({ id }) => id)).toContain("i-t-industry-oriented-fund");
    expect(announced.length).toBeGreaterThan(1);
  });

  test("has no figure before the day of the news, and has one from that day on", () => {
    for (const { id, track, day, sum } of announced) {
      const written = writtenSum(sum);
      const own = english.filter(({ on }) => on.endsWith(`/schemes/${id}/index.html`));
      expect(own.length).toBe(2);
      for (const { file, pieces } of own) {
        for (const { slot, from, until, html } of pieces.filter((piece) => piece.slot === "figures")) {
          const [panel] = withAttribute(parseHtml(html), "id").filter(
            (element) => attribute(element, "id") === `figure-${track}`,
          );
          const text = panel ? textOf(panel) : "";
          if (until < day) expect(text, `${file} ${slot} until ${until}`).not.toContain(written);
          else if (from >= day)
            expect(text, `${file} ${slot} from ${from}`).toMatch(/Announced|In force|Last known|Ended/);
        }
      }
      for (const { file, pieces } of english) {
        for (const { until, html } of pieces.filter(({ slot }) => slot === id))
          if (until < day) expect(textOf(parseHtml(html)), `${file} ${id} until ${until}`).not.toContain(written);
      }
    }
  });

  test("has none on the pages of an earlier edition either, and does not order its cards", () => {
    const edition = "2020-04-29";
    for (const { id, day, sum } of announced.filter((term) => term.day > edition)) {
      const { root } = page(`en/editions/${edition}/index.html`);
      const [card] = withAttribute(root, "data-scheme-id").filter(
        (element) => attribute(element, "data-scheme-id") === id,
      );
      expect(card && textOf(card), `${id}, announced on ${day}`).not.toContain(writtenSum(sum));
      expect(Number(card && attribute(card, "data-amount")), id).not.toBe(sum);
    }
  });
});
