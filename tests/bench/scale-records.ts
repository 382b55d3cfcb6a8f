/** A made-up catalogue of any size: the real records, and copies of them under names put together from their own words. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SchemeRecord } from "../../src/catalogue/schema/record.ts";
import { schemes } from "../unit/search/real.ts";
import { sequence } from "../unit/search/variants.ts";

const random = sequence(11);
const any = <T>(items: readonly T[]): T => items[random(items.length)] as T;

/** Sums in characters are a fault in a record. */
const NUMERAL = /[一二三四五六七八九十百千萬億]/u;

const segmenter = new Intl.Segmenter("zh-HK", { granularity: "word" });
const texts = schemes.flatMap(({ name, summary, funds }) => [name, summary, ...funds]);
const unique = (words: readonly string[]): string[] => [...new Set(words)];
const ENGLISH = unique(texts.flatMap(({ en }) => en?.match(/[A-Za-z]{4,}/gu) ?? []).map(capitalised));
const CHINESE = unique(
  texts.flatMap(({ "zh-Hant": zh }) =>
    [...segmenter.segment(zh ?? "")]
      .map(({ segment }) => segment)
      .filter((word) => /^\p{Script=Han}{2,3}$/u.test(word) && !NUMERAL.test(word)),
  ),
);
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

const words = (from: readonly string[], count: number, between: string): string =>
  Array.from({ length: count }, () => any(from)).join(between);

/** A copy that is called something else; what it pays for and the figures stay. */
function copyOf(scheme: SchemeRecord, number: number): SchemeRecord {
  return {
    ...scheme,
    id: `made-up-${number}`,
    codes: [words(LETTERS, 3 + random(3), "")],
    name: {
      en: `${words(ENGLISH, 2 + random(3), " ")} ${any(["Scheme", "Fund", "Programme"])}`,
      "zh-Hant": `${words(CHINESE, 2 + random(2), "")}${any(["計劃", "基金", "資助計劃"])}`,
    },
    aliases: [
      ...scheme.aliases.filter(({ kind }) => kind === "need"),
      { kind: "short", text: words(ENGLISH, 2, " ") },
      { kind: "colloquial", text: words(CHINESE, 2, "") },
    ],
    related: [],
  };
}

/** Those that the frozen chart prints are the only ones of their kind. */
const copied = schemes.filter(({ deck }) => !deck);

export const recordsUpTo = (count: number): SchemeRecord[] => [
  ...schemes,
  ...Array.from({ length: count - schemes.length }, (_, number) => copyOf(any(copied), number)),
];

/** Writes a data folder of that many records. */
export function writeData(dir: string, count: number): void {
  mkdirSync(dir, { recursive: true });
  cpSync("data", dir, { recursive: true });
  for (const record of recordsUpTo(count).slice(schemes.length)) {
    writeFileSync(join(dir, "schemes", `${record.id}.json`), JSON.stringify(record));
  }
}
