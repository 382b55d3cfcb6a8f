/** A word an owner meets on the pages, and what it means in one or two plain sentences. */
export interface Explained {
  name: string;
  text: string;
  /** How the records' texts in this language write it; names of schemes that hold the word are passed over. */
  forms: RegExp;
}

/** Every word that is explained. The anchors of the page are made of these, so they stay. */
export const GLOSSARY_IDS = [
  "sme",
  "non-listed",
  "subvented",
  "statutory-body",
  "non-profit",
  "substantive-business",
  "matching",
  "cumulative-limit",
  "first-payment",
  "reimbursement",
  "milestone",
  "cash-rebate",
  "loan-guarantee",
  "seed-money",
  "incubation",
  "public-money",
  "quotation",
  "project-audit",
  "secretariat",
  "one-off",
] as const;

export type GlossaryId = (typeof GLOSSARY_IDS)[number];
export type Glossary = Record<GlossaryId, Explained>;
