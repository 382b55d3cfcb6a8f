import { expect, test } from "vitest";
import { inCommon, kinOf, type SchemeLinks, schemeLinks } from "../../../src/catalogue/links.ts";
import type { SchemeRecord } from "../../../src/catalogue/schema/record.ts";
import { soundRecord } from "./sound-record.ts";

const scheme = (id: string, changes: Partial<SchemeRecord> = {}) => soundRecord({ id, ...changes });
const TODAY = "2026-11-22";
const old = scheme("old", { succeededBy: ["now"] });
const now = scheme("now", { succeededBy: ["next"], related: ["other", "old", "next", "gone"] });
const [next, other] = [scheme("next"), scheme("other")];
const all = [old, now, next, other];

const ids = (links: SchemeLinks) =>
  Object.fromEntries(
    Object.entries(links as Record<keyof SchemeLinks, SchemeRecord[]>).map(([kind, schemes]) => [
      kind,
      schemes.map(({ id }) => id),
    ]),
  );

test("a scheme leads to what took over, what it took over from, and what else is worth a look, each once", () => {
  expect(ids(schemeLinks(now, all, TODAY))).toEqual({
    successors: ["next"],
    predecessors: ["old"],
    alternatives: [],
    related: ["other"],
  });
});

test("a scheme without any leads nowhere", () => {
  expect(ids(schemeLinks(other, all, TODAY))).toEqual({
    successors: [],
    predecessors: [],
    alternatives: [],
    related: [],
  });
});

test("a scheme that ended without a successor leads to those worth a look that are not over", () => {
  const closed = { life: [{ state: "closed" as const, from: "2025-01-01", sources: ["page"] }] };
  const gone = scheme("gone", { ...closed, related: ["also-gone", "other"] });
  const links = (day: string) => ids(schemeLinks(gone, [gone, scheme("also-gone", closed), other], day));
  expect(links(TODAY)).toMatchObject({ alternatives: ["other"], related: ["also-gone"] });
  const followed = scheme("gone", { ...closed, succeededBy: ["next"], related: ["other"] });
  expect(ids(schemeLinks(followed, all, TODAY))).toMatchObject({ alternatives: [], related: ["other"] });
});

test("what was not known of by the day is no successor yet, and a scheme that was not over is left alone by none", () => {
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
  const on = (day: string) => ids(schemeLinks(before, [before, after, beside, unborn], day));
  expect(on("2015-01-01")).toEqual({
    successors: [],
    predecessors: [],
    alternatives: [],
    related: ["beside", "unborn"],
  });
  expect(on("2019-01-01")).toMatchObject({ successors: [], alternatives: ["beside"], related: ["unborn"] });
  expect(on("2020-02-01")).toMatchObject({ successors: ["after"], alternatives: [], related: ["beside", "unborn"] });
});

test("the kin of a scheme are all that may stand beside it, on whatever day", () => {
  expect(kinOf(now, [...all, scheme("stranger")]).map(({ id }) => id)).toEqual(["old", "next", "other"]);
});

test("two schemes have their stages in common, and their way of paying where it is the same", () => {
  const one = scheme("one", { stages: ["rnd", "startup"], instrument: "loan" });
  expect(inCommon(one, scheme("two", { stages: ["startup", "training"], instrument: "loan" }))).toEqual({
    stages: ["startup"],
    instrument: "loan",
  });
  expect(inCommon(one, scheme("two", { stages: ["training"] }))).toEqual({ stages: [] });
});
