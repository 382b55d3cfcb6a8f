/** Why a scheme was found, in words. The sentences are in `messages/`; this picks and fills them. */
import { tenseOn } from "../catalogue/periods.ts";
import { governmentPercent } from "../catalogue/share.ts";
import type { Reason, ReasonKind } from "../search/answer.ts";
import { fill } from "./fill.ts";
import { type MoneyNotation, writeMoney } from "./money.ts";
import { percentNumber } from "./percent.ts";

/** The part of the wording that is needed: sentences by kind of reason, how money is written, and the names of the choices by facet. */
export interface WhyMessages {
  why: Readonly<Record<string, string>>;
  notation: MoneyNotation;
  labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What the sentence depends on besides the reason. */
export interface WhyContext {
  /** The day the page shows, `YYYY-MM-DD`: a limit is said to be in force, past or still to come on that day. */
  day: string;
  /** The name of a scheme by its id, to tell a form that several schemes share apart. */
  nameOf: (id: string) => string;
}

/** Short forms, what people say, and frequent wrong forms are all other names to a reader. */
const SENTENCE: Partial<Record<ReasonKind, string>> = { short: "alias", colloquial: "alias", misspelling: "alias" };

/** One short sentence. */
export function whyText(reason: Reason, messages: WhyMessages, { day, nameOf }: WhyContext): string {
  const { why, labels } = messages;
  const sentence = why[sentenceOf(reason, day)] ?? why[reason.kind] ?? "{text}";
  const said = fill(sentence, { text: labels[reason.kind]?.[reason.text] ?? saidText(reason, messages) });
  const others = reason.shared?.map(nameOf).join(why.and ?? ", ");
  return others && why.shared ? fill(why.shared, { reason: said, others }) : said;
}

const TENSED = { "in-force": "", past: "Past", future: "Future" };

const sentenceOf = ({ kind, held }: Reason, day: string): string =>
  held ? `${kind}${TENSED[tenseOn(held, day)]}` : (SENTENCE[kind] ?? kind);

function saidText({ kind, text, limit }: Reason, { why, notation }: WhyMessages): string {
  if (limit) return writeMoney(limit.hkd, notation);
  const [government = 0, other = 0] = kind === "share" ? text.split(":").map(Number) : [];
  if (!(government > 0 && other > 0)) return text;
  const ratio = { kind: "match", government, applicant: other } as const;
  const percent = governmentPercent(ratio) ?? 0;
  return fill(why.ratio ?? text, { government: percent, other: percentNumber(100 - percent), text });
}
