import type { Glossary } from "./term.ts";

/** The readers' glossary in English. */
export const en: Glossary = {
  sme: {
    name: "SME",
    text: "A small or medium-sized enterprise. By the Trade and Industry Department's page of September 2019 that is a manufacturer with fewer than 100 employees, or any other business with fewer than 50. A scheme may draw the line elsewhere, so read who may apply.",
    forms: /\bSMEs?\b(?! [A-Z])/,
  },
  "non-listed": {
    name: "Non-listed",
    text: "Without shares traded on a stock exchange. Some schemes mean the Hong Kong exchange only.",
    forms: /\b(?:non-listed|not listed|listed compan(?:y|ies))\b/i,
  },
  subvented: {
    name: "Subvented organisation",
    text: "A body to which the Government regularly gives money for running its services to the public, whether that is most of its income or a small part. So the Technology Voucher Programme defined it; a subsidiary of such a body is often shut out as well.",
    forms: /\bsubvented\b/i,
  },
  "statutory-body": {
    name: "Statutory body",
    text: "A body set up by a Hong Kong ordinance of its own.",
    forms: /\bstatutory\b/i,
  },
  "non-profit": {
    name: "Non-profit body",
    text: "One that pays no profit out to its members or shareholders.",
    forms: /\bnon-profit\b/i,
  },
  "substantive-business": {
    name: "Real business in Hong Kong",
    text: "Official forms call it “substantive business operations”. A firm that has only a business registration, or does most of its business elsewhere, has none; the Trade and Industry Department may ask for papers that show it.",
    forms: /\breal (?:business|operations)\b/i,
  },
  matching: {
    name: "Matching",
    text: "The Government adds money to what the applicant, or a sponsor, puts in, at a set ratio. Without that own part there is no grant.",
    forms: /\bmatch(?:es|ing)?\b/i,
  },
  "cumulative-limit": {
    name: "Total over all applications",
    text: "The most one enterprise can get from the scheme, all its applications added up; the limit for one application stands beside it. Firms that belong together may be counted as one, as in the SME Export Marketing Fund.",
    forms: /\bin total\b|\bcumulative\b/i,
  },
  "first-payment": {
    name: "First payment",
    text: "Part of the grant paid before the project is finished. The rest follows once the report on the project is accepted. Under the Technology Voucher Programme the applicant had to put in its own part first.",
    forms: /\bfirst payments?\b|\b(?:payment )?in advance\b/i,
  },
  reimbursement: {
    name: "Reimbursement",
    text: "The applicant pays first and gets the grant back against receipts.",
    forms: /\breimburse(?:s|d|ment)?\b|\b(?:paid|pays|gets?) back\b|\bgave (?:\w+ )?back\b/i,
  },
  milestone: {
    name: "Milestone",
    text: "A step of the project agreed beforehand; the money for it is paid once it is reached.",
    forms: /\bmilestones?\b/i,
  },
  "cash-rebate": {
    name: "Cash rebate",
    text: "A percentage of what has been spent, paid back in cash.",
    forms: /\b(?:cash )?rebates?\b/i,
  },
  "loan-guarantee": {
    name: "Loan guarantee",
    text: "The Government, or a body it owns, promises the bank to bear part of the loss if the borrower does not repay. It is no grant: the whole loan has to be repaid.",
    forms: /\bguarantee(?:s|d)?\b(?! fee)/i,
  },
  "seed-money": {
    name: "Seed money",
    text: "The first money for trying out an idea or starting a business.",
    forms: /\bseed (?:money|funding|capital)\b/i,
  },
  incubation: {
    name: "Incubation",
    text: "Help for a start-up over a set time: a place to work, advice, and often money.",
    forms: /\bincubat(?:ion|ees?|ed)\b(?! (?:Programme|Scheme))/,
  },
  "public-money": {
    name: "Public money",
    text: "Money from the Government or a public body. Many schemes do not pay for what other public money already pays.",
    forms: /\bpublic (?:money|funds|funding)\b/i,
  },
  quotation: {
    name: "Quotation",
    text: "A supplier's written price. A scheme may ask for several, from suppliers that have no tie to the applicant or to one another.",
    forms: /\bquotations?\b/i,
  },
  "project-audit": {
    name: "Project audit",
    text: "An accountant's examination of the project's accounts. Some schemes pay the fee.",
    forms: /\baudit fees?\b|\bproject's audit\b/i,
  },
  secretariat: {
    name: "Secretariat",
    text: "The office that takes applications, answers questions and pays out, often at another body than the one that pays.",
    forms: /\bsecretariat\b/i,
  },
  "one-off": {
    name: "One-off measure",
    text: "A measure for a particular time, not meant to open again.",
    forms: /\bone-off\b/i,
  },
};
