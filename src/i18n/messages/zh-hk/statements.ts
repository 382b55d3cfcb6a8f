import type { Condition, RecordLine, TimeWindow } from "../../../catalogue/schema/record.ts";
import type {
  Degree,
  Duty,
  PartnerKind,
  Payer,
  PersonRole,
  Place,
  RecordFigure,
  Registration,
  Residence,
  TimedEvent,
  TimeUnit,
} from "../../../catalogue/schema/vocabulary.ts";
import { type ConditionWording, conditionText } from "../../conditions.ts";
import { chineseDate } from "../../dates.ts";
import { regionNames } from "../../regions.ts";
import type { statements as en } from "../en/statements.ts";
import { money } from "./words.ts";

const join = (items: readonly string[], last: "及" | "或" = "及"): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join("、")}${last}${items.at(-1)}`;

const partners: Record<PartnerKind, readonly string[]> = {
  company: ["有限公司"],
  unincorporated: ["獨資經營者", "合夥經營者"],
  charity: ["非牟利機構"],
  "trade-body": ["商會及業界團體"],
  "public-body": ["公營機構"],
  institute: ["研發中心及公營科研機構"],
  university: ["大學"],
  person: ["個人"],
  student: ["學生"],
  fund: ["基金及基金管理人"],
  issuer: ["發行人"],
  "mainland-party": ["內地合作方"],
  "overseas-party": ["境外合作方"],
  investor: ["投資者"],
  sponsor: ["贊助者"],
};

const registrations: Record<Registration, string> = {
  business: "已按《商業登記條例》登記",
  company: "按《公司條例》成立",
  charity: "獲豁免繳稅的慈善團體（第88條）",
  society: "已按《社團條例》登記",
  statutory: "按專屬法例成立",
  licence: "已領牌或列入名冊",
};

const places: Record<Place, string> = {
  "hong-kong": "香港",
  mainland: "內地",
  gba: "大灣區",
  overseas: "海外",
  loop: "河套區",
  "science-park": "科學園",
  cyberport: "數碼港",
  "northern-metropolis": "北部都會區",
};

const degrees: Record<Degree, string> = {
  "sub-degree": "副學位或以上",
  bachelor: "學士學位或以上",
  master: "碩士學位或以上",
  doctorate: "博士學位",
};

const residences: Record<Residence, string> = {
  permanent: "香港永久性居民",
  "may-work": "可在香港工作",
};

const roles: Record<PersonRole, string> = { hired: "受聘者", trained: "學員", owner: "申請人" };

/** 18個月、2年 */
const time = (months: number): string => (months >= 12 && months % 12 === 0 ? `${months / 12}年` : `${months}個月`);

const conditions: ConditionWording = {
  registration: ({ as, what }, { text }) => {
    const ways = as.map((one) => (one === "licence" && what ? text(what) : registrations[one]));
    return [join(ways, "或"), !as.includes("licence") && what && text(what)].filter(Boolean).join("；");
  },
  listed: ({ rule }) => (rule === "excluded" ? "並非上市公司" : "須為上市公司"),
  subvented: ({ rule }) => (rule === "excluded" ? "並非政府部門或受政府資助機構" : "須為受政府資助機構"),
  size: ({ staffAtLeast, staffAtMost, manufacturingAtMost, fullTime }) => {
    const staff = fullTime ? "全職僱員" : "僱員";
    return [
      staffAtLeast && `${staff}最少${staffAtLeast}人`,
      staffAtMost && `${staff}最多${staffAtMost}人`,
      manufacturingAtMost && `製造業最多${manufacturingAtMost}人`,
    ]
      .filter(Boolean)
      .join("，");
  },
  age: ({ monthsAtLeast, monthsAtMost, foundedBy, foundedFrom }) =>
    [
      monthsAtLeast && `營運最少${time(monthsAtLeast)}`,
      monthsAtMost && `成立不超過${time(monthsAtMost)}`,
      foundedBy && `${chineseDate(foundedBy)}或之前已營運`,
      foundedFrom && `${chineseDate(foundedFrom)}或之後成立`,
    ]
      .filter(Boolean)
      .join("，"),
  operations: () => "在香港有實質業務",
  place: ({ where }) =>
    `在${join(
      where.map((one) => places[one]),
      "或",
    )}進行`,
  market: ({ economies, outside }) =>
    outside ? "以香港以外的市場為對象" : `適用市場：${regionNames(economies ?? [], "zh").join("、")}`,
  prior: ({ rule, schemes, bodies, what }, names) => {
    const list = [
      ...names.schemes(schemes),
      ...names.bodies(bodies).map((body) => `${body}的計劃`),
      ...(what ? [names.text(what)] : []),
    ];
    return `${rule === "required" ? "現正或曾經參與" : "從未參與"}：${join(list, "或")}`;
  },
  person: ({ role, ageAtLeast, ageAtMost, degree, student, graduatedWithin, residence, disability, ...work }) => {
    const age =
      ageAtLeast && ageAtMost
        ? `${ageAtLeast}至${ageAtMost}歲`
        : ageAtLeast
          ? `${ageAtLeast}歲或以上`
          : ageAtMost && `${ageAtMost}歲或以下`;
    const parts = [
      age,
      residence && residences[residence],
      disability && "殘疾人士",
      student && "在學學生",
      degree && `持${degrees[degree]}`,
      graduatedWithin && `畢業不超過${time(graduatedWithin)}`,
      work.outOfWorkDays ? `失業最少${work.outOfWorkDays}日` : work.outOfWork && "現正失業",
    ];
    return `${roles[role]}：${parts.filter(Boolean).join("，")}`;
  },
};

const noCondition: Record<Condition["kind"], string> = {
  registration: "毋須登記",
  listed: "上市公司亦可申請",
  subvented: "受政府資助機構亦可申請",
  size: "規模不限",
  age: "營運年期不限",
  operations: "毋須在香港有實質業務",
  place: "進行地點不限",
  market: "市場不限",
  prior: "毋須先參與其他計劃",
  person: "對人選並無限制",
};

const events: Record<TimedEvent, string> = {
  "project-start": "項目開始",
  "project-end": "項目完成",
  "event-start": "活動開始",
  "event-end": "活動完結",
  hire: "聘用",
  purchase: "購買",
  payment: "付款",
  approval: "獲批",
  "course-start": "開課",
  "course-end": "課程完結",
  issue: "發行",
  incorporation: "註冊成立",
  deregistration: "取消登記",
};

const units: Record<TimeUnit, string> = { days: "日", "working-days": "個工作天", weeks: "星期", months: "個月" };

type Point = NonNullable<TimeWindow["latest"]>;

const distance = ({ count, unit, side }: Point, of: TimedEvent): string =>
  count === 0 ? `${events[of]}當日` : `${events[of]}${side === "before" ? "前" : "後"}${count}${units[unit]}`;

const window = ({ earliest, latest, of }: TimeWindow): string =>
  [earliest && `最早${distance(earliest, of)}`, latest && `最遲${distance(latest, of)}`].filter(Boolean).join("，");

const counted = (value: number): string => value.toLocaleString("en");

const recordFigures: Record<RecordFigure, (value: number) => string> = {
  applications: (value) => `接獲${counted(value)}宗申請`,
  approved: (value) => `批出${counted(value)}宗`,
  rejected: (value) => `拒絕${counted(value)}宗`,
  beneficiaries: (value) => `受惠企業或人士${counted(value)}`,
  "approved-hkd": (value) => `批出${money(value)}`,
  "paid-hkd": (value) => `發放${money(value)}`,
  "days-pledged": (value) => `承諾${value}日內有結果`,
  "days-taken": (value) => `審批一般需時${value}日`,
};

const duties: Record<Duty, string> = {
  "progress-report": "進度報告",
  "final-report": "最終報告",
  audit: "項目審計帳目",
  "keep-records": "保存紀錄",
  "pay-back": "退還款項",
  acknowledge: "標明獲計劃資助",
  "share-results": "公開成果",
  "own-account": "項目專用銀行戶口",
  guarantee: "個人擔保",
  inspection: "接受巡查",
};

const payers: Record<Payer, string> = { applicant: "費用由申請者承擔", project: "費用可計入項目開支" };

const period = (from: string | undefined, until: string | undefined): string =>
  from && until
    ? `${chineseDate(from)}至${chineseDate(until)}`
    : until
      ? `截至${chineseDate(until)}`
      : from
        ? `${chineseDate(from)}起`
        : "";

export const statements: typeof en = {
  purposes: {
    start: "創業",
    systems: "建立網站、購置系統及設備",
    markets: "參展及開拓市場",
    hire: "聘請員工或實習生",
    train: "培訓員工",
    finance: "借貸或集資",
    research: "研究及開發",
    production: "在香港生產",
    green: "節能、減廢及環保",
    vehicles: "車輛及船隻",
    events: "舉辦活動、演出、旅遊或拍片",
    "trade-wide": "惠及整個行業或公眾的項目",
    relief: "營運開支及僱主責任",
  },
  who: {
    lead: (who) => join(who.flatMap((one) => partners[one])),
    leads: (who) =>
      `須由${join(
        who.flatMap((one) => partners[one]),
        "或",
      )}牽頭申請`,
    partner: (who, needed) =>
      `${needed ? "須有合作夥伴" : "可參與的夥伴"}：${join(
        who.flatMap((one) => partners[one]),
        needed ? "或" : "及",
      )}`,
    through: {
      direct: "直接向負責機構申請",
      bank: "經銀行或貸款機構申請",
      institute: "經科研機構申請",
      university: "經大學申請",
      fund: "經合作基金申請",
      ngo: "經非牟利機構申請",
      intermediary: "經認可中介機構申請",
      invitation: "只接受獲邀者申請",
    },
    companies: { sme: "中小企（有限公司）", company: "任何規模的有限公司", startup: "初創企業（有限公司）" },
  },
  condition: (condition, names) => conditionText(condition, conditions, noCondition, names),
  markets: (count) => `有來源列明的適用市場：${count}個`,
  together: {
    not: ["不可同時獲", "資助"],
    "not-same-cost": ["同一開支不可再獲", "資助"],
    declare: ["須申報：", ""],
    needs: ["須先有：", ""],
    may: ["可與", "並用"],
  },
  otherMoney: {
    "public-money": "其他公帑",
    incubation: "其他公營培育計劃",
    "wage-subsidy": "其他公帑的薪酬津貼",
    "same-scheme": "本計劃（第二次）",
  },
  sharedBy: ({ whose, fromPercent }) =>
    ({
      "same-owner": `同一東主${fromPercent ? `（持股${fromPercent}%或以上）` : ""}的企業共用一個上限`,
      "same-registration": "每個商業登記共用一個上限",
      related: `關聯企業${fromPercent ? `（持股${fromPercent}%或以上）` : ""}共用一個上限`,
      each: "每間企業各有上限",
    })[whose],
  timing: {
    heading: "時間",
    intake: (rule, perYear) =>
      rule === "rounds" && perYear
        ? `分批接受申請，每年${perYear}次`
        : { "all-year": "全年接受申請", rounds: "分批接受申請", once: "只接受一輪申請" }[rule],
    begin: {
      "after-agreement": "簽訂協議後方可展開，之前的開支不獲資助",
      "after-approval": "獲批後方可展開，之前的開支不獲資助",
      "after-submission": "遞交申請後可自行承擔風險先展開",
      "any-time": "申請前的開支亦可能獲資助",
    },
    apply: (one) => `申請期：${window(one)}`,
    claim: (one) => `申領期：${window(one)}`,
  },
  papersHeading: "所需文件",
  papers: {
    "business-registration": "商業登記證",
    incorporation: "公司註冊證明書",
    "annual-return": "周年申報表或股東名單",
    identity: "身份證明文件",
    "charity-status": "慈善團體證明",
    licence: "牌照或許可證",
    "proof-of-business": "實質業務證明：合約、單據、租約等",
    accounts: "帳目，按要求須經審計",
    "bank-statements": "銀行月結單",
    "tax-return": "報稅表",
    "mpf-records": "強積金供款紀錄",
    plan: "項目或業務計劃書",
    budget: "財務預算",
    quotations: "供應商報價",
    contract: "合約或訂單",
    receipts: "單據及收據",
    "employment-contract": "僱傭合約",
    cv: "團隊履歷",
    degree: "學歷或在學證明",
    "support-letter": "支持信",
    declaration: "聲明書",
    photos: "照片",
  },
  helpHeading: "免費協助",
  phone: (number) => `電話：${number}`,
  afterHeading: "獲批之後",
  after: ({ duty, years, months, everyMonths, paidBy }) =>
    [
      duties[duty],
      everyMonths && `每${time(everyMonths)}一次`,
      months && `${time(months)}內`,
      years && `${years}年`,
      paidBy && payers[paidBy],
    ]
      .filter(Boolean)
      .join("，"),
  recordHeading: "過往申請情況",
  record: ({ figure, value, from, until }: RecordLine) => {
    const time = period(from, until);
    return `${recordFigures[figure](value)}${time ? `（${time}）` : ""}`;
  },
  held: period,
  sourceNumber: (number) => `來源${number}`,
};
