import type { Instrument } from "../../catalogue/schema/vocabulary.ts";

/** What people call the ways in which the money comes. */
export const INSTRUMENT_WORDS: Record<Instrument, string> = {
  "matching-grant":
    "配對|配對資助|配對基金|配套資金|等額|對等|對等出資|matching|matching grant|matching fund|matched funding|co funding|1 to 1",
  grant: "全額資助|全數資助|無償資助|無須還款|免還款|撥款資助|free money|outright grant|full grant|non repayable",
  "cash-rebate": "現金回贈|回贈|回撥|退款|返還|退稅|返錢|cash rebate|rebate|cashback|refund",
  "manpower-subsidy":
    "人手資助|人手津貼|僱員津貼|工資補貼|工資津貼|薪金津貼|薪酬津貼|人工津貼|糧津貼|出糧|人工|薪金|薪酬|工資|就業津貼|聘請津貼|wage|wages|wage subsidy|salary|salary subsidy|payroll|manpower|employment subsidy|job subsidy|請人津貼|聘用津貼|補貼人工|hiring subsidy|hiring allowance|staff cost|staff costs",
  incubation:
    "培育計劃|創業培育|培育|孵化|孵化器|孵化計劃|加速器|入駐|進駐|incubation|incubator|incubate|incubatee|accelerator|incubation program",
  investment:
    "投資|入股|股權|股本|創投|風投|風險投資|共同投資|引導基金|種子投資|investment|invest|investor|equity|venture|venture capital|vc|co investment|seed funding|投資者|投資人|天使投資|investors|angel investor|shareholding",
  loan: "貸款|借錢|借款|小額貸款|低息貸款|創業貸款|商業貸款|loan|loans|borrow|microloan|micro loan|microfinance|lending|low interest|無抵押|免抵押|免息|unsecured|interest free",
  "loan-guarantee":
    "貸款|借錢|貸款擔保|信貸擔保|信貸保證|融資擔保|擔保|保證|銀行貸款|中小企貸款|loan|loans|borrow|loan guarantee|guarantee|guaranteed loan|credit guarantee|bank loan|business loan|sme loan|無抵押|免抵押|抵押品|collateral|unsecured|no collateral",
  insurance: "信用保險|投保|credit insurance|insurance cover",
  "tax-relief":
    "稅務優惠|稅務寬減|減稅|扣稅|稅項扣除|優惠稅率|tax relief|tax concession|tax concessions|tax incentive|tax incentives",
  "in-kind": "實物支援|in kind",
};
