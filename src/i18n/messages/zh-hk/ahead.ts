import { certainty, type PartialDate } from "../../../catalogue/partial-date.ts";
import type { DateKind } from "../../../catalogue/schema/vocabulary.ts";
import { chineseDate } from "../../dates.ts";
import type { ahead as en } from "../en/ahead.ts";

/** 「2026年12月或之前」「約2027年1月」 */
const day = (on: PartialDate | undefined): string =>
  on === undefined
    ? "日期未公布"
    : { stated: chineseDate(on), by: `${chineseDate(on)}或之前`, inferred: `約${chineseDate(on)}，推算` }[
        certainty(on)
      ];

const line = (label: string, on: PartialDate | undefined, what: string): string => `${label}（${day(on)}）：${what}`;

const labels: Record<DateKind, [ahead: string, past: string]> = {
  opens: ["開始申請", "原定開始申請"],
  closes: ["截止申請", "已截止申請"],
  decision: ["公布結果", "原定公布結果"],
  change: ["將有變動", "原定變動"],
};

export const ahead: typeof en = {
  datesAhead: {
    heading: "留意日期",
    line: (kind, on, what) => line(labels[kind][0], on, what),
    past: (kind, on, what) => line(labels[kind][1], on, what),
  },
  nextDay: {
    heading: "即將截止或開放申請",
    all: "按日期查看所有計劃",
    line: {
      closes: (day) => `${day}截止申請`,
      opens: (day) => `${day}開始申請`,
      ends: (day) => `至${day}為止`,
      "part-ends": (day) => `部分至${day}為止`,
    },
  },
  checks: {
    heading: "再與來源核對",
    intro: "核對來源不會令申請狀況變新：狀況只看來源說了甚麼，以及何時說。",
    of: (on, sources) => `${chineseDate(on)}：與${sources}個來源核對`,
    next: (on) => `${chineseDate(on)}起應再核對。`,
    unchanged: "內容不變",
    changed: "新增或更正",
    group: (on, result, schemes) => `${chineseDate(on)}核對${schemes}項計劃：${result}`,
  },
};
