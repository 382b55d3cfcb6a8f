import type { overview as en } from "../en/overview.ts";

/** The overview on one page, in as few words as a chart has room for. */
export const overview: typeof en = {
  overview: {
    title: "香港政府資助計劃一頁概覽",
    description: "按階段列出香港政府資助企業的計劃、上限及政府出資比例，一頁可印。",
    heading: "一頁概覽",
    intro: "按主要適用的業務階段列出，不包括已截止或合併的計劃。",
    editionIntro: (count, day) => `${day}版的${count}個計劃，按階段列出。`,
    share: (...percents) => `政府${percents.map((percent) => `${percent}%`).join("，其後")}`,
    guaranteed: (percent) => `擔保${percent}%`,
    nothingToMatch: "毋須配對",
    last: "最後：",
    comma: "，",
    legend: {
      open: "一年內曾確認接受申請",
      unconfirmed: "一年內未確認",
      unknown: "狀況不詳",
    },
    announced: "* 已公布，未有資料顯示已接受申請。",
    comingSoon: "* 快將推出（按概覽所標）。",
    percentage: "百分比為政府最多出資或擔保的部分。",
    asPrinted: "概覽的粗體數字照錄原文，其下以文字說明。",
  },
};
