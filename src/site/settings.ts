/**
 * What a build is told from outside, by environment variables. All of them are read and checked here and nowhere else;
 * one that is blank counts as left out, and one that cannot be meant is refused in words.
 */
import { isPartialDate } from "../catalogue/partial-date.ts";

export interface Settings {
  /** `SITE_URL` without its path: `https://example.hk` */
  site: string;
  /** `BASE_PATH`, or the path of `SITE_URL`: `/`, or `/any/sub/path/` */
  base: string;
  /** `PORT`: where a preview on this machine is served. */
  port: number;
  /** `PUBLISHER`: who publishes this copy of the catalogue. */
  publisher: string | undefined;
  /** `EMBED_ONLY`: whether only the bare pages are built. */
  embedOnly: boolean;
  /**
   * Where the complete catalogue stands, with a slash at the end: here, or for a build of bare pages only at
   * `FULL_SITE_URL`, if anywhere.
   */
  fullSite: string | undefined;
  /** `BUILD_DAY`: the day the build speaks of, `YYYY-MM-DD`; today where left out. */
  buildDay: string | undefined;
}

const SEGMENT = /^[\w.~-]+$/;
const SEGMENTS = "letters, digits, “-”, “_”, “.” and “~”";
const PAGE = /\.(?:x?html?|php|aspx?|jsp)$/i;

/**
 * Reads the build's settings.
 * @throws {Error} saying of every setting that is wrong what was found and what is expected.
 */
export function settingsFrom(env: Record<string, string | undefined>): Settings {
  const faults: string[] = [];
  const read = <T>(name: string, parse: (text: string) => T | undefined, expected: string): T | undefined => {
    const text = env[name]?.trim();
    if (!text) return undefined;
    const value = parse(text);
    if (value === undefined) faults.push(`${name} is “${text}”. It takes ${expected}.`);
    return value;
  };

  const port = read("PORT", portIn, "a whole number from 1 to 65535") ?? 4321;
  const url = read(
    "SITE_URL",
    folderIn,
    `the address of the folder that the site will stand in, such as https://www.example.hk or https://www.example.hk/funding/, whose path is made of ${SEGMENTS}`,
  );
  const path = read("BASE_PATH", baseIn, `the path of a folder, made of ${SEGMENTS}, such as /funding`);
  const inUrl = url && baseIn(url.pathname);
  if (inUrl && inUrl !== "/" && path && path !== inUrl)
    faults.push(`SITE_URL ends in ${url.pathname} and BASE_PATH is ${path}. Give the path in one of them.`);
  const site = url?.origin ?? `http://localhost:${port}`;
  const base = inUrl && inUrl !== "/" ? inUrl : (path ?? "/");

  const embedOnly = read("EMBED_ONLY", (text) => text === "1" || undefined, "1, or is left out") ?? false;
  const elsewhere = read(
    "FULL_SITE_URL",
    addressIn,
    "the address of the folder that holds a complete copy of the catalogue, such as https://www.example.hk/funding/",
  );
  const buildDay = read("BUILD_DAY", dayIn, "a day of the calendar as YYYY-MM-DD, such as 2026-11-30");
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return {
    site,
    base,
    port,
    publisher: env.PUBLISHER?.trim() || undefined,
    embedOnly,
    fullSite: embedOnly ? elsewhere && elsewhere.origin + elsewhere.pathname.replace(/\/?$/, "/") : site + base,
    buildDay,
  };
}

function portIn(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** The web address of a folder, without anything that only one page or one person has. */
function addressIn(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username && !url.password;
  return plain && !PAGE.test(url.pathname) ? url : undefined;
}

/** The same, if a site can be built for it. */
function folderIn(text: string): URL | undefined {
  const url = addressIn(text);
  return url && baseIn(url.pathname) ? url : undefined;
}

/** The path of a folder with a slash at either end. */
function baseIn(text: string): string | undefined {
  const segments = text.split("/").filter(Boolean);
  if (PAGE.test(text) || !segments.every((segment) => SEGMENT.test(segment) && !/^\.+$/.test(segment)))
    return undefined;
  return segments.length === 0 ? "/" : `/${segments.join("/")}/`;
}

const dayIn = (text: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isPartialDate(text) ? text : undefined;
