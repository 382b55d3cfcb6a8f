/** Why a scheme was found, in words. The sentences are in `messages/`; this picks and fills them. */
import type { Reason, ReasonKind } from "../search/answer.ts";
import { fill } from "./fill.ts";
import { money } from "./money.ts";

/** The part of the wording that is needed: sentences by kind of reason, and the names of the choices by facet. */
export interface WhyMessages {
  why: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Short forms, what people say, and frequent wrong forms are all other names to a reader. */
const SENTENCE: Partial<Record<ReasonKind, string>> = { short: "alias", colloquial: "alias", misspelling: "alias" };

/**
 * One short sentence.
 * @param nameOf the name of a scheme by its id; with it, a form that other schemes share is told apart from theirs.
 */
export function whyText(reason: Reason, { why, labels }: WhyMessages, nameOf?: (id: string) => string): string {
  const kind = reason.limit?.past ? "amountPast" : (SENTENCE[reason.kind] ?? reason.kind);
  const sentence = why[kind] ?? why[reason.kind] ?? "{text}";
  const said = fill(sentence, { text: labels[reason.kind]?.[reason.text] ?? saidText(reason) });
  const others = nameOf && reason.shared?.map(nameOf).join(why.and ?? ", ");
  return others && why.shared ? fill(why.shared, { reason: said, others }) : said;
}

const saidText = ({ text, limit }: Reason): string => (limit ? money(limit.hkd) : text);
