import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Build, build, SITE } from "./build.ts";

/** Everything in a page that is an address, or a list of parts in which one is. */
const ADDRESS = /\s(?:href|src|action|poster|data-search|data-as-of|data-site|content)="([^"]*)"/g;

interface Found {
  file: string;
  address: string;
}

const addressesIn = ({ files, read }: Build): Found[] =>
  files
    .filter((file) => file.endsWith(".html"))
    .flatMap((file) =>
      [...read(file).matchAll(ADDRESS)]
        .map(([, value = ""]) => value.replaceAll("&amp;", "&").replace(/^\d+; url=/, ""))
        .filter((value) => /^(\/|https?:)/.test(value))
        .map((address) => ({ file, address })),
    );

const say = ({ file, address }: Found): string => `${file}: ${address}`;

describe.each([
  ["one level deep", "/funding/", "astro.config.mjs"],
  ["three levels deep", "/a/b/c/", "astro.config.mjs"],
  ["at a path that reads like a bare page's", "/en/embed/schemes/", "astro.config.mjs"],
  ["bare pages only, three levels deep", "/a/b/c/", "astro.embed.config.mjs"],
])("a build %s", (_, base, config) => {
  let site: Build;
  let found: Found[];
  beforeAll(() => {
    site = build(base, config);
    found = addressesIn(site);
  }, 180_000);
  afterAll(() => site?.remove());

  test("has pages with addresses to judge", () => expect(found.length).toBeGreaterThan(1000));

  test("begins every address of its own with the base", () => {
    expect(found.filter(({ address }) => address.startsWith("/") && !address.startsWith(base)).map(say)).toEqual([]);
    const own = found.filter(({ address }) => address.startsWith(SITE));
    expect(own.filter(({ address }) => !address.startsWith(`${SITE}${base}`)).map(say)).toEqual([]);
  });

  test("feeds, calendars and data name their own pages by the whole address", () => {
    const data = site.files.filter((file) => /\.(json|xml|txt|md|csv|ics)$/.test(file));
    const named = data.flatMap((file) =>
      // A line of a calendar may be broken anywhere.
      [
        ...site
          .read(file)
          .replace(/\r\n /g, "")
          .matchAll(new RegExp(`${SITE}[^\\s"'<>()\\\\,]*`, "g")),
      ].map(([address]) => ({
        file,
        address,
      })),
    );
    if (config === "astro.config.mjs") expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ address }) => !address.startsWith(`${SITE}${base}`)).map(say)).toEqual([]);
  });

  test("leads only to files that are in it", () => {
    const files = new Set(site.files);
    const missing = found.filter(({ address }) => {
      const own = address.replace(SITE, "");
      if (!own.startsWith(base)) return false;
      const path = decodeURIComponent(own.slice(base.length).replace(/[?#].*$/, ""));
      return !files.has(path === "" || path.endsWith("/") ? `${path}index.html` : path);
    });
    expect(missing.map(say)).toEqual([]);
  });

  test("loads only files that are in it, from scripts and style sheets too", () => {
    const loading = site.files.filter((file) => /^_astro\/.*\.(js|css)$/.test(file));
    const missing = loading.flatMap((file) =>
      [...site.read(file).matchAll(/["'`(](?:\.\/|\/[^"'`()\s]*_astro\/)([\w.-]+\.(?:js|css))["'`)]/g)]
        .filter(([, name]) => !site.files.includes(`_astro/${name}`))
        .map(([whole]) => `${file}: ${whole}`),
    );
    expect(missing).toEqual([]);
  });

  test("nothing speaks of the machine it was built on", () => {
    expect(
      site.files.filter(
        (file) => /\.(html|js|css|json|xml|txt|md)$/.test(file) && site.read(file).includes("localhost"),
      ),
    ).toEqual([]);
  });

  test("the loader knows where it stands, should it be merged into another file", () => {
    expect(site.read("embed.js")).toContain(`${SITE}${base}`);
  });

  test("gives the frame's script to the bare pages and the one for 404, and tells it where the site stands", () => {
    const [script = "none"] = site.files.filter((file) => /^embed\/frame\.\w+\.js$/.test(file));
    expect(site.read(script)).toContain(`\`${base}\``);
    const having = site.files.filter((file) => file.endsWith(".html") && site.read(file).includes(script));
    const bare = site.files.filter((file) => /^[\w-]+\/embed\/.+\/index\.html$/.test(file));
    expect(bare.length).toBeGreaterThan(0);
    expect(having).toEqual(["404.html", ...bare].sort());
  });

  if (config === "astro.config.mjs") {
    test("root, sitemap and robots name the whole address", () => {
      expect(site.read("index.html")).toContain(`url=${base}zh-hk/`);
      expect(site.read("robots.txt")).toContain(`Sitemap: ${SITE}${base}sitemap-index.xml`);
      expect(site.read("sitemap-index.xml")).toContain(`<loc>${SITE}${base}sitemap-0.xml</loc>`);
      const listed = [...site.read("sitemap-0.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => url);
      expect(listed.filter((url) => !url.startsWith(`${SITE}${base}`))).toEqual([]);
      expect(listed.filter((url) => /\/embed\/./.test(url.slice(`${SITE}${base}`.length)))).toEqual([]);
      expect(listed).toContain(`${SITE}${base}en/schemes/tvp/`);
    });

    test("names its publisher", () => expect(site.read("en/index.html")).toContain("Example Council"));
  } else {
    test("holds bare pages, the one for 404, and what they load, and no other page", () => {
      expect(
        site.files.filter(
          (file) => file.endsWith(".html") && !/^[\w-]+\/embed\/(catalogue|stages|schemes|all)\//.test(file),
        ),
      ).toEqual(["404.html"]);
      expect(site.read("404.html")).toContain(`href="${base}zh-hk/embed/catalogue/"`);
      expect(site.files.filter((file) => /^(api|sitemap|robots)/.test(file))).toEqual([]);
    });
  }
});

describe("bare pages only, with the complete catalogue elsewhere", () => {
  let site: Build;
  beforeAll(() => {
    site = build("/tools/", "astro.embed.config.mjs", { FULL_SITE_URL: "https://catalogue.example.org/funding" });
  }, 180_000);
  afterAll(() => site?.remove());

  test("lead there, and search engines too", () => {
    const page = site.read("en/embed/schemes/tvp/index.html");
    expect(page).toContain('<link rel="canonical" href="https://catalogue.example.org/funding/en/schemes/tvp/">');
    expect(page).toContain(
      '<a href="https://catalogue.example.org/funding/en/schemes/tvp/" rel="noopener" target="_blank">',
    );
    expect(page).toContain('<meta name="robots" content="noindex">');
  });
});
