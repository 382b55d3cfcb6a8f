/** Queries as people say them: whole sentences, little words, places and trades for what they stand for. */
import { describe, expect, test } from "vitest";
import { engineOver, scheme } from "./fixture.ts";

const need = (text: string) => ({ text, kind: "need" as const });
const named = (en: string, zh: string) => ({ en, "zh-Hant": zh });

const engine = engineOver(
  scheme({ id: "film", name: named("Screen Fund", "光影基金"), aliases: [need("拍戲")], sectors: ["film"] }),
  scheme({
    id: "site",
    name: named("Voucher Programme", "代用券計劃"),
    aliases: [need("整網站"), need("mobile app")],
    stages: ["tech-adoption"],
  }),
  scheme({
    id: "loan",
    name: named("Credit Scheme", "信用計劃"),
    instrument: "loan",
    stages: ["financing"],
  }),
  scheme({ id: "fair", name: named("Market Fund", "市場基金"), aliases: [need("海外展覽")] }),
  scheme({ id: "fish", name: named("Sea Fund", "海產基金"), sectors: ["fisheries"], stages: ["production"] }),
);
const idsFor = (query: string): string[] => engine.search(query).results.map(({ id }) => id);

describe("finds what is meant", () => {
  test.each([
    ["a little word in the midst of a phrase", "拍套戲資助", "film"],
    ["a sentence of mostly little words", "我想問下可唔可以申請資助整app呀", "site"],
    ["something wanted among words that nobody knows", "餐牌網站", "site"],
    ["a country for a market abroad", "去日本展覽", "fair"],
    ["a trade, of a scheme for every trade", "loan for small restaurant", "loan"],
    ["verbs around a trade", "搵漁民啦", "fish"],
  ])("%s: %s", (_, query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });
});

test("a scheme for every trade is not what a trade alone asks for", () => {
  expect(idsFor("漁民")).toEqual(["fish"]);
});

test("a word that nobody knows is not overheard, however many little words stand around it", () => {
  expect(idsFor("我想問下有冇得申請麒麟資助")).toEqual([]);
});
