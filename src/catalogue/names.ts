import { lastDay } from "./partial-date.ts";
import type { Alias, Name, SchemeRecord } from "./schema/record.ts";

const HAN = /\p{Script=Han}/u;

/** A former name whose last day is known; without it nothing says when it was the name. */
type FormerName = Alias & { until: string };

/** The scheme's former names with a known end, the one dropped first at the head. */
export const formerNames = (scheme: SchemeRecord): FormerName[] =>
  scheme.aliases
    .filter((alias): alias is FormerName => alias.kind === "former" && alias.until !== undefined)
    .sort((a, b) => lastDay(a.until).localeCompare(lastDay(b.until)));

/** What the scheme was called on the day (`YYYY-MM-DD`), each language by itself. */
export function nameOn(scheme: SchemeRecord, day: string): Name {
  const then = formerNames(scheme).filter(({ until }) => day <= lastDay(until));
  const chinese = then.find(({ text }) => HAN.test(text))?.text ?? scheme.name["zh-Hant"];
  return {
    en: then.find(({ text }) => !HAN.test(text))?.text ?? scheme.name.en,
    ...(chinese === undefined ? {} : { "zh-Hant": chinese }),
  };
}
