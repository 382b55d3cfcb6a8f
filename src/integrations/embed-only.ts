/** Leaves of a finished build what a site with its own header and footer needs: the bare pages, the one for 404, and all that they load. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const BARE_PAGE = /^[\w-]+\/embed\/[^/]+\/(.+\/)?index\.html$/;
/** Hosts load the one by name, servers show the other. */
const ASKED_BY_NAME = ["embed.js", "404.html"];
const TEXT = /\.(html|js|css|json|svg)$/;
/** Anything in quotes or brackets that ends like a file's address. */
const REFERENCE = /["'`(]([^"'`()\s<>]+\.[a-z\d]+)(?:[?#][^"'`()]*)?["'`)]/g;

/** The files a text names, as paths in the build; addresses of the site begin with its base. */
function named(text: string, file: string, base: string): string[] {
  return [...text.matchAll(REFERENCE)].map(([, address = ""]) => {
    if (address.startsWith(base)) return address.slice(base.length);
    return address.startsWith(".") ? posix.join(posix.dirname(file), address) : address;
  });
}

/**
 * What has to stay: the bare pages, what is asked for by name, and whatever those name, what that names, and so on.
 * @param files paths in the build, with `/` between folders.
 * @param read the text of one of them.
 */
export function needed(files: ReadonlySet<string>, read: (file: string) => string, base: string): Set<string> {
  const kept = new Set([...files].filter((file) => BARE_PAGE.test(file) || ASKED_BY_NAME.includes(file)));
  // A set goes on to what is added to it while it is walked through.
  for (const file of kept) {
    if (!TEXT.test(file)) continue;
    for (const other of named(read(file), file, base)) {
      if (files.has(other) && !other.endsWith(".html")) kept.add(other);
    }
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
