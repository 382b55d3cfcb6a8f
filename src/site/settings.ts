/** Where a build will stand, from `SITE_URL`, `BASE_PATH` and `PORT`; a setting that cannot be meant is refused in words. */

export interface Settings {
  /** `https://example.hk` */
  site: string;
  /** `/`, or `/any/sub/path/` */
  base: string;
  /** Where a preview on this machine is served. */
  port: number;
}

const SEGMENT = /^[\w.~-]+$/;

/**
 * Reads the build's settings.
 * @throws {Error} saying which setting is wrong, what was found and what is expected.
 */
export function settingsFrom(env: Record<string, string | undefined>): Settings {
  const port = Number(env.PORT || 4321);
  const url = siteUrl(env.SITE_URL?.trim() || `http://localhost:${port}`);
  const base = basePath(env.BASE_PATH?.trim() || "/");
  const inUrl = basePath(url.pathname);
  if (inUrl !== "/" && env.BASE_PATH?.trim() && inUrl !== base)
    throw new Error(
      `SITE_URL ends in ${url.pathname} and BASE_PATH is ${env.BASE_PATH}. Give the path in one of them.`,
    );
  return { site: url.origin, base: inUrl === "/" ? base : inUrl, port };
}

function siteUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username) return url;
  throw new Error(`SITE_URL is “${text}”. It takes the address the site will have, such as https://www.example.hk.`);
}

function basePath(text: string): string {
  const segments = text.split("/").filter(Boolean);
  if (segments.every((segment) => SEGMENT.test(segment) && !/^\.+$/.test(segment)))
    return segments.length === 0 ? "/" : `/${segments.join("/")}/`;
  throw new Error(
    `BASE_PATH is “${text}”. It takes a path of letters, digits, “-”, “_”, “.” and “~”, such as /funding.`,
  );
}
