/** A scheme's page on another day, put together as the reader's browser does: it shows that day, and of later ones only the history. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sumsIn } from "../english-money.ts";
import { BASE, pages, read } from "./dist.ts";
import { attribute, hasClass, named, textOf, withAttribute } from "./elements.ts";
import { type Element, parseHtml } from "./html.ts";

const DAYS = ["2016-06-01", "2019-06-01", "2021-12-31", "2024-01-01", "2025-06-01"];

interface Term {
  from?: string;
  announced?: string;
}

interface Dated {
  tracks: { terms: Term[] }[];
  life: { from?: string; note?: { en: string } }[];
}

/** Every sum in a part of a record. */
const sumsOf = (value: unknown): number[] =>
  JSON.stringify(value)
    .match(/"(?:hkd|atLeast|atMost|upTo|pool)":\d+/g)
    ?.map((field) => Number(field.split(":")[1])) ?? [];

/** The sums that the record knows of days after this one only: neither a term nor an event of before tells them. */
function laterSums({ tracks, life }: Dated, day: string): Set<number> {
  const terms = tracks.flatMap((track) => track.terms);
  const isKnown = ({ from, announced }: Term) => (announced ?? from ?? "").replace(/^[≤~]/u, "") <= day;
  const later = new Set(terms.filter((term) => !isKnown(term)).flatMap(sumsOf));
  for (const sum of terms.filter(isKnown).flatMap(sumsOf)) later.delete(sum);
  for (const { note } of life.filter(isKnown)) for (const sum of sumsIn(note?.en ?? "")) later.delete(sum);
  return later;
}

/** What a reader meets outside of the history: what is of today or was not known by the day is not there. */
function textOn(main: Element, day: string): string {
  const isNotThere = (element: Element): boolean =>
    attribute(element, "data-history") !== undefined ||
    attribute(element, "data-slot") !== undefined ||
    hasClass(element, "of-built-day") ||
    hasClass(element, "sources") ||
    (attribute(element, "data-known-from") ?? "") > day;
  return textOf(main, isNotThere);
}

test("on another day no scheme's page says a sum of a later one outside of the history", () => {
  const found: string[] = [];
  let asked = 0;
  for (const { path, root } of pages.filter((page) => /^en\/schemes\//.test(page.path))) {
    const id = path.split("/")[2] ?? "";
    const record = JSON.parse(readFileSync(`data/schemes/${id}.json`, "utf8")) as Dated;
    const [main] = named(root, "main");
    const [control] = withAttribute(root, "data-as-of");
    const fragments: { from: string; until: string; html: string }[] = JSON.parse(
      read((control && attribute(control, "data-as-of"))?.slice(BASE.length) ?? ""),
    );
    for (const day of DAYS) {
      const later = laterSums(record, day);
      if (!main || later.size === 0) continue;
      asked++;
      const slots = fragments.filter(({ from, until }) => from <= day && day <= until);
      const text = [textOn(main, day), ...slots.map(({ html }) => textOf(parseHtml(html)))].join(" ");
      for (const sum of sumsIn(text)) if (later.has(sum)) found.push(`${id} on ${day}: HK$ ${sum}`);
    }
  }
  expect(asked).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
