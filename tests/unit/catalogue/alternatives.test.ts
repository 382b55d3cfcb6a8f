import { describe, expect, test } from "vitest";
import { alternativesTo } from "../../../src/catalogue/alternatives.ts";
import type { Alias, SchemeRecord } from "../../../src/catalogue/schema/record.ts";
import type { Lead } from "../../../src/catalogue/schema/vocabulary.ts";
import { soundRecord } from "./sound-record.ts";

const TODAY = "2026-11-22";
const needs = (...texts: string[]): Alias[] => texts.map((text) => ({ text, kind: "need" }));
const state = (
  name: "open" | "announced" | "paused" | "closed" | "unknown",
  asOf = "2026-06",
): SchemeRecord["life"] => [{ state: name, from: "2020-01-01", asOf, sources: ["page"] }];
const scheme = (id: string, changes: Partial<SchemeRecord> = {}) =>
  soundRecord({ id, aliases: needs("網店", "online shop"), life: state("open"), ...changes });
const over = scheme("over", {
  aliases: needs("網店", "online shop", "POS 系統", "ERP system"),
  life: state("closed"),
});
const ids = (all: SchemeRecord[], of = over) => alternativesTo(of, all, TODAY).map((other) => other.scheme.id);

test("what pays for the same is an alternative, and the shared needs are the reason", () => {
  expect(alternativesTo(over, [over, scheme("shop")], TODAY)).toEqual([
    { scheme: expect.objectContaining({ id: "shop" }), needs: ["網店", "online shop"], sectors: [] },
  ]);
});

test("a need is the same however it is set: case, width and blanks aside", () => {
  expect(
    ids([scheme("till", { aliases: needs("ＰＯＳ系統") }), scheme("erp", { aliases: needs("erp System") })]),
  ).toEqual(["till", "erp"]);
});

test("the same stage and way of paying make no alternative, nor a name that happens to be a need", () => {
  const named: Alias[] = [{ text: "網店", kind: "short" }];
  expect(ids([scheme("other", { aliases: needs("專利") }), scheme("named", { aliases: named })])).toEqual([]);
});

test("only what may be applied for is offered, and what was not confirmed for a year comes last", () => {
  const all = [
    scheme("old", { life: state("open", "2024-01"), aliases: over.aliases }),
    scheme("open"),
    scheme("announced", { life: state("announced") }),
    scheme("paused", { life: state("paused") }),
    scheme("closed", { life: state("closed") }),
    scheme("unknown", { life: state("unknown") }),
  ];
  expect(ids(all)).toEqual(["open", "announced", "old"]);
});

describe("applicants and trades", () => {
  test("some applicant may apply to both", () => {
    const lead = (...who: Lead[]) => ({ lead: [{ who, sources: ["page"] }] });
    expect(ids([scheme("bodies", lead("charity")), scheme("mixed", lead("charity", "company"))])).toEqual(["mixed"]);
  });

  test("one of the two is for any trade, or they share one; the shared trades are told", () => {
    const restaurants = scheme("restaurants", { sectors: ["food-and-beverage", "retail"], life: state("closed") });
    const all = [
      scheme("any"),
      scheme("shops", { sectors: ["retail", "tourism"] }),
      scheme("farms", { sectors: ["agriculture"] }),
    ];
    const told = (of: SchemeRecord) =>
      alternativesTo(of, all, TODAY).map((other) => [other.scheme.id, other.sectors.join(" ")]);
    expect(told(restaurants)).toEqual([
      ["any", "food-and-beverage retail"],
      ["shops", "retail"],
    ]);
    expect(told(over)).toEqual([
      ["any", ""],
      ["shops", "retail tourism"],
      ["farms", "agriculture"],
    ]);
  });
});

test("most shared needs first, of equals those the record names, and four at most", () => {
  const one = needs("online shop");
  const all = ["a", "b", "c", "d"].map((id) => scheme(id, { aliases: one }));
  const best = scheme("best", { aliases: over.aliases });
  expect(ids([...all, best], { ...over, related: ["d", "b"] })).toEqual(["best", "d", "b", "a"]);
});
