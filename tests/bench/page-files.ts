/** Gives a browser page the files of a site without a server: the time of a network is not what is measured here. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

/** Nothing is sent there. */
export const ORIGIN = "http://site.invalid";

const TYPES: Record<string, string> = {
  css: "text/css",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
};

/** @param read gives the content at a path such as `/zh-hk/`, or undefined where there is none. */
export const serve = (page: Page, read: (path: string) => Uint8Array | string | undefined): Promise<unknown> =>
  page.route(`${ORIGIN}/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    const body = read(path);
    if (body === undefined) return route.fulfill({ status: 404, body: "" });
    const ending = path.split(".").at(-1) ?? "";
    const contentType = TYPES[path.includes(".") ? ending : "html"] ?? "application/octet-stream";
    return route.fulfill({ body: Buffer.from(body), contentType });
  });

/** Reads from a folder, where a path that ends in a slash stands for its index page. */
export const filesIn =
  (dir: string) =>
  (path: string): Uint8Array | undefined => {
    try {
      return readFileSync(join(dir, path.endsWith("/") ? `${path}index.html` : path));
    } catch {
      return undefined;
    }
  };
