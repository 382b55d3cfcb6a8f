/** A term in a few words, for lists. */
import { offerOf } from "../catalogue/offer.ts";
import type { Term } from "../catalogue/schema/record.ts";
import { isMoneyLimit } from "../catalogue/terms.ts";
import { textIn } from "../i18n/text.ts";
import type { View } from "../site/view.ts";

/** What one application can get, and the total beside it; or that there is no limit, or that none is published. */
export function limitInWords(term: Term, { m, locale }: View): string[] {
  const { single, total } = offerOf(term);
  if (single) {
    const whom = single.case ? `${textIn(single.case, locale)}${m.colon}` : "";
    return [whom + m.figure.limitText(single), ...(total ? [m.figure.inTotal(total)] : [])];
  }
  const measure = term.limits.find((limit) => !isMoneyLimit(limit));
  if (measure) return [m.figure.measure(measure)];
  return [term.ceiling === "none" ? m.figure.noCeiling : m.figure.notDocumented];
}

/** From when until when, as far as documented; of what is only announced, when it was announced. */
export const periodInWords = ({ announced, from, until }: Term, { m }: View): string =>
  announced ? m.announcedOn(announced) : m.period(from, until);
