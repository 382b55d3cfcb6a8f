import { chineseDate } from "../dates.ts";
import type { Facts, Section } from "./section.ts";

const beginning = ({ editions: [chart] }: Facts): string =>
  chart ? `資料以${chart.publisher["zh-Hant"]}${chineseDate(chart.date)}的概覽為起點，其後加入新推出的計劃。` : "";

/** The about page in Traditional Chinese. */
export const zhHk = (facts: Facts): Section[] => [
  {
    id: "what",
    heading: "關於本站",
    body: [
      `本站收錄${facts.schemes}個香港政府資助計劃：以企業、商會、僱主及個別行業為主，亦包括部分供慈善團體、證券發行人及個人申請的計劃。${beginning(facts)}`,
      "本站並非政府網站，亦不就任何申請提供意見。一切以負責機構的決定為準；如找到官方網頁，計劃頁面均附連結。",
    ],
  },
  {
    id: "method",
    heading: "資料從何而來",
    body: [
      "每個金額及比例均附日期及來源。找不到來源的，網頁會說明，不作猜測。",
      [
        "每個數字連同生效期一併記錄。條款如有更改，舊條款連同最後生效日保留，新條款另行加入。",
        "日期按來源所載，有日寫日，只有年月則寫年月。「或之前」、「最遲」指當時已生效但首日不詳；「推算」指沒有來源寫明該日。",
        "每項條款均註明佐證是否充足。佐證不足的數字以虛線標示。",
        "來源說法不一時，以官方及日期較清楚者為準，並列明另一說法。",
        "本站未見原文、只從他人引述得知的官方文件，會註明「轉引自」；只靠這類文件支持的數字，最多列為「部分獲證實」。",
        "再與來源核對，不會令申請狀況變新；各計劃頁面均列出何時核對及結果。",
        "文字由本站撰寫，不抄錄來源的句子；名稱、數字、日期及連結則屬事實。",
      ],
      `現有${facts.terms}項附日期的條款，其中${facts.official}項來自官方來源。`,
    ],
  },
  {
    id: "status",
    heading: "「接受申請」的意思",
    body: [
      `指在所示月份，有來源說明計劃當時接受申請。本站並不監察各計劃的申請系統，計劃亦可能隨時截止。最新一項資料為${chineseDate(facts.newestEvidence)}，但有${facts.olderThanAYear}個計劃的資料已超過一年。申請前務請查閱官方網頁。`,
    ],
  },
  ...facts.editions.map(({ date, rule }) => ({
    id: `chart-${date}`,
    heading: `${chineseDate(date)}的概覽`,
    body: ["概覽的內容照錄原文；如與其他來源不同，會在旁說明差異。", rule["zh-Hant"]],
  })),
  {
    id: "links",
    heading: "外部連結",
    body: [
      "只連結至經本站審核的網站，並一律使用https。代理、鏡像或可疑網站上的來源，只列出發布者、標題及日期，不設連結。",
    ],
  },
  {
    id: "languages",
    heading: "語言",
    body: ["英文及繁體中文為原文；簡體中文由繁體文字轉換，保留香港用詞。暫未找到官方中文名稱的計劃，以英文名稱顯示。"],
  },
  {
    id: "limits",
    heading: "限制",
    body: [
      [
        `以企業適用的恆常計劃為先；企業不能自行申請的計劃列於其後，另設標題；保險、稅務寬減及實物支援均註明不涉撥款。一次性措施如仍有人查詢，亦會保留並註明：${facts.oneOff.map((name) => name["zh-Hant"] ?? name.en).join("、")}。`,
        "可資助項目清單、表格及評審準則，請參閱官方網頁。",
        "已公布更改但未公布新數字的，計劃頁面會說明。",
      ],
    ],
  },
  {
    id: "privacy",
    heading: "私隱",
    body: ["不用Cookie，不作追蹤，不向其他網站發出任何請求。你的搜尋字句只留在瀏覽器的網址列，不會傳送到任何地方。"],
  },
  {
    id: "accessibility",
    heading: "無障礙聲明",
    body: [
      "本站以WCAG 2.2 AA級為目標。每一頁不用JavaScript都可閱讀，並可用鍵盤、屏幕閱讀器、320像素闊度、200%字體、深淺色及列印方式使用。每次改動都會自動檢查；機器查不到的問題，歡迎使用輔助科技的朋友向本站反映。",
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
      "請在本項目的程式碼庫提出，或聯絡發布本站的機構。請寫明計劃名稱、有關數字、正確數字、生效日期及公開來源。沒有來源的更正未能採用，但有助本站查證。",
    ],
  },
];
