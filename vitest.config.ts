import { defineConfig } from "vitest/config";

/**
 * `unit` needs no data, `pages` renders pages from a catalogue of its own, `data` asks the real records and the source
 * itself, `site` the files of a build, `deploy` makes builds and serves them. Browser tests belong to Playwright.
 */
export default defineConfig({
  test: {
    projects: [
      // No module of ours keeps a state, so the files of a worker may share what they import: half the time goes there.
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          pool: "threads",
          isolate: false,
          // A property tried a thousand times is slow beside other work.
          testTimeout: 30_000,
        },
      },
      "tests/pages/vitest.config.ts",
      // These run commands and read whole folders: on a busy machine that takes longer than vitest's five seconds.
      { test: { name: "data", include: ["tests/data/**/*.test.ts", "tests/rooms/**/*.test.ts"], testTimeout: 60_000 } },
      // All ask the same parsed pages, which are worth reading once.
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          testTimeout: 60_000,
          isolate: false,
          maxWorkers: 1,
        },
      },
      // These make builds of their own, one after another: two at once would be in each other's way.
      { test: { name: "deploy", include: ["tests/deploy/**/*.test.ts"], testTimeout: 60_000, fileParallelism: false } },
    ],
  },
});
