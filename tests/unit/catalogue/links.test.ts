import { expect, test } from "vitest";
import { schemeLinks } from "../../../src/catalogue/links.ts";
import type { SchemeRecord } from "../../../src/catalogue/schema/record.ts";
import { soundRecord } from "./sound-record.ts";

const scheme = (id: string, changes: Partial<SchemeRecord> = {}) => soundRecord({ id, ...changes });
const old = scheme("old", { succeededBy: ["now"] });
const now = scheme("now", { succeededBy: ["next"], related: ["other", "old", "next", "gone"] });
const [next, other] = [scheme("next"), scheme("other")];
const all = [old, now, next, other];

const ids = (links: ReturnType<typeof schemeLinks>) =>
  Object.fromEntries(Object.entries(links).map(([kind, schemes]) => [kind, schemes.map(({ id }) => id)]));

test("a scheme leads to what took over, what it took over from, and what else is worth a look, each once", () => {
  expect(ids(schemeLinks(now, all))).toEqual({ successors: ["next"], predecessors: ["old"], related: ["other"] });
});

test("a scheme without any leads nowhere", () => {
  expect(ids(schemeLinks(other, all))).toEqual({ successors: [], predecessors: [], related: [] });
});
