import type { Locale } from "../locales.ts";
import { simplifyAll } from "../simplify.ts";
import { en, type Messages } from "./en/index.ts";
import { zhHk } from "./zh-hk/index.ts";

const all: Record<Locale, Messages> = { "zh-hk": zhHk, en, "zh-cn": simplifyAll(zhHk) };

/** The site's wording in a language. Facts are never in here: they come from records. */
export const messagesIn = (locale: Locale): Messages => all[locale];

export type { Messages };
