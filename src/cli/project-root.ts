import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The nearest folder around `from` that holds a package.json, so that a command means the same from anywhere in it. */
export function projectRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
    if (folder === dirname(folder)) return from;
  }
}
