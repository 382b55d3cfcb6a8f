import { FACET_NAMES } from "../catalogue/facets.ts";
import type { Locale } from "./locales.ts";
import { type Messages, messagesIn } from "./messages/index.ts";
import type { MoneyNotation } from "./money.ts";

/** The wording `src/islands` needs in the browser: sentences with slots, and the names of the choices. */
export interface ClientMessages {
  locale: Locale;
  live: Messages["live"];
  why: Messages["why"];
  notation: MoneyNotation;
  labels: Record<string, Record<string, string>>;
}

/** The part of the wording that travels in the catalogue page. */
export function clientMessages(locale: Locale): ClientMessages {
  const m = messagesIn(locale);
  return {
    locale,
    live: m.live,
    why: m.why,
    notation: m.figure.notation,
    labels: Object.fromEntries(FACET_NAMES.map((facet) => [facet, m.facets[facet].values])),
  };
}
