/** The day a source is said to bear is the one its address and its title name. */
import { ENGLISH_MONTHS } from "../days.ts";
import type { Complaint } from "../fault.ts";
import { firstDay, isPartialDate, lastDay } from "../partial-date.ts";
import type { Rule } from "./rule.ts";

/** The Government's press releases stand under their day: info.gov.hk/gia/general/201911/28/… */
const OF_RELEASE = /^https:\/\/www\.info\.gov\.hk\/gia\/general\/(\d{4})(\d\d)\/(\d\d)\//u;

/** A press release of the Government is of the day in its address. */
export const releaseIsOfItsDay: Rule = ({ sources }) =>
  Object.entries(sources).flatMap(([key, source]): Complaint[] => {
    const parts = "url" in source ? OF_RELEASE.exec(source.url) : null;
    if (!parts) return [];
    const day = parts.slice(1).join("-");
    const stated = "stated" in source ? source.stated : undefined;
    return stated === day
      ? []
      : [{ path: `sources.${key}.stated`, found: stated, expected: `“${day}”, the day in its address` }];
  });

/** A day behind a comma is the document's own: “LCQ2, 15 October 2025”; “a report on the launch of 1 May” is of another. */
const IN_ENGLISH = new RegExp(`, (\\d{1,2}) (${ENGLISH_MONTHS.join("|")}) (\\d{4})(?!\\d)`, "u");
const IN_CHINESE = /，(\d{4})年(\d{1,2})月(\d{1,2})日/u;

/** A title that gives the document's day gives the day that the document is said to bear. */
export const titleIsOfItsDay: Rule = ({ sources }) =>
  Object.entries(sources).flatMap(([key, source]): Complaint[] => {
    if (!("title" in source) || !source.stated) return [];
    const { stated, title } = source;
    const days = [englishDay(title.en), chineseDay(title["zh-Hant"])].filter((day) => day !== undefined);
    return days
      .filter((day) => !isPartialDate(day) || day < firstDay(stated) || lastDay(stated) < day)
      .map((day) => ({ path: `sources.${key}.stated`, found: stated, expected: `“${day}”, as the title says` }));
  });

function englishDay(title: string): string | undefined {
  const [, day = "", month = "", year] = IN_ENGLISH.exec(title) ?? [];
  return year && dayOf(year, ENGLISH_MONTHS.indexOf(month) + 1, day);
}

function chineseDay(title: string): string | undefined {
  const [, year, month = "", day = ""] = IN_CHINESE.exec(title) ?? [];
  return year && dayOf(year, month, day);
}

const dayOf = (year: string, month: number | string, day: string): string =>
  `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
