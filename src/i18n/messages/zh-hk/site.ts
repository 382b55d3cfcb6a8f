import type { site as en } from "../en/site.ts";

/** The frame of every page, and punctuation between pieces. */
export const site: typeof en = {
  siteName: "香港政府資助計劃一覽",
  siteTagline: "香港政府資助企業的計劃：資助上限及政府出資比例，每個金額均附日期及出處",
  skipToContent: "跳到主要內容",
  navigation: {
    catalogue: "所有計劃",
    overview: "一頁概覽",
    changes: "最新變動",
    about: "關於本站",
    label: "主選單",
    language: "語言",
    breadcrumb: "目前位置",
  },
  footer: {
    notGovernment: "本站並非政府網站。作任何決定前，請先查閱計劃的官方網頁。",
    publisher: (name) => `由${name}發布。`,
    licence: "程式碼採用MIT授權條款，資料採用CC BY 4.0授權條款。",
    privacy: "不用Cookie，不作追蹤，不從其他網站載入任何內容。",
  },
  colon: "：",
  fullStop: "。",
  semicolon: "；",
  comma: "、",
};
