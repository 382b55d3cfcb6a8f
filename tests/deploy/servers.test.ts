import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Build, build } from "./build.ts";
import { findServer, type Served, serveWithApache, serveWithNginx } from "./server.ts";

const SERVERS = [
  { name: "nginx", found: findServer("nginx", "/usr/sbin/nginx"), serve: serveWithNginx },
  { name: "Apache", found: findServer("/usr/sbin/apache2"), serve: serveWithApache },
];
const DEPTHS = [
  ["at the root", "/"],
  ["one level deep", "/funding/"],
  ["three levels deep", "/a/b/c/"],
] as const;

/** What a host's folder may hold besides the build; and types that the build itself may lack. */
const BESIDE = {
  ".secret": "x",
  ".git/config": "x",
  ".git/x.md": "x",
  "x.md": "# x",
  "x.ics": "BEGIN:VCALENDAR",
  "x.csv": "a,b",
};

const builds = new Map<string, Build>();

/** One build for all servers, the first time it is asked for. */
function builtAt(base: string): Build {
  const site = builds.get(base) ?? build(base);
  if (!builds.has(base)) for (const [file, text] of Object.entries(BESIDE)) site.write(file, text);
  builds.set(base, site);
  return site;
}
afterAll(() => {
  for (const site of builds.values()) site.remove();
});

const CASES = DEPTHS.flatMap(([depth, base]) => SERVERS.map((server) => ({ depth, base, ...server })));

// A machine without the server cannot say anything about its sample; such a run is marked as skipped.
for (const { depth, base, name, found, serve } of CASES) {
  describe.skipIf(!found)(`${name} with the sample configuration, a build ${depth}`, () => {
    let site: Build;
    let served: Served;
    beforeAll(async () => {
      site = builtAt(base);
      served = await serve(found ?? "", site.root, base);
    }, 180_000);
    afterAll(() => served?.stop());
    const get = (path: string, init?: RequestInit) => fetch(`${served.origin}${path}`, { redirect: "manual", ...init });
    const header = async (path: string, header: string) => (await get(path)).headers.get(header);
    const hashed = (pattern: RegExp) => base + (site.files.find((file) => pattern.test(file)) ?? "none");

    test("serves every file of the build", async () => {
      const addresses = site.files.map((file) => base + file.replace(/(^|\/)index\.html$/, "$1"));
      const failed: string[] = [];
      for (const address of addresses) {
        const { status } = await get(address, { method: "HEAD" });
        if (status !== 200) failed.push(`${status} ${address}`);
      }
      expect(failed).toEqual([]);
    });

    test("serves pages, scripts and data with their types", async () => {
      for (const [path, type] of [
        ["en/", /^text\/html; ?charset=utf-8$/i],
        ["embed.js", /javascript/],
        ["robots.txt", /^text\/plain/],
        ["sitemap-index.xml", /xml/],
        ["favicon.svg", /^image\/svg\+xml/],
        ["x.md", /^text\/markdown; ?charset=utf-8$/i],
        ["x.ics", /^text\/calendar; ?charset=utf-8$/i],
        ["x.csv", /^text\/csv; ?charset=utf-8$/i],
      ] as const) {
        const response = await get(base + path);
        expect(response.status, path).toBe(200);
        expect(response.headers.get("content-type"), path).toMatch(type);
      }
    });

    test("sends a folder's address to the one with a slash, at the same address", async () => {
      const response = await get(`${base}en/stages/rnd`);
      expect(response.status).toBe(301);
      expect(response.headers.get("location")).toMatch(new RegExp(`^(${served.origin})?${base}en/stages/rnd/$`));
    });

    test("answers what is not there with our own page and 404", async () => {
      const response = await get(`${base}en/schemes/no-such-scheme/`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain("There is no such page.");
    });

    test("keeps hashed files for a year, pages not at all, the loader for an hour", async () => {
      for (const pattern of [
        /^_astro\/.*\.js$/,
        /^_astro\/.*\.css$/,
        /^search\/.*\.json$/,
        /^asof\/.*\.json$/,
        /^embed\/frame\..*\.js$/,
      ]) {
        expect(await header(hashed(pattern), "cache-control"), String(pattern)).toMatch(/max-age=31536000.*immutable/);
      }
      expect(await header(`${base}en/`, "cache-control")).toBe("no-cache");
      expect(await header(`${base}embed.js`, "cache-control")).toMatch(/max-age=3600/);
    });

    test("does not send an unchanged page again", async () => {
      const { headers } = await get(`${base}en/`);
      const known = (name: string, header: string): Record<string, string> => {
        const value = headers.get(header);
        return value === null ? {} : { [name]: value };
      };
      // Asked as browsers do: by both, where the server has named both.
      const asked = { ...known("if-none-match", "etag"), ...known("if-modified-since", "last-modified") };
      expect(Object.keys(asked).length).toBeGreaterThan(0);
      expect((await get(`${base}en/`, { headers: asked })).status).toBe(304);
    });

    test("compresses what is text, unless it is so small that nothing would be gained", async () => {
      const text = site.files.filter((file) => /\.(html|js|css|json|xml)$/.test(file) && site.read(file).length > 1000);
      const kinds = new Map(text.map((file) => [file.split(".").at(-1), file]));
      expect([...kinds.keys()].sort()).toEqual(["css", "html", "js", "json", "xml"]);
      for (const file of kinds.values()) expect(await header(base + file, "content-encoding"), file).toBe("gzip");
      expect(await header(`${base}embed.js`, "content-encoding")).toBe("gzip");
    });

    test("lets the named hosts, and no others, show the bare pages in a frame", async () => {
      for (const path of [
        "en/embed/catalogue/",
        "zh-hk/embed/stages/rnd/",
        "zh-cn/embed/schemes/tvp/",
        "en/embed/schemes/gone/",
      ]) {
        expect(await header(base + path, "content-security-policy"), path).toBe(
          "frame-ancestors 'self' https://www.hkpc.org https://*.hkpc.org",
        );
      }
    });

    test("lets no other site show the complete pages in a frame", async () => {
      for (const path of ["", "en/", "en/embed/", "zh-hk/schemes/tvp/", "404.html", "en/?x=/en/embed/y"]) {
        expect(await header(base + path, "content-security-policy"), path).toBe("frame-ancestors 'self'");
      }
    });

    test("sends the headers that cost nothing, each once, on errors too", async () => {
      for (const path of ["en/", "nothing-here"]) {
        const { headers } = await get(base + path);
        expect(headers.get("x-content-type-options"), path).toBe("nosniff");
        expect(headers.get("referrer-policy"), path).toBe("strict-origin-when-cross-origin");
        expect(headers.get("permissions-policy"), path).toContain("camera=()");
      }
      expect((await get(`${base}embed.js`)).headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    });

    test("shows neither a folder's list nor what is hidden", async () => {
      for (const path of ["_astro/", ".secret", ".git/config", ".git/x.md", ".htaccess"])
        expect((await get(base + path)).status, path).toBeGreaterThanOrEqual(403);
    });
  });
}
