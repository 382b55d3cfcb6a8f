import { defineConfig } from "@playwright/test";
import { settingsFrom } from "./src/site/settings.ts";
import { findChromium, LAUNCH_ARGS } from "./tests/browser/chromium.ts";
import { freePort } from "./tests/free-port.ts";

// Every worker reads this file again and has to arrive at the same port.
process.env.PREVIEW_PORT ??= String(await freePort());
const port = process.env.PREVIEW_PORT;

/** Where the build in dist/ stands; one made with a BASE_PATH is tested with the same BASE_PATH. */
const site = `http://127.0.0.1:${port}${settingsFrom(process.env).base}`;

const executablePath = findChromium();
if (!executablePath)
  throw new Error("No Chromium or Chrome was found. Run `npm run test:browser`, which installs one.");

/** Browser tests ask the built site in dist/: run `npm run build` first. */
export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  fullyParallel: true,
  workers: "100%",
  // On a busy machine a click can fall between two frames; what fails twice is broken.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? [["line"], ["github"]] : "line",
  use: {
    baseURL: site,
    // A trace of every test would take a third of the time; `--trace on` records one where it is needed.
    screenshot: "only-on-failure",
    viewport: { width: 1280, height: 800 },
    locale: "en-HK",
    timezoneId: "Asia/Hong_Kong",
    launchOptions: { executablePath, args: LAUNCH_ARGS },
  },
  projects: [
    { name: "pages", testIgnore: "**/lighthouse.spec.ts" },
    // Speed is measured last, when the other tests keep the machine busy no more.
    { name: "speed", testMatch: "**/lighthouse.spec.ts", dependencies: ["pages"] },
  ],
  webServer: {
    // Beside whatever `npm start` serves from this folder.
    command: `npx astro preview --ignore-lock --host 127.0.0.1 --port ${port}`,
    url: site,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
