/** What an edition's chart printed, such as `$4M+, 4年` or `$600K, 3:1`, said once more in the words of the page. */
import type { Partner } from "../catalogue/schema/vocabulary.ts";
import type { Locale } from "./locales.ts";
import { messagesIn } from "./messages/index.ts";
import { inScriptOf } from "./text.ts";

const SUM = String.raw`\$(\d+(?:\.\d+)?)([KM])(\+?)`;
const UNITS: Record<string, number> = { K: 1e3, M: 1e6 };

/** The words of the chart in English, longest first: one may be part of another. */
const ENGLISH: readonly [RegExp, string][] = [
  [/企業及行業支援計劃/g, "enterprise and industry support programmes"],
  [/自貿協定計劃/g, "FTA Programme"],
  [/內地計劃/g, "Mainland Programme"],
  [/擔保特惠貸款/g, " guaranteed special loans"],
  [/ ?擔保/g, " guaranteed"],
  [/評估項目 - /g, "assessment: "],
  [/示範項目 - /g, "demonstration: "],
  [/ \/ 項目/g, " per project"],
  [/ \/ 服務單位/g, " per service unit"],
  [/有待公佈/g, "to be announced"],
];
const CHINESE: readonly [RegExp, string][] = [
  [/ \/ (項目|服務單位)/g, "（每個$1）"],
  [/ - /g, "："],
  [/%, (?=\d+%)/g, "%、"],
  [/ or /g, "或"],
  [/, /g, "，"],
  [/; /g, "；"],
];

/**
 * The print in words; undefined where they would say the same.
 * @param partner who pays what the Government does not, if not the applicant.
 */
export function chartPrintIn(print: string, locale: Locale, partner?: Partner): string | undefined {
  const { figure, chart } = messagesIn(locale);
  const sum = (value: string, unit: string, plus: string): string => {
    const money = figure.money(Math.round(Number(value) * (UNITS[unit] ?? 1)));
    return plus ? chart.orMore(money) : money;
  };
  const figures = print
    .replace(new RegExp(`每年 ${SUM}`, "g"), (_, value, unit, plus) => chart.perYear(sum(value, unit, plus)))
    .replace(new RegExp(SUM, "g"), (_, value, unit, plus) => sum(value, unit, plus))
    .replace(/(\d+)年/g, (_, years) => chart.years(Number(years)));
  const worded = (part: string): string =>
    (locale === "en" ? ENGLISH : CHINESE).reduce((text, [from, to]) => text.replace(from, to), part);
  const ratio = (part: string): string => {
    const [government = 0, applicant = 0] = part.split(":").map(Number);
    return figure.share({ kind: "match", government, applicant, partner });
  };
  // Splitting by a pattern with a group leaves what matched, a ratio, at the odd places.
  const said = figures
    .split(/(\d+:\d+)/)
    .map((part, index) => (index % 2 === 1 ? ratio(part) : worded(part)))
    .join("");
  if (said === print) return undefined;
  return inScriptOf(locale, said);
}
