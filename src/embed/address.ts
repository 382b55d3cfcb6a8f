/** The address of a frame: what a host may ask for is the whole catalogue, a stage or a scheme, in a language, on a day. */
import { dayOf } from "./day.ts";
import { showOf } from "./show.ts";

const VIEW = /^(?:catalogue|(stage|scheme):([a-z\d]+(?:-[a-z\d]+)*))$/;

/** The path of a view below the locale or `embed/`: `stage:rnd` → `stages/rnd/`, `catalogue` → ``; undefined for no view. */
export function viewPath(view: string): string | undefined {
  const match = VIEW.exec(view.trim());
  return match ? (match[1] ? `${match[1]}s/${match[2]}/` : "") : undefined;
}

/** The view that shows the same as a page below the locale: `stages/rnd/` → `stage:rnd`; undefined where there is none. */
export function viewAt(path: string): string | undefined {
  const match = /^(stage|scheme)s\/([^/]+)\/$/.exec(path);
  return match ? `${match[1]}:${match[2]}` : path === "" ? "catalogue" : undefined;
}

/** A theme is read no further than this, in characters; the longest that says something is half as long. */
export const LONGEST_THEME = 200;

export interface Embed {
  locale: string;
  view: string;
  theme?: string;
  /** `YYYY-MM-DD` */
  asof?: string;
  /** How many schemes of a list stand at once: a whole number, or `all`. */
  show?: string;
}

/** As browsers write it into an address. */
const encoded = (text: string): string => encodeURIComponent(text).replace(/%20/g, "+");

/** The address of the bare page, below the address of the site. */
export function frameAddress(site: string, { locale, view, theme = "", asof = "", show }: Embed): string {
  const settings = [
    // By characters: half of one could not be encoded.
    ["theme", encoded([...theme.trim()].slice(0, LONGEST_THEME).join(""))],
    ["asof", dayOf(asof)],
    ["show", showOf(show)],
  ];
  // Written by hand: hosts have variables named `URL`, and older browsers lack parts of `URLSearchParams`.
  const query = settings
    .filter(([, value]) => value)
    .map((setting) => setting.join("="))
    .join("&");
  return `${site}${locale}/embed/${viewPath(view) || "catalogue/"}${query && `?${query}`}`;
}

/** The address of the site a loader came from; undefined where it was merged into another file on the way. */
export const siteOf = (script: string): string | undefined => /^([^?#]*\/)embed\.js(?:[?#]|$)/.exec(script)?.[1];

/** `https://example.hk/a/b` → `https://example.hk`, of an address as a browser gives it. */
export const originOf = (address: string): string => address.split("/", 3).join("/");
