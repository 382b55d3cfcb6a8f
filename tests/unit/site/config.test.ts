import { expect, test } from "vitest";
import { configFor } from "../../../astro.config.mjs";
import { settingsFrom } from "../../../src/site/settings.ts";

test.each([
  [{}, "dist", "@astrojs/sitemap"],
  [{ EMBED_ONLY: "1" }, "dist-embed", "embed-only"],
])("what %j builds, and where, follows from the settings alone", (env, outDir, integration) => {
  const config = configFor(settingsFrom({ SITE_URL: "https://example.hk/a", PORT: "5000", ...env }));
  expect(config).toMatchObject({ site: "https://example.hk", base: "/a/", server: { port: 5000 }, outDir });
  expect(config.integrations).toMatchObject([{ name: integration }]);
});
