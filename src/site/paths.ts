import { catalogue } from "../catalogue/catalogue.ts";
import type { Edition } from "../catalogue/schema/registers.ts";
import { LOCALES, type Locale } from "../i18n/locales.ts";
import { editionPlaces } from "./families.ts";
import { type View, viewIn } from "./view.ts";

/** For the routes of editions: one path for each language and edition. */
export const editionPaths = (): { params: { locale: Locale; edition: string }; props: { edition: Edition } }[] =>
  LOCALES.flatMap((locale) =>
    catalogue.editions.map((edition) => ({ params: { locale, edition: edition.date }, props: { edition } })),
  );

/** A view of the day of the edition, whose links stay within it. */
export const editionView = (locale: Locale, { date }: Edition): View => viewIn(locale, date, editionPlaces(date));
