import { defineConfig } from "vitest/config";

/** `unit` needs no data, `data` asks the real records, `site` the files of a build. Browser tests belong to Playwright. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      { test: { name: "data", include: ["tests/data/**/*.test.ts"] } },
      { test: { name: "site", include: ["tests/site/**/*.test.ts"] } },
    ],
  },
});
