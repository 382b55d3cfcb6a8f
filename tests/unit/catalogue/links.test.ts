import { expect, test } from "vitest";
import { kinOf, type SchemeLinks, schemeLinks } from "../../../src/catalogue/links.ts";
import type { SchemeRecord } from "../../../src/catalogue/schema/record.ts";
import { soundRecord } from "./sound-record.ts";

const scheme = (id: string, changes: Partial<SchemeRecord> = {}) => soundRecord({ id, ...changes });
const TODAY = "2026-11-22";
const old = scheme("old", { succeededBy: ["now"] });
const now = scheme("now", { succeededBy: ["next"], related: ["other", "old", "next", "gone"] });
const [next, other] = [scheme("next"), scheme("other")];
const all = [old, now, next, other];

const ids = ({ alternatives, ...links }: SchemeLinks) => ({
  ...Object.fromEntries(Object.entries(links).map(([kind, schemes]) => [kind, schemes.map(({ id }) => id)])),
  ...(alternatives && { alternatives: alternatives.map((other) => other.scheme.id) }),
});

test("a scheme leads to what took over, what it took over from, and what else is worth a look, each once", () => {
  expect(ids(schemeLinks(now, all, TODAY, TODAY))).toEqual({
    successors: ["next"],
    predecessors: ["old"],
    related: ["other"],
  });
});

test("a scheme without any leads nowhere", () => {
  expect(ids(schemeLinks(other, all, TODAY, TODAY))).toEqual({
    successors: [],
    predecessors: [],
    related: [],
  });
});

const need = (text: string) => ({ aliases: [{ text, kind: "need" as const }] });
const closed = { life: [{ state: "closed" as const, from: "2025-01-01", sources: ["page"] }] };

test("a scheme that ended without a successor has alternatives, which need not be among the related", () => {
  const gone = scheme("gone", { ...closed, ...need("shop"), related: ["also-gone", "other", "beside"] });
  const others = [scheme("also-gone", { ...closed, ...need("shop") }), scheme("stranger", need("shop")), other];
  const beside = scheme("beside", need("shop"));
  const links = (day: string) => ids(schemeLinks(gone, [gone, ...others, beside], day, TODAY));
  expect(links(TODAY)).toMatchObject({ alternatives: ["beside", "stranger"], related: ["also-gone", "other"] });
  expect(ids(schemeLinks(gone, [gone, other], TODAY, TODAY))).toMatchObject({ alternatives: [], related: ["other"] });
});

test("one that was followed by another, or is not over, has none to be asked for; nor has a past day", () => {
  const followed = scheme("gone", { ...closed, ...need("shop"), succeededBy: ["next"] });
  const shop = scheme("shop", need("shop"));
  expect(schemeLinks(followed, [followed, next, shop], TODAY, TODAY)).not.toHaveProperty("alternatives");
  expect(schemeLinks(scheme("runs", need("shop")), [shop], TODAY, TODAY)).not.toHaveProperty("alternatives");
  const gone = scheme("gone", { ...closed, ...need("shop") });
  expect(schemeLinks(gone, [gone, shop], "2026-11-21", TODAY)).not.toHaveProperty("alternatives");
  expect(ids(schemeLinks(gone, [gone, shop], "2026-11-23", TODAY))).toMatchObject({ alternatives: ["shop"] });
});

test("what was not known of by the day is no successor yet", () => {
  const life = (...events: [state: "open" | "merged" | "announced", from: string][]) =>
    events.map(([state, from]) => ({ state, from, sources: ["page"] }));
  const before = scheme("before", {
    life: life(["open", "2010"], ["merged", "2018-01-01"]),
    succeededBy: ["after"],
    related: ["beside", "unborn"],
  });
  const after = scheme("after", { life: life(["announced", "2020-02-01"], ["open", "2020-07-01"]) });
  const beside = scheme("beside", { life: life(["open", "2012"]) });
  const unborn = scheme("unborn", { life: life(["open", "2024"]) });
  const on = (day: string) => ids(schemeLinks(before, [before, after, beside, unborn], day, TODAY));
  expect(on("2015-01-01")).toEqual({
    successors: [],
    predecessors: [],
    related: ["beside", "unborn"],
  });
  expect(on("2019-01-01")).toMatchObject({ successors: [], related: ["beside", "unborn"] });
  expect(on("2020-02-01")).toMatchObject({ successors: ["after"], related: ["beside", "unborn"] });
});

test("the kin of a scheme are all that may stand beside it, on whatever day", () => {
  expect(kinOf(now, [...all, scheme("stranger")], TODAY).map(({ id }) => id)).toEqual(["old", "next", "other"]);
  const gone = scheme("gone", { ...closed, ...need("shop"), related: ["other"] });
  const kin = kinOf(gone, [gone, other, scheme("shop", need("shop"))], TODAY);
  expect(kin.map(({ id }) => id)).toEqual(["other", "shop"]);
});
