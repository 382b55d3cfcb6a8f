import { ENGLISH_MONTHS } from "../catalogue/days.ts";
import { type PartialDate, plain } from "../catalogue/partial-date.ts";

/** `2020-04-01` → “1 April 2020”, `2022-11` → “November 2022”; a mark of uncertainty is not spoken. */
export function englishDate(date: PartialDate): string {
  const [year, month, day] = plain(date).split("-");
  return [day && Number(day), month && ENGLISH_MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}

/** `2020-04-01` → 「2020年4月1日」; a mark of uncertainty is not spoken. */
export function chineseDate(date: PartialDate): string {
  const [year, month, day] = plain(date).split("-");
  return `${year}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}`;
}
