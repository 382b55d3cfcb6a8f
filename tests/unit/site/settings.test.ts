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
    [{ SITE_URL: "https://www.example.hk/v1.2", PORT: " 80 " }, "https://www.example.hk", "/v1.2/"],
    [{ SITE_URL: " ", BASE_PATH: " " }, "http://localhost:4321", "/"],
  ])("%j", (env, site, base) => expect(settingsFrom(env)).toMatchObject({ site, base }));

  test("the port of a local build is the one it will be served at", () => {
    expect(settingsFrom({ PORT: "5000" }).site).toBe("http://localhost:5000");
    expect(settingsFrom({ PORT: " " })).toMatchObject({ port: 4321, site: "http://localhost:4321" });
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

describe("where the complete catalogue stands", () => {
  const { fullSite } = settingsFrom({ SITE_URL: "https://a.hk", BASE_PATH: "b", FULL_SITE_URL: "https://c.hk" });
  test("here, if this is it", () => expect(fullSite).toBe("https://a.hk/b/"));

  test.each([
    ["https://c.hk", "https://c.hk/"],
    ["https://c.hk/資助", "https://c.hk/%E8%B3%87%E5%8A%A9/"],
    ["http://localhost:8080/x/", "http://localhost:8080/x/"],
    [" ", undefined],
  ])("for bare pages only, at %j", (address, expected) => {
    expect(settingsFrom({ EMBED_ONLY: "1", FULL_SITE_URL: address }).fullSite).toBe(expected);
  });
});

test("who publishes, and the day", () => {
  const settings = settingsFrom({ PUBLISHER: " Example Council ", BUILD_DAY: "2024-02-29" });
  expect(settings).toMatchObject({ publisher: "Example Council", buildDay: "2024-02-29", embedOnly: false });
  expect(settingsFrom({ PUBLISHER: " ", BUILD_DAY: "" })).toMatchObject({ publisher: undefined, buildDay: undefined });
});

describe("what cannot be meant is refused under its own name, as found", () => {
  const complaints = (env: Record<string, string>): string[] => {
    try {
      settingsFrom(env);
      return [];
    } catch (error) {
      return (error as Error).message.split("\n");
    }
  };

  test.each([
    ["PORT", ["abc", "70000", "65536", "-1", "0", "80.5", "0x50", "1e3"]],
    [
      "SITE_URL",
      [
        "https://www.example.hk/資助/",
        "https://www.example.hk/funding/index.html",
        "https://:secret@www.example.hk",
        "https://someone@www.example.hk",
        "https://www.example.hk/#top",
        "javascript:alert(1)",
      ],
    ],
    ["BASE_PATH", ["/資助", "/funding/index.html", ".", "/a?b"]],
    [
      "FULL_SITE_URL",
      [
        "catalogue.example.hk",
        "javascript:alert(1)",
        "htps://x",
        "https://catalogue.example.hk/?x=1",
        "https://catalogue.example.hk/index.html",
        "https://a:b@catalogue.example.hk/",
      ],
    ],
    ["EMBED_ONLY", ["yes", "0", "false"]],
    ["BUILD_DAY", ["2023-02-29", "2026-11", "2026-1-1", "1 May 2026", "20261130", "~2026-11-30", "today"]],
  ])("%s", (name, values) => {
    for (const value of values) {
      expect(complaints({ [name]: value })).toEqual([expect.stringContaining(`${name} is “${value}”. It takes `)]);
    }
  });

  test("all at once", () => {
    const found = { PORT: "abc", SITE_URL: "x", BASE_PATH: "a b", FULL_SITE_URL: "y", EMBED_ONLY: "z", BUILD_DAY: "0" };
    expect(
      complaints(found)
        .map((line) => line.split(" ")[0])
        .sort(),
    ).toEqual(Object.keys(found).sort());
  });
});
