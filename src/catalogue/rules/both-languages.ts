import { strings } from "./rule.ts";

/** A text as a record writes it in both languages. */
export interface Pair {
  path: string;
  en: string;
  chinese: string;
}

const CHINESE = ".zh-Hant";
/** Addresses are no texts. */
const LINKS = /(?:^|\.)links$/u;

/** Every text below `value` that is written in both languages. */
export function pairsIn(value: unknown): Pair[] {
  const english = new Map(strings(value).filter(([path]) => path.endsWith(".en")));
  return strings(value).flatMap(([path, chinese]): Pair[] => {
    if (!path.endsWith(CHINESE)) return [];
    const field = path.slice(0, -CHINESE.length);
    const en = english.get(`${field}.en`);
    return en === undefined || LINKS.test(field) ? [] : [{ path: field, en, chinese }];
  });
}
