/** Builds of the site as hosts make them: at a path of their own, in a folder of their own. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";

export const SITE = "https://www.example.hk";

export interface Build {
  /** `/`, `/funding/` */
  base: string;
  /** The folder that stands for the host's root; the site is at `base` in it. */
  root: string;
  /** Paths of all files below the base, with `/` between folders. */
  files: string[];
  read: (file: string) => string;
  /** Puts something else beside the build's own files. */
  write: (file: string, text: string) => void;
  remove: () => void;
}

/**
 * Builds the site.
 * @param config another configuration, such as the one for bare pages only.
 */
export function build(base: string, config = "astro.config.mjs", env: Record<string, string> = {}): Build {
  const root = mkdtempSync(join(tmpdir(), "hkfs-"));
  const folder = join(root, ...base.split("/"));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/astro/bin/astro.mjs", "build", "--config", config, "--outDir", folder],
    {
      encoding: "utf8",
      env: { ...process.env, SITE_URL: SITE, BASE_PATH: base, PUBLISHER: "Example Council", ...env },
    },
  );
  if (status !== 0) throw new Error(`the build at ${base} failed:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  return {
    base,
    root,
    files,
    read: (file) => readFileSync(join(folder, file), "utf8"),
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
