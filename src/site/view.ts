import { today } from "../catalogue/catalogue.ts";
import type { Locale } from "../i18n/locales.ts";
import { type Messages, messagesIn } from "../i18n/messages/index.ts";
import { PAGES, type Places } from "./families.ts";

/** What every piece of a page needs to know: the language, the day whose figures it shows, and where its links lead. */
export interface View {
  locale: Locale;
  m: Messages;
  /** `YYYY-MM-DD` */
  day: string;
  places: Places;
}

/** A view of the site's own pages as of today, unless told otherwise. */
export const viewIn = (locale: Locale, day: string = today, places: Places = PAGES): View => ({
  locale,
  m: messagesIn(locale),
  day,
  places,
});
