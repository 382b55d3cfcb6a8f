import { chineseDate } from "../dates.ts";
import type { Facts, Section } from "./section.ts";

const beginning = ({ editions: [chart] }: Facts): string =>
  chart ? `資料由${chart.publisher["zh-Hant"]}${chineseDate(chart.date)}的概覽開始，其後加入新推出的計劃。` : "";

/** The about page in Traditional Chinese. */
export const zhHk = (facts: Facts): Section[] => [
  {
    id: "what",
    heading: "本站是甚麼",
    body: [
      `本站收錄${facts.schemes}個香港政府資助計劃，申請者可以是企業，亦可以是服務企業的機構。${beginning(facts)}`,
      "本站並非政府網站，亦不就任何申請提供意見。一切以負責機構的決定為準，各頁均附其官方網頁連結。",
    ],
  },
  {
    id: "method",
    heading: "數字從何而來",
    body: [
      "沒有日期及來源的數字，一概不列。找不到來源，就寫明「金額沒有記錄」，不作猜測。",
      [
        "每個數字連同生效期一併記錄。計劃有變，舊條款寫上最後一日保留，新條款另加一行。",
        "日期的準確程度與來源相同。「或之前」指當時已見生效、開始日期不明；「推算」指沒有來源寫明該日。",
        "每項條款均有憑據等級：記錄充分、部分有記錄、記錄薄弱。憑據薄弱的數字，未打開已有虛線標示。",
        "來源不一時，採用較官方、日期較清楚的一個，並寫明另一說法。",
        "文字由本站自行撰寫。名稱、數字、日期及連結屬事實；句子絕不抄錄。",
      ],
      `目前共有${facts.terms}項附日期的條款，其中${facts.official}項以官方來源為據。`,
    ],
  },
  {
    id: "status",
    heading: "「接受申請」的意思",
    body: [
      `意思是有來源在所示月份這樣說。本站並不監察各個申請系統，計劃截止亦未必有太多預告。本站最新的憑據為${chineseDate(facts.newestEvidence)}，但有${facts.olderThanAYear}個計劃的憑據已超過一年。申請前務必查閱官方網頁。`,
    ],
  },
  ...facts.editions.map(({ date, rule }) => ({
    id: `chart-${date}`,
    heading: `${chineseDate(date)}的概覽`,
    body: ["概覽印甚麼，本站就照錄甚麼，即使其他來源不同亦不改動，並在旁說明差異。", rule["zh-Hant"]],
  })),
  {
    id: "links",
    heading: "連結通往哪裏",
    body: [
      "只連到經人手審核的網站名單，並一律使用https。代理、鏡像或可疑網站上的來源，只列出發布者、標題及日期，不設連結。",
    ],
  },
  {
    id: "languages",
    heading: "語言",
    body: [
      "英文及繁體中文由人撰寫；簡體中文由繁體文字逐字轉換，保留香港用詞。沒有官方中文名稱記錄的計劃，以英文名稱顯示。",
    ],
  },
  {
    id: "limits",
    heading: "限制",
    body: [
      [
        `本站收錄為企業及其組織而設的恆常計劃。一次性措施如仍有人查找，亦會保留並註明：${facts.oneOff.map((name) => name["zh-Hant"] ?? name.en).join("、")}。`,
        "可資助項目清單、表格及評審準則的細節，請看官方網頁。",
        "已公布更改而未有公開新數字的，記錄內會寫明。",
      ],
    ],
  },
  {
    id: "privacy",
    heading: "私隱",
    body: ["不用Cookie，不作追蹤，不向其他網站發出任何請求。你搜尋甚麼，只留在瀏覽器的網址列，不會送到任何地方。"],
  },
  {
    id: "accessibility",
    heading: "無障礙聲明",
    body: [
      "本站以WCAG 2.2 AA級為目標。每一頁不用JavaScript都可閱讀，並可用鍵盤、屏幕閱讀器、320像素闊度、200%字體、深淺色及列印方式使用。每次改動都會自動檢查；機器查不到的，有賴使用輔助科技的朋友告訴我們。",
    ],
  },
  {
    id: "licence",
    heading: "授權",
    body: [
      "程式碼採用MIT授權條款。資料採用CC BY 4.0：可自由使用，註明「Hong Kong Funding Schemes 香港政府資助計劃一覽」即可。",
    ],
  },
  {
    id: "report",
    heading: "發現數字有錯？",
    body: [
      "請在本項目的程式碼庫提出，或聯絡發布本站的機構。請寫明計劃、數字、正確數字、由何日起，以及公開來源。沒有來源的更正未能採用，但可助我們追查。",
    ],
  },
];
