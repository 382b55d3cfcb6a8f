import type { Catalogue } from "../catalogue/schema/catalogue.ts";
import type { Locale } from "../i18n/locales.ts";
import { type Messages, messagesIn } from "../i18n/messages/index.ts";
import { PAGES, type Places } from "./families.ts";

/**
 * What every piece of a page needs to know. It is handed down from the route; no piece looks anything up by the side,
 * so a page can be rendered from any catalogue as of any day.
 */
export interface View {
  catalogue: Catalogue;
  /** The day the site is built, `YYYY-MM-DD` in Hong Kong. */
  today: string;
  locale: Locale;
  /** The wording in that language. */
  m: Messages;
  /** The day whose figures are shown, `YYYY-MM-DD`. */
  day: string;
  /** Where links lead: to pages of the same family. */
  places: Places;
}

/** Makes the views of a catalogue: of the site's own pages as of today, unless told otherwise. */
export const viewsOf =
  (catalogue: Catalogue, today: string) =>
  (locale: Locale, day: string = today, places: Places = PAGES): View => ({
    catalogue,
    today,
    locale,
    m: messagesIn(locale),
    day,
    places,
  });
