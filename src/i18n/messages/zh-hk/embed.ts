import type { embed as en } from "../en/embed.ts";

/** The bare pages, and the page that helps to embed them. */
export const embed: typeof en = {
  embed: {
    link: "嵌入你的網站",
    credit: {
      full: "開啟完整網頁",
      notGovernment: "本站並非政府網站。",
      newTab: "附箭嘴的連結會在新分頁開啟。",
    },
    title: "嵌入你的網站",
    description:
      "如何在其他網站顯示香港政府資助計劃：全部計劃、一個階段或一個計劃，貼上嵌入碼，或以檔案形式放到自己的伺服器。",
    intro: "在你的網頁顯示全部計劃、一個階段或一個計劃。把嵌入碼貼到適當位置即可，毋須找程式員。",
    choose: "選擇顯示內容",
    withoutScript: "選項及預覽需要JavaScript。",
    notStarted: "未能載入選項及預覽，請重新載入網頁再試。",
    linesAsTheyStand:
      "以下嵌入碼可直接使用，會顯示全部計劃；如要顯示其他內容，可將data-view改為stage:ID或scheme:ID。ID就是該階段或計劃網址的最後一段。",
    what: "內容",
    wholeCatalogue: "全部計劃",
    stages: "一個階段",
    schemes: "一個計劃",
    language: "語言",
    day: "過往日期",
    dayHint: "留空即顯示現時的條款。",
    look: "外觀",
    ownAccent: "自訂連結及按鈕顏色",
    accent: "連結及按鈕",
    ownPaper: "自訂背景顏色",
    paper: "背景",
    lookHint: "如所選顏色令文字難以閱讀，會自動修正至清晰可讀。",
    radius: "邊角",
    radii: { default: "原本設計", square: "直角", round: "圓角" },
    font: "字體",
    fonts: { system: "訪客裝置的字體", sans: "黑體", serif: "明體" },
    brightness: "淺色或深色",
    brightnesses: { auto: "按訪客裝置設定", light: "一律淺色", dark: "一律深色" },
    preview: "預覽",
    code: "嵌入碼",
    copy: "複製",
    copied: "已複製",
    copyFailed: "請自行選取嵌入碼再複製",
    ways: {
      script: {
        heading: "使用程式碼：框架高度與內容一致",
        text: "建議採用。如瀏覽器不執行程式碼，仍會留下上面的連結；框架載入後，連結便會隱去。",
      },
      frame: {
        heading: "不用程式碼：固定高度的框架",
        text: "適合不接受程式碼的系統，框架可自行捲動。日後在下面單獨加入程式碼（不加任何data屬性），框架高度便會與內容一致。",
      },
      files: {
        heading: "開發人員適用：以檔案形式放到自己的伺服器",
        text: "產生一個資料夾，毋須伺服器程式。build為你指定的路徑建立完整網站；build:embed只建立沒有頁首頁尾的網頁，適合本身已有頁首頁尾的網站。",
      },
    },
    policy: "如你的網站設有內容安全政策（CSP）",
    policyText: "請在現有政策中加入以下來源，毋須其他設定：嵌入碼不含內嵌程式碼及內嵌樣式。",
    know: "須知",
    facts: (host) => [
      `不用Cookie，不作追蹤。框架只會向${host}發出請求。`,
      "訪客的搜尋字句只留在其瀏覽器。你的網頁只會得知框架的高度及正顯示本站哪一頁。",
      "毋須在訪客裝置儲存資料：即使瀏覽器禁止框架儲存，其餘功能照常。",
      "本站各頁之間的連結留在框架之內；官方網頁、來源及完整網頁在新分頁開啟。",
      "框架採用你的顏色，但以文字清晰可讀為限（WCAG 2.2 AA）。",
      "搜尋器會列出完整網頁，而不會列出框架內容。",
      "「本站並非政府網站」一句會留在框架之內。",
      "如框架設有sandbox，須容許scripts、same-origin及popups。",
    ],
  },
};
