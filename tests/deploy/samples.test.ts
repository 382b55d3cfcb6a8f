import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Build, build } from "./build.ts";

const sample = (name: string): string => readFileSync(`deploy/${name}`, "utf8");

/** Samples for servers that cannot be run here: at least what they speak of is there. */
describe("samples that are not run", () => {
  let site: Build;
  beforeAll(() => {
    site = build("/");
  }, 180_000);
  afterAll(() => site?.remove());
  /** The open data are named for when there are any. */
  const holds = (path: string) =>
    path === "api" || site.files.some((file) => file === path || file.startsWith(`${path}/`));

  test("_headers names folders and files of the build", () => {
    const paths = [...sample("_headers").matchAll(/^\/(\S*)$/gm)].map(([, path = ""]) => path.replace(/\/?\*$/, ""));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => path !== "" && !holds(path))).toEqual([]);
  });

  test("web.config names folders and files of the build", () => {
    const paths = [...sample("web.config").matchAll(/<location path="([^"]*)"/g)].map(([, path = ""]) => path);
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !holds(path))).toEqual([]);
  });

  test("web.config closes every element it opens: IIS would serve nothing at all", () => {
    const open: string[] = [];
    for (const [, ends, name = "", alone] of sample("web.config").matchAll(/<(\/?)([A-Za-z][\w.]*)[^<>]*?(\/?)>/g)) {
      if (ends) expect(open.pop()).toBe(name);
      else if (!alone) open.push(name);
    }
    expect(open).toEqual([]);
  });

  test("all samples name the same hosts for the bare pages, in every language", () => {
    const HOSTS = "'self' https://www.hkpc.org https://*.hkpc.org";
    for (const [name, times] of [
      ["nginx.conf", 1],
      ["apache.htaccess", 1],
      ["_headers", 3],
      ["web.config", 3],
    ] as const)
      expect(sample(name).split(HOSTS).length - 1, name).toBe(times);
  });
});
