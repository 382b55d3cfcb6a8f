import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Build, build } from "./build.ts";
import { findServer, type Served, serveWithApache, serveWithNginx } from "./server.ts";

const BASE = "/a/b/c/";
const SERVERS = [
  { name: "nginx", found: findServer("nginx", "/usr/sbin/nginx"), serve: serveWithNginx },
  { name: "Apache", found: findServer("/usr/sbin/apache2"), serve: serveWithApache },
];

let site: Build;
beforeAll(() => {
  if (SERVERS.some(({ found }) => found)) site = build(BASE);
}, 180_000);
afterAll(() => site?.remove());

/** A machine without the server cannot say anything about its sample; such a run is marked as skipped. */
for (const { name, found, serve } of SERVERS) {
  describe.skipIf(!found)(`${name} with the sample configuration`, () => {
    let served: Served;
    beforeAll(async () => {
      served = await serve(found ?? "", site.root, BASE);
    });
    afterAll(() => served?.stop());
    const get = (path: string, init?: RequestInit) => fetch(`${served.origin}${path}`, { redirect: "manual", ...init });
    const header = async (path: string, header: string) => (await get(path)).headers.get(header);
    const hashed = (pattern: RegExp) => BASE + (site.files.find((file) => pattern.test(file)) ?? "none");

    test("serves pages, scripts and data with their types", async () => {
      for (const [path, type] of [
        ["en/", /^text\/html; ?charset=utf-8$/i],
        ["embed.js", /javascript/],
        ["robots.txt", /^text\/plain/],
        ["sitemap-index.xml", /xml/],
        ["favicon.svg", /^image\/svg\+xml/],
      ] as const) {
        const response = await get(BASE + path);
        expect(response.status, path).toBe(200);
        expect(response.headers.get("content-type"), path).toMatch(type);
      }
    });

    test("sends a folder's address to the one with a slash, at the same address", async () => {
      const response = await get(`${BASE}en/stages/rnd`);
      expect(response.status).toBe(301);
      expect(response.headers.get("location")).toMatch(new RegExp(`^(${served.origin})?${BASE}en/stages/rnd/$`));
    });

    test("answers what is not there with our own page and 404", async () => {
      const response = await get(`${BASE}en/schemes/no-such-scheme/`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain("There is no such page.");
    });

    test("keeps hashed files for a year, pages not at all, the loader for an hour", async () => {
      for (const pattern of [/^_astro\/.*\.js$/, /^_astro\/.*\.css$/, /^search\/.*\.json$/, /^embed\/frame\..*\.js$/]) {
        expect(await header(hashed(pattern), "cache-control"), String(pattern)).toMatch(/max-age=31536000.*immutable/);
      }
      expect(await header(`${BASE}en/`, "cache-control")).toBe("no-cache");
      expect(await header(`${BASE}embed.js`, "cache-control")).toMatch(/max-age=3600/);
    });

    test("does not send an unchanged page again", async () => {
      const modified = await header(`${BASE}en/`, "last-modified");
      expect((await get(`${BASE}en/`, { headers: { "if-modified-since": modified ?? "" } })).status).toBe(304);
    });

    test("compresses what is text", async () => {
      for (const path of [`${BASE}en/`, hashed(/^_astro\/.*\.js$/), hashed(/^_astro\/.*\.css$/), `${BASE}embed.js`]) {
        expect(await header(path, "content-encoding"), path).toBe("gzip");
      }
    });

    test("lets the named hosts, and no others, show the bare pages in a frame", async () => {
      for (const path of [
        "en/embed/catalogue/",
        "zh-hk/embed/stages/rnd/",
        "zh-cn/embed/schemes/tvp/",
        "en/embed/schemes/gone/",
      ]) {
        expect(await header(BASE + path, "content-security-policy"), path).toBe(
          "frame-ancestors 'self' https://www.hkpc.org https://*.hkpc.org",
        );
      }
    });

    test("lets no other site show the complete pages in a frame", async () => {
      for (const path of ["", "en/", "en/embed/", "zh-hk/schemes/tvp/", "404.html", "en/?x=/en/embed/y"]) {
        expect(await header(BASE + path, "content-security-policy"), path).toBe("frame-ancestors 'self'");
      }
    });

    test("sends the headers that cost nothing, each once, on errors too", async () => {
      for (const path of ["en/", "nothing-here"]) {
        const { headers } = await get(BASE + path);
        expect(headers.get("x-content-type-options"), path).toBe("nosniff");
        expect(headers.get("referrer-policy"), path).toBe("strict-origin-when-cross-origin");
        expect(headers.get("permissions-policy"), path).toContain("camera=()");
      }
      expect((await get(`${BASE}embed.js`)).headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    });

    test("shows neither a folder's list nor hidden files", async () => {
      expect((await get(`${BASE}_astro/`)).status).toBeGreaterThanOrEqual(403);
      expect((await get(`${BASE}.htaccess`)).status).toBeGreaterThanOrEqual(403);
    });
  });
}
