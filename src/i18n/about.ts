/** The about page: method, sources, limits, licence, accessibility. Sections of paragraphs and lists. */
import type { Locale } from "./locales.ts";
import { simplifyAll } from "./simplify.ts";

export interface Section {
  id: string;
  heading: string;
  /** A string is a paragraph; a list of strings is a list. */
  body: (string | string[])[];
}

const en = (numbers: Numbers): Section[] => [
  {
    id: "what",
    heading: "What this is",
    body: [
      `A catalogue of ${numbers.schemes} funding schemes of the Hong Kong government that an enterprise, or an organisation working for enterprises, can apply for. It began from the overview chart the Hong Kong Productivity Council drew on 29 April 2020, and has grown to the schemes begun since.`,
      "It is not a government website and gives no advice on any application. The administrator of a scheme decides; its own page is linked from ours.",
    ],
  },
  {
    id: "method",
    heading: "How a figure gets here",
    body: [
      "No figure without a date and a source. Where there is no source we say “no figure documented” instead of guessing.",
      [
        "Figures are kept as dated terms. When a scheme changes, the old term stays with its last day, and a new one is added.",
        "A date is as precise as its source. “Or earlier” means that the figure was seen in force by then and its start is not known; “inferred” means that no source states the day.",
        "Each term has an evidence grade: well documented, documented in part, or weakly documented. A weak figure is underlined with dots before you open it.",
        "Where sources disagree, the more official and better dated one is shown, and the page says what the other said.",
        "Texts are our own. Names, figures, dates and links are facts; sentences are never copied.",
      ],
      `Today there are ${numbers.terms} dated terms, ${numbers.official} of them resting on an official source.`,
    ],
  },
  {
    id: "status",
    heading: "What “open” means here",
    body: [
      "That a source said so, at the month shown. We do not watch application systems, and schemes close without much notice. The evidence in this edition ends between February and July 2026; for many schemes it is older. Always check the official page.",
    ],
  },
  {
    id: "chart",
    heading: "The chart of 29 April 2020",
    body: [
      "What the chart printed is shown as printed, also where other sources differ; the difference is explained beside it.",
      numbers.rule.en,
    ],
  },
  {
    id: "links",
    heading: "Where links lead",
    body: [
      "Only to a reviewed list of hosts, over https. A source on an agent's, a mirror's or an otherwise doubtful host is named with publisher, title and date, but not linked.",
    ],
  },
  {
    id: "languages",
    heading: "Languages",
    body: [
      "English and Traditional Chinese are written; Simplified Chinese is derived from the Traditional text character by character, with Hong Kong wording kept. Where no official Chinese name of a scheme is documented, the English one is shown.",
    ],
  },
  {
    id: "limits",
    heading: "Limits",
    body: [
      [
        "It covers recurring schemes for enterprises and their organisations. Two one-off anti-epidemic measures are kept because people still look for them; they are marked.",
        "Detailed lists of eligible items, forms and vetting rules are left to the official pages.",
        "The ceilings and ratios of the Innovation and Technology Fund's programmes were to change on 1 August 2025; where the new figures are not public, the record says so.",
      ],
    ],
  },
  {
    id: "privacy",
    heading: "Privacy",
    body: [
      "No cookies, no tracking, no request to another site. What you search for stays in your browser's address bar and is sent nowhere.",
    ],
  },
  {
    id: "accessibility",
    heading: "Accessibility",
    body: [
      "The site aims at WCAG 2.2 level AA. Every page can be read without JavaScript, with a keyboard, with a screen reader, at 320 pixels' width and at 200% text size, in light and dark, and in print. Automated checks run on every change; people who use assistive technology find what machines do not, so please tell us what does not work.",
    ],
  },
  {
    id: "licence",
    heading: "Licence",
    body: [
      "The code is under the MIT licence. The data is under CC BY 4.0: use it freely and name “Hong Kong Funding Schemes”.",
    ],
  },
  {
    id: "report",
    heading: "Is a figure wrong?",
    body: [
      "Open an issue in the project's repository, or write to whoever publishes this copy. Name the scheme, the figure, what it should be, from which day, and a public source that says so. A correction without a source cannot be taken over, but it tells us where to look.",
    ],
  },
];

const zhHk = (numbers: Numbers): Section[] => [
  {
    id: "what",
    heading: "本站是甚麼",
    body: [
      `本站收錄${numbers.schemes}個香港政府資助計劃，申請者可以是企業，亦可以是服務企業的機構。資料由香港生產力促進局2020年4月29日的概覽開始，其後加入新推出的計劃。`,
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
      `目前共有${numbers.terms}項附日期的條款，其中${numbers.official}項以官方來源為據。`,
    ],
  },
  {
    id: "status",
    heading: "「接受申請」的意思",
    body: [
      "意思是有來源在所示月份這樣說。本站並不監察各個申請系統，計劃截止亦未必有太多預告。今次收錄的憑據止於2026年2月至7月，不少計劃的更早。申請前務必查閱官方網頁。",
    ],
  },
  {
    id: "chart",
    heading: "2020年4月29日的概覽",
    body: ["概覽印甚麼，本站就照錄甚麼，即使其他來源不同亦不改動，並在旁說明差異。", numbers.rule["zh-Hant"]],
  },
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
        "本站收錄為企業及其組織而設的恆常計劃。另有兩項一次性防疫抗疫措施，因仍有人查找而保留，並已註明。",
        "可資助項目清單、表格及評審準則的細節，請看官方網頁。",
        "創新及科技基金各計劃的上限及比例原定於2025年8月1日調整；新數字未有公開的，記錄內已寫明。",
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

export interface Numbers {
  schemes: number;
  terms: number;
  /** Terms whose first source is official. */
  official: number;
  /** How the 2020 edition was completed. */
  rule: { en: string; "zh-Hant": string };
}

export const aboutSections = (locale: Locale, numbers: Numbers): Section[] =>
  locale === "en" ? en(numbers) : locale === "zh-hk" ? zhHk(numbers) : simplifyAll(zhHk(numbers));
