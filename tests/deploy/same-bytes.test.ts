import { afterAll, beforeAll, expect, test } from "vitest";
import { type Build, build } from "./build.ts";

/** After the day that any record was checked. */
const BUILD_DAY = "2030-01-31";

let builds: Build[] = [];
beforeAll(() => {
  builds = [
    { TZ: "Asia/Tokyo", LANG: "zh_HK.UTF-8", LC_ALL: "zh_HK.UTF-8" },
    { TZ: "America/New_York", LANG: "C", LC_ALL: "C" },
  ].map((machine) => build("/", "astro.config.mjs", { BUILD_DAY, ...machine }));
}, 180_000);
afterAll(() => {
  for (const { remove } of builds) remove();
});

test("speak of the day asked for", () => {
  for (const { read } of builds) expect(read("en/index.html")).toContain(`data-today="${BUILD_DAY}"`);
});

test("are alike, byte for byte, wherever and whenever they are made", () => {
  const [first, second] = builds as [Build, Build];
  expect(second.files).toEqual(first.files);
  expect(first.files.filter((file) => first.read(file) !== second.read(file))).toEqual([]);
});
