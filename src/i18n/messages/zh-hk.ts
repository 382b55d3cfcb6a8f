import type { PartialDate } from "../../catalogue/partial-date.ts";
import { certainty } from "../../catalogue/partial-date.ts";
import type { Cap, Share } from "../../catalogue/schema/record.ts";
import type { Basis, CapKind, Partner } from "../../catalogue/schema/vocabulary.ts";
import { chineseDate } from "../dates.ts";
import { chineseShortMoney, money } from "../money.ts";
import { type Messages, shareShort } from "./en.ts";

const bases: Record<Basis, string> = {
  enterprise: "每間企業",
  project: "每個項目",
  application: "每宗申請",
  person: "每人",
  unit: "每個單位",
  loan: "每筆貸款",
  fund: "每個基金",
  university: "每間大學",
  tonne: "每公噸",
};

const capKinds: Record<CapKind, string> = {
  grant: "資助",
  loan: "貸款額",
  guarantee: "擔保額",
  investment: "投資額",
  "in-kind": "實物支援價值",
  package: "連實物支援合計",
};

const partners: Record<Partner, string> = {
  applicant: "自付",
  industry: "業界贊助",
  investor: "共同投資者",
  sponsor: "贊助",
  university: "大學及業界",
};

const periods = { month: "每月", year: "每年" };

const start = (from: PartialDate): string =>
  ({ stated: chineseDate(from), by: `${chineseDate(from)}或之前`, inferred: `約${chineseDate(from)}（推算）` })[
    certainty(from)
  ];

const end = (until: PartialDate): string =>
  ({ stated: chineseDate(until), by: `最遲${chineseDate(until)}`, inferred: `約${chineseDate(until)}（推算）` })[
    certainty(until)
  ];

const basis = (cap: Cap): string => {
  const unit = `${bases[cap.per]}${cap.every ? periods[cap.every] : ""}`;
  const kind = cap.of && cap.of !== "grant" ? capKinds[cap.of] : "";
  if (cap.inForce) return `${unit}同一時間生效的${kind || "資助"}上限`;
  return `${unit}${kind === "" && cap.per === "enterprise" && !cap.every ? "累計" : ""}${kind}上限`;
};

const shareText = (share: Share): string => {
  switch (share.kind) {
    case "match":
      return `政府 ${share.government} : ${share.applicant} ${partners[share.partner ?? "applicant"]}`;
    case "rate":
      return `政府最多出${share.percent}%`;
    case "guarantee":
      return share.choices ? `政府擔保${share.choices.join("%、")}%` : `政府擔保${share.percent}%`;
    case "full":
      return "毋須自付配對資金";
    case "tiers":
      return (
        (share.of === "grant" ? "資助額" : "開支") +
        share.tiers
          .map(({ upTo, percent }, index) => `${index === 0 ? "首" : "其後至"}${money(upTo)}政府出${percent}%`)
          .join("，")
      );
  }
};

