import type { Source } from "../../catalogue/schema/record.ts";
import type { GlossaryId } from "./term.ts";

const TVP_ELIGIBILITY: Source = {
  kind: "official",
  title: { en: "Technology Voucher Programme: who may apply", "zh-Hant": "科技券計劃申請資格網頁" },
  url: "https://bee.hkpc.org/tc/funding-schemes/tvp/?tab=eligibility",
};
const EMF_ELIGIBILITY: Source = {
  kind: "official",
  title: { en: "SME Export Marketing Fund: who may apply", "zh-Hant": "中小企業市場推廣基金申請資格網頁" },
  url: "https://www.smefund.tid.gov.hk/english/emf/emf_eligibility.html",
};

/** Where an explanation rests on a rule that somebody else has made: who says so. */
export const GLOSSARY_SOURCES: Partial<Record<GlossaryId, readonly Source[]>> = {
  sme: [
    {
      // Its host is not among the reviewed ones, so it is named without a link.
      kind: "official",
      publisher: {
        en: "Support and Consultation Centre for SMEs, Trade and Industry Department",
        "zh-Hant": "工業貿易署中小企業支援與諮詢中心",
      },
      title: { en: "Small and medium enterprises (SMEs)", "zh-Hant": "中小型企業網頁" },
      stated: "2019-09",
    },
  ],
  subvented: [TVP_ELIGIBILITY],
  "substantive-business": [EMF_ELIGIBILITY],
  "cumulative-limit": [EMF_ELIGIBILITY],
  "first-payment": [
    {
      kind: "official",
      title: { en: "Press release, 28 November 2019", "zh-Hant": "新聞公報，2019年11月28日" },
      url: "https://www.info.gov.hk/gia/general/201911/28/P2019112800594.htm",
      stated: "2019-11-28",
    },
  ],
};
