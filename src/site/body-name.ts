import type { Organisations } from "../catalogue/schema/registers.ts";
import { nameIn } from "../i18n/text.ts";
import type { View } from "./view.ts";

/** The name of a body or fund in the page's language, with the abbreviation people know it by. */
export const bodyName = ({ locale, m }: View, { name, abbr }: Organisations[string]): string =>
  `${nameIn(name, locale)}${abbr ? m.parenthesis(abbr) : ""}`;
