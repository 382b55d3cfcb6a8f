/** Builds the catalogue and the further pages of its list, and nothing else of the site, from another data folder. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const PAGES = ["_fragments.ts", "[locale]/index.astro", "[locale]/all/[page].astro", "search/[version].json.ts"];

/** The build's settings are the site's own, but for where it keeps what it remembers. */
const CONFIG = `import site from "./site.config.mjs";
export default { ...site, cacheDir: "./cache", integrations: [] };
`;

/** @param dir an empty folder in which the build takes place; it must hold `data/`. Returns the built site's folder. */
export function buildCatalogue(dir: string): string {
  cpSync("src", join(dir, "src"), { recursive: true });
  rmSync(join(dir, "src/pages"), { recursive: true });
  for (const page of PAGES) {
    const to = join(dir, "src/pages", page);
    mkdirSync(join(to, ".."), { recursive: true });
    cpSync(join("src/pages", page), to);
  }
  symlinkSync(resolve("node_modules"), join(dir, "node_modules"));
  for (const file of ["package.json", "tsconfig.json"]) cpSync(file, join(dir, file));
  cpSync("astro.config.mjs", join(dir, "site.config.mjs"));
  writeFileSync(join(dir, "astro.config.mjs"), CONFIG);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=8192", resolve("node_modules/astro/bin/astro.mjs"), "build"],
    { cwd: dir, encoding: "utf8", env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" } },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  return join(dir, "dist");
}
