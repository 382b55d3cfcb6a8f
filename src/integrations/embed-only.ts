/** Leaves of a finished build what a site with its own header and footer needs: the bare pages, the one for 404, and all that they load. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { isBarePath } from "../embed/bare-path.ts";

/** Hosts load the one by name, servers show the other. */
const ASKED_BY_NAME = ["embed.js", "404.html"];
const TEXT = /\.(html|js|css|json|svg)$/;
/** What stands between the words of a text in any of these languages. */
const BETWEEN = /[\s"'`()<>=,]+/;

/** The files a text names, as paths in the build; addresses of the site begin with its base. */
function named(text: string, file: string, base: string): string[] {
  const words = new Set(text.split(BETWEEN).map((word) => word.replace(/[?#].*$/, "")));
  return [...words].map((word) => {
    if (word.startsWith(base)) return word.slice(base.length);
    return word.startsWith(".") ? posix.join(posix.dirname(file), word) : word;
  });
}

/** Whether a file has to stay whatever names it. */
const isWanted = (file: string): boolean =>
  ASKED_BY_NAME.includes(file) || (file.endsWith("/index.html") && isBarePath(file.replace(/index\.html$/, "")));

/**
 * What has to stay: the bare pages, what is asked for by name, and whatever those name, what that names, and so on.
 * A page that is only linked to is none of it.
 * @param files paths in the build, with `/` between folders.
 * @param read the text of one of them.
 */
export function needed(files: ReadonlySet<string>, read: (file: string) => string, base: string): Set<string> {
  const kept = new Set<string>();
  const queue = [...files].filter(isWanted);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (kept.has(file)) continue;
    kept.add(file);
    if (TEXT.test(file))
      queue.push(...named(read(file), file, base).filter((other) => files.has(other) && !other.endsWith(".html")));
  }
  return kept;
}

/** Removes everything else from the finished build. */
export const embedOnly = (base: string): AstroIntegration => ({
  name: "embed-only",
  hooks: {
    "astro:build:done": ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const entries = readdirSync(root, { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => posix.normalize(join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/")));
      const kept = needed(new Set(files), (file) => readFileSync(join(root, file), "utf8"), base);
      for (const file of files) if (!kept.has(file)) rmSync(join(root, file));
      removeEmpty(root);
      logger.info(`${kept.size} of ${files.length} files are needed by the bare pages`);
    },
  },
});

/** Removes folders that nothing is left in, the innermost first. */
function removeEmpty(folder: string): boolean {
  const left = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => !(entry.isDirectory() && removeEmpty(join(folder, entry.name))),
  );
  if (left.length === 0) rmSync(folder, { recursive: true });
  return left.length === 0;
}
