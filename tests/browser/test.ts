/** The test of every browser test: it fails too when the page raised an error, broke its policy or asked another origin. */
import { test as base } from "@playwright/test";
import { Catalogue } from "./catalogue.ts";

export { expect } from "@playwright/test";

/** Says what went wrong on the page, whatever the test looks at. */
export const test = base.extend<{ faults: string[]; catalogue: Catalogue }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      context.on("weberror", (error) => faults.push(`error on ${error.page()?.url()}: ${error.error().message}`));
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning")
          faults.push(`console on ${message.page()?.url()}: ${message.text()}`);
      });
      context.on("request", (request) => {
        if (new URL(request.url()).origin !== new URL(baseURL ?? "").origin && !request.url().startsWith("data:"))
          faults.push(`asked: ${request.url()}`);
      });
      context.on("requestfailed", (request) => {
        if (request.failure()?.errorText !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()}`);
      });
      await use(faults);
      base.expect(faults, "errors, policy violations and requests to other origins").toEqual([]);
    },
    { auto: true },
  ],
  catalogue: async ({ page }, use) => use(new Catalogue(page)),
});