export const zhHk: Messages = {
  siteName: "香港政府資助計劃一覽",
  siteTagline: "香港政府資助企業的計劃：最多幾多、政府出幾成、由何時起、根據何在",
  skipToContent: "跳到主要內容",
  navigation: {
    catalogue: "所有計劃",
    overview: "一頁概覽",
    changes: "改變",
    about: "關於本站",
    label: "主選單",
    language: "語言",
    stages: "階段",
    breadcrumb: "目前位置",
  },
  footer: {
    notGovernment: "本站並非政府網站。作任何決定前，請先查閱負責機構的網頁。",
    publisher: (name) => `由${name}發布。`,
    licence: "程式碼採用MIT授權條款，資料採用CC BY 4.0。",
    privacy: "不用Cookie，不作追蹤，不從其他網站載入任何內容。",
  },
  colon: "：",
  fullStop: "。",
  semicolon: "；",
  comma: "、",
  listEnd: "及",

  stages: {
    startup: "初創",
    rnd: "研發",
    expansion: "業務拓展",
    "tech-adoption": "科技應用",
    production: "生產",
    training: "培訓",
    financing: "融資",
  },
  stageIntro: {
    startup: "創業人士及年輕公司適用：種子資金、創業培育、大學初創。",
    rnd: "開發新產品、新技術適用：研究項目、研究人員薪酬、試用及專利。",
    expansion: "拓展本地、內地及海外市場適用：展覽、品牌、新市場，以及業界團體的項目。",
    "tech-adoption": "引入現成科技適用：系統、設備、綠色車隊等。",
    production: "在港生產適用：生產線、清潔生產、農場及漁業。",
    training: "與人手有關：培訓課程、實習，以及新聘員工的工資。",
    financing: "借貸及集資適用：貸款擔保、小型貸款及公營創投基金。",
  },
  instruments: {
    "matching-grant": "配對資助",
    grant: "資助",
    "cash-rebate": "現金回贈",
    "manpower-subsidy": "人手資助",
    incubation: "創業培育",
    investment: "投資",
    loan: "貸款",
    "loan-guarantee": "貸款擔保",
  },
  applicants: {
    sme: "中小企",
    company: "任何規模的公司",
    startup: "初創企業",
    "trade-association": "商會及業界團體",
    ngo: "非牟利機構",
    "public-body": "公營機構及研發中心",
    university: "大學",
    individual: "個人",
    student: "學生",
  },
  sectors: {
    all: "各行各業",
    ict: "資訊科技",
    ai: "人工智能",
    finance: "金融",
    fintech: "金融科技",
    manufacturing: "製造業",
    electronics: "電子",
    biotech: "生物科技及醫療科技",
    "chinese-medicine": "中醫藥",
    "elderly-care": "安老",
    rehabilitation: "復康",
    construction: "建造業",
    retail: "零售",
    "food-and-beverage": "餐飲",
    "personal-services": "個人服務",
    tourism: "旅遊",
    logistics: "物流",
    transport: "運輸",
    maritime: "海運",
    aviation: "空運",
    environment: "環保",
    energy: "能源",
    recycling: "回收",
    agriculture: "農業",
    fisheries: "漁業",
    "creative-industries": "創意產業",
    arts: "藝術",
    film: "電影",
    design: "設計",
    fashion: "時裝",
    "professional-services": "專業服務",
    "social-enterprise": "社會企業",
  },
  states: {
    announced: "已公布",
    open: "接受申請",
    paused: "暫停",
    closed: "已截止",
    merged: "已合併",
    unknown: "近況不詳",
  },
  sourceKinds: { official: "官方", legco: "立法會", press: "報道", commercial: "商業機構", chart: "概覽" },
  evidence: { high: "記錄充分", medium: "部分有記錄", low: "記錄薄弱" },
  evidenceMeaning: {
    high: "有官方或其他可靠來源寫明數字及日期。",
    medium: "只有一個可靠來源，或官方來源沒有清楚日期。",
    low: "屬推算，或只有一個薄弱來源。使用前請先查詢。",
  },
  aliasKinds: {
    short: "簡稱",
    former: "舊稱",
    colloquial: "俗稱",
    misspelling: "誤寫",
    track: "分項",
    need: "資助用途",
  },

  figure: {
    money,
    shortMoney: chineseShortMoney,
    upTo: "最多",
    between: (from, to) => `${money(from)}至${money(to)}`,
    percent: (value) => `${value}%`,
    basis,
    per: (per, every) => `${bases[per]}${every ? periods[every] : ""}`,
    measure: (limit) => `${bases[limit.per]}${limit.months}個月的工資及租金`,
    lowerOf: "以較低者為準",
    noCeiling: "不設固定上限",
    notDocumented: "金額沒有記錄",
    notDocumentedThen: "當日金額沒有記錄",
    ceilingNotDocumented: "上限沒有記錄",
    share: shareText,
    shareShort,
    shareSpecial: (percent, what) => `${percent}%：${what}`,
    shareNotDocumented: "比例沒有記錄",
    months: (most, least) => (least ? `${least}至${most}個月` : `最長${most}個月`),
    monthsAtLeast: (least) => `最少${least}個月`,
    projects: (count) => `最多${count}個項目`,
    concurrent: (count) => `同一時間${count}個`,
    people: (count) => `同一時間最多${count}人`,
    monthsBetween: (count) => `每${count}個月可申請一次`,
    firstPayment: ({ percent, hkd }) =>
      [percent && `資助額的${percent}%`, hkd && money(hkd)].filter(Boolean).join("或") +
      (percent && hkd ? "，以較低者為準" : "") +
      "為上限",
    noFirstPayment: "不設預支，事後發還",
    projectCost: ({ atLeast, atMost }) =>
      atLeast && atMost
        ? `${money(atLeast)}至${money(atMost)}`
        : atLeast
          ? `最少${money(atLeast)}`
          : `最多${money(atMost ?? 0)}`,
  },
  term: {
    duration: "期限",
    projects: "項目數目",
    people: "人數",
    interval: "申請次數",
    firstPayment: "預支",
    projectCost: "項目規模",
    within: (track) => `計入：${track}`,
    pool: "總撥款",
    limits: "上限",
    share: "比例",
    also: "另外",
    period: "生效期",
    sources: "來源",
    evidence: "憑據",
  },
  date: chineseDate,
  period: (from, until) => {
    if (from && until) return `${start(from)}至${end(until)}`;
    if (from) return `${start(from)}起`;
    return until ? `至${end(until)}止，開始日期沒有記錄` : "開始日期沒有記錄";
  },
  change: {
    difference: (difference) => {
      switch (difference.field) {
        case "cap": {
          const { before, after } = difference;
          if (before === "none" || after === "none") {
            return `上限${before === "none" ? "不設" : money(before.hkd)} → ${after === "none" ? "不設" : `${money(after.hkd)}（${basis(after)}）`}`;
          }
          const sameBasis = basis(before) === basis(after);
          return `上限${money(before.hkd)}${sameBasis ? "" : `（${basis(before)}）`} → ${money(after.hkd)}（${basis(after)}）`;
        }
        case "share":
          return `比例${shareShort(difference.before)} → ${shareShort(difference.after)}`;
        case "months":
          return `期限${difference.before} → ${difference.after}個月`;
        case "projects":
          return `項目數目${difference.before} → ${difference.after}`;
        case "people":
          return `人數${difference.before} → ${difference.after}`;
      }
    },
    from: (day) => `${start(day)}起`,
    day: start,
  },
  announcedOn: (day) => `${chineseDate(day)}公布，未有生效記錄`,
  asOf: (day) => `截至${chineseDate(day)}`,
  since: (day) => `${start(day)}起`,
  until: (day) => `至${end(day)}`,
  parenthesis: (text) => `（${text}）`,

  status: {
    line: {
      announced: (day) => `已公布（截至${day}）`,
      open: (day) => `接受申請（截至${day}）`,
      paused: (day) => `暫停（截至${day}）`,
      closed: (day) => `已截止（截至${day}）`,
      merged: (day) => `已合併（截至${day}）`,
      unknown: (day) => `近況不詳（最後記錄${day}）`,
    },
    since: {
      announced: (day) => `${day}公布`,
      open: (day) => `${day}起接受申請`,
      paused: (day) => `${day}起暫停`,
      closed: (day) => `${day}起不再接受申請`,
      merged: (day) => `${day}合併`,
      unknown: (day) => `${day}起近況不詳`,
    },
    notBegun: (day) => (day ? `當時未推出（${day}推出）` : "當時未推出"),
    oneOff: "一次性措施，並非恆常計劃",
  },

  catalogue: {
    title: "香港政府資助計劃一覽：中小企及企業資助、配對比例及上限",
    description: (count) =>
      `${count}個香港政府資助計劃：資助上限、配對比例、申請資格及近況，每個數字均列明日期及來源，適合中小企、初創及各類機構。`,
    heading: "找適合你生意的資助",
    intro: (count) => `${count}個香港政府資助計劃。每個數字都寫明由何時起、根據何在。`,
    searchLabel: "以名稱、用途或金額搜尋",
    searchPlaceholder: "BUD、參展、60萬…",
    searchClear: "清除",
    searchWithoutScript: "搜尋及篩選需要JavaScript。所有計劃已列於下方，各階段亦有獨立網頁。",
    allStages: "全部",
    filters: "篩選",
    facets: { instrument: "資助形式", applicant: "誰可申請", sector: "行業", status: "近況" },
    sectorHint: "各行各業適用的計劃一律包括在內。",
    sort: "排序",
    sorts: { relevance: "最相關", stage: "按階段", amount: "金額由高至低", name: "名稱", updated: "最近有記錄" },
    noMatch: "沒有符合的計劃",
    stagesInstead: "或按階段瀏覽",
    showAll: "顯示所有計劃",
    jumpToList: "跳到計劃列表",
  },
  live: {
    results: { one: "1個計劃", many: "{n}個計劃" },
    resultsFor: { one: "「{q}」：1個計劃", many: "「{q}」：{n}個計劃" },
    filtersOn: "篩選（已選{n}項）",
    remove: "移除：{choice}",
    clearAll: "全部清除",
    noMatchFor: "沒有計劃符合「{q}」。",
    noMatchForChoices: "沒有計劃符合所有條件，可移除其中一項：",
    nearest: "名稱最接近的計劃",
    loading: "正在載入搜尋功能…",
    searchFailed: "未能載入搜尋功能。篩選及階段仍可使用，亦可重新載入網頁再試。",
  },
  why: {
    former: "舊稱「{text}」",
    alias: "又稱「{text}」",
    track: "分項「{text}」",
    need: "可用於「{text}」",
    stage: "階段：{text}",
    instrument: "資助形式：{text}",
    applicant: "誰可申請：{text}",
    sector: "行業：{text}",
    administrator: "負責機構：{text}",
    amount: "上限{text}",
    amountPast: "以往上限{text}",
    share: "比例{text}",
    code: "代號「{text}」",
    name: "名稱「{text}」",
    text: "內容提及「{text}」",
    shared: "{reason}，亦可指{others}",
    and: "或",
  },
  dayShown: {
    control: "查看另一日的情況",
    date: "日期",
    show: "顯示",
    edition: (day) => `${day}版`,
    today: "今日",
    banner: (day) => `${day}的情況`,
    bannerNote: "金額、名稱及近況均以當日為準；其他文字為現時版本。",
    back: "返回今日",
    failed: "未能載入當日資料，現時顯示的是今日情況。",
    editionNote: (day) => `本頁顯示${day}的情況。`,
  },
  stagePage: {
    title: (stage) => `${stage}資助計劃 · 香港政府資助計劃一覽`,
    description: (stage, count, intro) => `香港政府${stage}資助計劃共${count}個。${intro}`,
    count: (open, total) => `共${total}個計劃，其中${open}個最後記錄為接受申請。`,
    noLonger: "已截止、已合併或近況不詳",
    search: "搜尋及篩選這些計劃",
  },
  card: {
    source: "日期及來源",
    moreTracks: (count) => `另有${count}個分項各有金額`,
    lastTerms: "最後金額",
    toCome: "已公布",
    uncertain: "憑據薄弱",
  },
  scheme: {
    title: (name, code) => `${name}${code ? `（${code}）` : ""}｜香港政府資助`,
    howMuch: "資助多少",
    inForce: "現行",
    lastInForce: "最後一次生效",
    firstDocumented: "最早記錄",
    tracks: "所有分項及金額",
    history: "歷年金額",
    allTerms: (count) => `全部${count}項條款及日期`,
    figures: "金額",
    part: "分項",
    mainTrack: "一般",
    chart: "2020年4月29日概覽所載",
    chartSource: (publisher, title, day) =>
      `見${publisher}《${title}》，${day}。按原文照錄，即使其他來源不同亦不改動。`,
    atAGlance: "概要",
    aside: "連結及概要",
    who: "誰可申請",
    funds: "資助甚麼",
    excludes: "不資助甚麼",
    apply: "如何申請",
    conflicts: "來源不一之處",
    unknowns: "未能查明",
    sources: "所有來源",
    status: "近況",
    life: "經過",
    lineage: "前後承接",
    officialPages: "官方網頁",
    officialPageIn: { en: "英文", "zh-Hant": "中文" },
    noOfficialPage: "未知有https官方網頁。",
    administrator: "負責機構",
    fund: "資金來源",
    instrument: "資助形式",
    applicants: "申請者",
    sectors: "行業",
    stages: "階段",
    related: "另可參考",
    succeededBy: "請改看",
    successorOf: "前身",
    alsoKnownAs: "又稱",
    checked: (day) => `本記錄於${day}與來源核對。`,
    noLink: "只列名稱，不設連結",
    stated: (day) => `日期${day}`,
    undated: "沒有日期",
    note: "註",
    emptyList: "沒有記錄。",
    showSource: "日期及來源",
    background: "供撰寫內容參考",
    report: "有錯？請附來源告訴我們。",
    textSources: "文字由本站自行撰寫；每個數字均連到其來源。",
    partOf: "計劃",
  },
  overview: {
    title: "香港政府資助計劃一頁概覽",
    description: "按階段列出香港政府資助企業的計劃、上限及比例，一頁可印。",
    heading: "一頁概覽",
    intro: "未知已截止或合併的計劃，按其主要服務的階段列出。",
    editionIntro: (count, day) => `${day}版的${count}個計劃，按階段列出。`,
    comingSoon: "* 快將推出（按概覽所標）。",
    ratio: "比例為「政府：申請者」；百分比為政府最多出資或擔保的部分。",
  },
  edition: {
    title: (day) => `${day}的香港政府資助計劃`,
    description: (day) => `概覽所指的46個恆常資助計劃，${day}當日的上限、比例及近況。`,
    heading: (day) => `${day}版`,
    overviewTitle: (day) => `一頁概覽：${day}`,
    pageTitle: (page, day) => `${page}（${day}）`,
    members: (count) => `本版的${count}個計劃`,
    running: "當日另有記錄的計劃",
    notRunning: "當時尚未推出或已結束",
  },
  changes: {
    title: "何時有何改變",
    description: "香港政府資助計劃歷來附日期的改變：上限、比例、推出、截止及合併，由新至舊。",
    heading: "何時有何改變",
    intro: (count) => `上限、比例及近況共${count}項附日期的改變，由新至舊，每項均連到來源。`,
    year: "年份",
    scheme: "計劃",
    allYears: "所有年份",
    allSchemes: "所有計劃",
    years: "跳到年份",
    shown: { one: "1項改變", many: "{n}項改變" },
    first: (words) => `最早記錄：${words}`,
    announced: (words) => `公布：${words}`,
    restated: "條款細節有變，主要數字不變",
    noFigure: "金額沒有記錄",
  },
  freshness: {
    title: "憑據有多新",
    description: "本站各計劃近況憑據的新舊，由最舊至最新。",
    heading: "憑據有多新",
    intro: "各計劃近況的最新憑據，由最舊列起；排在前面的最需要查證。",
    scheme: "計劃",
    status: "近況",
    evidence: "憑據日期",
    age: "距今",
    words: {
      grades: { recent: "較新", ageing: "漸舊", old: "陳舊" },
      months: { one: "1個月前", many: "{n}個月前" },
      years: { one: "1年前", many: "{n}年前" },
      thisMonth: "本月",
    },
    gradesMeaning: "較新：六個月內；漸舊：十八個月內；陳舊：更久。由你的瀏覽器按今日計算。",
  },
  about: {
    title: "關於本站",
    description: "香港政府資助計劃一覽如何編成：方法、來源、限制、授權、無障礙聲明，以及如何指出錯誤數字。",
  },
  embed: {
    link: "放到你的網站",
    credit: {
      full: "開啟完整網頁",
      notGovernment: "本站並非政府網站。",
      newTab: "附箭嘴的連結會在新分頁開啟。",
    },
    title: "把資助計劃一覽放到你的網站",
    description: "如何在其他網站顯示香港政府資助計劃：整個一覽、一個階段或一個計劃，貼上幾行代碼，或以檔案形式放到自己的伺服器。",
    intro: "在貴機構的網頁顯示整個一覽、一個階段或一個計劃。把幾行代碼貼到適當位置即可，毋須找程式員。",
    choose: "選擇顯示甚麼",
    withoutScript:
      "選項及預覽需要JavaScript。以下代碼可直接使用，會顯示整個一覽；如要顯示其他內容，可將data-view改為stage:ID或scheme:ID。ID就是該階段或計劃網址的最後一段。",
    what: "內容",
    wholeCatalogue: "整個一覽",
    stages: "一個階段",
    schemes: "一個計劃",
    language: "語言",
    day: "某日的情況",
    dayHint: "留空即顯示今日的情況。",
    look: "外觀",
    ownAccent: "自訂連結及按鈕顏色",
    accent: "連結及按鈕",
    ownPaper: "自訂背景顏色",
    paper: "背景",
    lookHint: "如所選顏色令文字難以閱讀，會自動修正至清晰可讀。",
    radius: "邊角",
    radii: { default: "原本設計", square: "直角", round: "圓角" },
    font: "字體",
    fonts: { system: "讀者裝置的字體", sans: "黑體", serif: "宋體" },
    brightness: "淺色或深色",
    brightnesses: { auto: "按讀者裝置設定", light: "一律淺色", dark: "一律深色" },
    preview: "預覽",
    code: "要貼上的代碼",
    copy: "複製",
    copied: "已複製",
    copyFailed: "請選取代碼再複製",
    ways: {
      script: {
        heading: "使用程式碼：框架高度與內容一致",
        text: "建議採用。如瀏覽器不執行程式碼，仍會留下上面的連結；框架載入後，連結便會隱去。",
      },
      frame: {
        heading: "不用程式碼：固定高度的框架",
        text: "適合不接受程式碼的系統，框架可自行捲動。日後在下面單獨加入程式碼（不加data-view），框架高度便會與內容一致。",
      },
      files: {
        heading: "以檔案形式放到自己的伺服器",
        text: "產生一個資料夾，毋須伺服器程式。第一個指令為你指定的路徑建立完整網站；第二個只建立沒有頁首頁尾的網頁，適合本身已有頁首頁尾的網站。",
      },
    },
    policy: "如貴網站設有內容安全政策（CSP）",
    policyText: "請在現有政策中加入以下來源。其他一概不需要：沒有內嵌程式碼，亦沒有內嵌樣式。",
    know: "須知",
    facts: (host) => [
      `不用Cookie，不作追蹤。框架只會向${host}發出請求。`,
      "讀者搜尋甚麼，只留在其瀏覽器。你的網頁只得知框架的高度及正顯示本站哪一頁，此外一無所知。",
      "儲存於讀者裝置並非必要：即使瀏覽器禁止框架儲存，其餘功能照常。",
      "本站各頁之間的連結留在框架之內；官方網頁、來源及完整網頁在新分頁開啟。",
      "框架採用你的顏色，但以文字清晰可讀為限（WCAG 2.2 AA）。",
      "搜尋器會列出完整網頁，而不會列出框架內容。",
      "「本站並非政府網站」一句會留在框架之內。",
      "如框架設有sandbox，須容許scripts、same-origin及popups。",
    ],
  },
  notFound: {
    title: "找不到網頁",
    text: "沒有這一頁。網址可能有誤，或網頁已改名。",
    back: "所有計劃",
  },
  root: { title: "香港政府資助計劃一覽 · Hong Kong Funding Schemes", choose: "選擇語言" },
};
