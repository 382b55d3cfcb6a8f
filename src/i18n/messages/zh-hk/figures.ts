import type { FirstPaymentBase } from "../../../catalogue/schema/vocabulary.ts";
import { chineseDate } from "../../dates.ts";
import { CHINESE_MONEY } from "../../money.ts";
import type { figures as en } from "../en/figures.ts";
import { difference } from "./history.ts";
import { bases, basis, end, limitWords, money, periods, shareText, start } from "./words.ts";

const firstPaymentBases: Record<FirstPaymentBase | "grant", string> = {
  grant: "資助額",
  "first-six-months": "首六個月資助額",
  "first-year": "首年資助額",
  "project-cost": "項目開支",
  ceiling: "上限",
};

/** Figures, dates and status in words. */
export const figures: typeof en = {
  figure: {
    money,
    notation: CHINESE_MONEY,
    limit: limitWords,
    limitText: (limit) => {
      const { before, money, after } = limitWords(limit);
      return `${before}${money}${after}`;
    },
    inTotal: (total) => `累計最多${money(total.hkd)}`,
    percent: (value) => `${value}%`,
    basis,
    per: (per, every) => `${bases[per]}${every ? periods[every] : ""}`,
    measure: (limit) => `${bases[limit.per]}${limit.months}個月的工資及租金`,
    lowerOf: "以較低者為準",
    noCeiling: "不設固定上限",
    notDocumented: "未有公開金額",
    noMoney: { insurance: "屬保險，並非資助", "tax-relief": "減稅，並非資助", "in-kind": "實物及服務，不涉撥款" },
    notBegunThen: "當時未推出",
    ceilingNotDocumented: "未有公開上限",
    share: shareText,
    shareSpecial: (percent, what) => `${percent}%：${what}`,
    months: (most, least) => (least ? `${least}至${most}個月` : `最長${most}個月`),
    monthsAtLeast: (least) => `最少${least}個月`,
    projects: (count) => `最多${count}個項目`,
    concurrent: (count) => `同一時間${count}個`,
    people: (count) => `同一時間最多${count.toLocaleString("en-HK")}人`,
    monthsBetween: (count) => `每${count}個月一次`,
    partOfLimit: (what, { percent, hkd }) => `當中最多${percent ? `${percent}%` : money(hkd ?? 0)}用於${what}`,
    applicantAtMost: ({ hkd, per, every }) =>
      `${bases[per]}${every ? periods[every] : ""}自付不超過${money(hkd)}，不論比例`,
    ownAtLeast: ({ hkd, percent, cash, raised }) =>
      `${raised ? "向外籌得" : "投入"}${cash ? "現金" : ""}最少${hkd ? money(hkd) : `開支的${percent}%`}`,
    countedAtMost: ({ hkd, per, every, of }) =>
      `${bases[per]}${every ? periods[every] : ""}${of === "wage" ? "薪酬" : "開支"}最多計${money(hkd)}`,
    firstPayment: ({ percent, hkd, of }) =>
      `最多為${[percent && `${firstPaymentBases[of ?? "grant"]}的${percent}%`, hkd && money(hkd)].filter(Boolean).join("或")}${percent && hkd ? "，以較低者為準" : ""}`,
    noFirstPayment: "先墊支，後發還",
    projectCost: ({ atLeast, atMost }) =>
      atLeast && atMost
        ? `${money(atLeast)}至${money(atMost)}`
        : atLeast
          ? `最少${money(atLeast)}`
          : `最多${money(atMost ?? 0)}`,
  },
  term: {
    duration: "為期",
    projects: "項目數目",
    people: "人數",
    interval: "申請次數",
    firstPayment: "首期撥款",
    projectCost: "項目規模",
    within: (track) => `計入「${track}」的累計上限`,
    pool: "總撥款",
    limits: "其他上限",
    own: "自付部分",
    counted: "計算範圍",
    share: "政府出資比例",
    sources: "來源",
  },
  date: chineseDate,
  period: (from, until) => {
    if (from && until) return `${start(from)}至${end(until)}`;
    if (from) return `${start(from)}起`;
    return until ? `至${end(until)}止，生效日期不詳` : "生效日期不詳";
  },
  change: {
    difference,
    from: (day) => `${start(day)}起`,
    day: start,
  },
  announcedOn: (day) => `${chineseDate(day)}公布，未見生效日期`,
  announcedLater: (day) => `其後於${chineseDate(day)}公布`,
  asOf: (day) => `${chineseDate(day)}的資料`,
  since: (day) => `${start(day)}起`,
  until: (day) => `至${end(day)}`,
  parenthesis: (text) => `（${text}）`,

  status: {
    line: {
      announced: (day) => `已公布（${day}的消息）`,
      open: (day) => `${day}時接受申請`,
      paused: (day) => `${day}時暫停申請`,
      closed: (day) => `${day}時已截止`,
      merged: (day) => `${day}時已合併`,
      unknown: (day) => `狀況不詳（最後消息：${day}）`,
    },
    since: {
      announced: (day) => `${day}公布`,
      open: (day) => `${day}起接受申請`,
      paused: (day) => `${day}起暫停申請`,
      closed: (day) => `${day}起不再接受申請`,
      merged: (day) => `${day}合併`,
      unknown: (day) => `${day}起狀況不詳`,
    },
    unconfirmed: (day) => `${day}後未再確認`,
    notBegun: (day) => `當時未推出（${day}推出）`,
    notAnnounced: (day) => `當時未推出（${day}公布）`,
    notOnRecord: "當時未有記錄",
    label: "申請狀況",
    oneOff: "一次性措施，並非恆常計劃",
  },
};
