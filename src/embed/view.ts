/** What a host may ask for: the whole catalogue, a stage or a scheme, in a language, on a day. */

const VIEW = /^(?:catalogue|(stage|scheme):([a-z\d]+(?:-[a-z\d]+)*))$/;

/** The path of a view below the locale or `embed/`: `stage:rnd` → `stages/rnd/`, `catalogue` → ``; undefined for no view. */
export function viewPath(view: string): string | undefined {
  const match = VIEW.exec(view.trim());
  return match ? (match[1] ? `${match[1]}s/${match[2]}/` : "") : undefined;
}

export interface Embed {
  locale: string;
  view: string;
  theme?: string;
  /** `YYYY-MM-DD` */
  asof?: string;
}

/** The address of the bare page, below the address of the site. */
export function frameAddress(site: string, { locale, view, theme, asof }: Embed): string {
  const query = new URLSearchParams();
  if (theme?.trim()) query.set("theme", theme.trim());
  if (asof && /^\d{4}-\d\d-\d\d$/.test(asof)) query.set("asof", asof);
  return `${site}${locale}/embed/${viewPath(view) || "catalogue/"}${query.size > 0 ? `?${query}` : ""}`;
}

/** The language of an embed: the one asked for, else the host page's, else the site's first. */
export function localeFor(asked: string | undefined, hostLang: string, known: readonly string[]): string {
  const lang = hostLang.toLowerCase();
  const guess = lang.startsWith("en") ? "en" : /^zh-(hans|cn|sg)/.test(lang) ? "zh-cn" : "zh-hk";
  return asked !== undefined && known.includes(asked) ? asked : guess;
}

/** A page that has a bare twin: the catalogue in a language, a stage, a scheme. */
const TWIN = /^([a-z]{2}(?:-[a-z]{2})?\/)((?:stages|schemes)\/.+)?$/;

/**
 * The path of the bare page that shows the same as a page of the site; undefined where there is none.
 * @param here path of the bare page the reader is on, which tells where the site stands.
 */
export function barePath(path: string, here: string): string | undefined {
  if (/\/embed\/./.test(path)) return path;
  const home = here.replace(/[^/]+\/embed\/.*$/, "");
  const twin = path.startsWith(home) ? TWIN.exec(path.slice(home.length)) : undefined;
  return twin ? `${home}${twin[1]}embed/${twin[2] ?? "catalogue/"}` : undefined;
}
