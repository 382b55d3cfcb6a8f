/** The about page: method, sources, limits, licence, accessibility. */
import type { Locale } from "../locales.ts";
import { simplifyAll } from "../simplify.ts";
import { en } from "./en.ts";
import type { Numbers, Section } from "./section.ts";
import { zhHk } from "./zh-hk.ts";

export const aboutSections = (locale: Locale, numbers: Numbers): Section[] =>
  locale === "en" ? en(numbers) : locale === "zh-hk" ? zhHk(numbers) : simplifyAll(zhHk(numbers));
