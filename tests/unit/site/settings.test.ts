import { describe, expect, test } from "vitest";
import { settingsFrom } from "../../../src/site/settings.ts";

describe("where a build will stand", () => {
  test.each([
    [{}, "http://localhost:4321", "/"],
    [{ SITE_URL: "https://www.example.hk" }, "https://www.example.hk", "/"],
    [{ SITE_URL: "https://www.example.hk/", BASE_PATH: "/" }, "https://www.example.hk", "/"],
    [{ SITE_URL: "https://www.example.hk", BASE_PATH: "funding" }, "https://www.example.hk", "/funding/"],
    [{ SITE_URL: "https://www.example.hk", BASE_PATH: "/a/b/c/" }, "https://www.example.hk", "/a/b/c/"],
    [{ SITE_URL: "https://www.example.hk/a/b" }, "https://www.example.hk", "/a/b/"],
    [{ SITE_URL: "https://www.example.hk/a", BASE_PATH: "/a" }, "https://www.example.hk", "/a/"],
    [{ SITE_URL: " ", BASE_PATH: " " }, "http://localhost:4321", "/"],
  ])("%j", (env, site, base) => expect(settingsFrom(env)).toMatchObject({ site, base }));

  test("the port of a local build is the one it will be served at", () => {
    expect(settingsFrom({ PORT: "5000" }).site).toBe("http://localhost:5000");
  });

  test.each([
    [{ SITE_URL: "www.example.hk" }, "SITE_URL"],
    [{ SITE_URL: "ftp://example.hk" }, "SITE_URL"],
    [{ SITE_URL: "https://example.hk/?x=1" }, "SITE_URL"],
    [{ BASE_PATH: "/a/../b" }, "BASE_PATH"],
    [{ BASE_PATH: "/a b" }, "BASE_PATH"],
    [{ BASE_PATH: "https://example.hk/a" }, "BASE_PATH"],
    [{ SITE_URL: "https://example.hk/a", BASE_PATH: "/b" }, "one of them"],
  ])("%j is refused in words", (env, words) => expect(() => settingsFrom(env)).toThrow(words));
});
