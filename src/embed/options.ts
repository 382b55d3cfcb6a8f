/** What a host has written into `data-` attributes, read with a word on what was not understood. */
import { type Embed, viewPath } from "./address.ts";
import { dayOf, FIRST_DAY } from "./day.ts";
import { localeFor, localeOf } from "./locale.ts";
import { showOf } from "./show.ts";

/** A tag with any of these attributes asks for a frame of its own. */
export const ATTRIBUTES = ["view", "locale", "theme", "asof", "show"].map((name) => `data-${name}`);

export type Options = Partial<Record<"view" | "locale" | "theme" | "asof" | "show", string>>;

/** Hong Kong is ahead of universal time by this, in milliseconds. */
const HONG_KONG = 8 * 3_600_000;

/**
 * What is asked for. What is left out or not understood is the whole catalogue, in the page's language, as of today,
 * the first dozen of it.
 * @param lang of the host's page.
 * @param locales the languages there are, the site's first one first.
 * @param now in milliseconds since 1970.
 * @returns it, and a sentence on each value that is not understood.
 */
export function readOptions(
  { view = "catalogue", locale, theme, asof = "", show }: Options,
  lang: string,
  locales: readonly string[],
  now: number,
): { asked: Embed; warnings: string[] } {
  const warnings: string[] = [];
  const warn = (name: string, value: string, takes: string): void => {
    warnings.push(`data-${name} is “${value}”; it takes ${takes}.`);
  };
  const isView = viewPath(view) !== undefined;
  const day = dayOf(asof);
  if (!isView) warn("view", view, "catalogue, stage:ID or scheme:ID");
  if (locale && !localeOf(locale, locales)) warn("locale", locale, locales.join(", "));
  // A day to come goes into the address all the same: the clock here may be wrong, and the frame says what it shows.
  if (asof && !(day && Date.parse(day) <= now + HONG_KONG))
    warn("asof", asof, `a day from ${FIRST_DAY} to today, so written`);
  const number = showOf(show);
  if (show && !number) warn("show", show, "a number or all");
  const asked = {
    view: isView ? view : "catalogue",
    locale: localeFor(locale, lang, locales),
    theme,
    asof: day,
    show: number,
  };
  return { asked, warnings };
}
