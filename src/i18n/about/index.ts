/** The about page: method, sources, limits, licence, accessibility. */
import type { Locale } from "../locales.ts";
import { simplifyAll } from "../simplify.ts";
import { en } from "./en.ts";
import type { Facts, Section } from "./section.ts";
import { zhHk } from "./zh-hk.ts";

export const aboutSections = (locale: Locale, facts: Facts): Section[] =>
  locale === "en" ? en(facts) : locale === "zh-hk" ? zhHk(facts) : simplifyAll(zhHk(facts));
