import { offerOf } from "./offer.ts";
import type { SchemeRecord } from "./schema/record.ts";
import { hasFigureOn, headlineOn } from "./terms.ts";

/** What one application can get, in HK$, of the figure that speaks for the scheme on the day; 0 where no sum is known. */
export function amountOn(scheme: SchemeRecord, day: string): number {
  const headline = headlineOn(scheme, day);
  return (hasFigureOn(headline, day) && offerOf(headline.term).single?.hkd) || 0;
}
