/** Asking git for older states of the project's files. */
import { spawnSync } from "node:child_process";

/**
 * What a git command prints, run in `folder` with `input`.
 * @throws {Error} in git's own words, where it fails.
 */
function git(folder: string, args: string[], input = ""): Buffer {
  const { status, stdout, stderr, error } = spawnSync("git", args, {
    cwd: folder,
    input,
    maxBuffer: 2 ** 28,
    env: { ...process.env, LC_ALL: "C" },
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT")
    throw new Error("git was not found. It keeps the older records; install it and try again.");
  if (error) throw error;
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${wordsOf(stderr.toString())}`);
  return stdout;
}

/** What git says, without its indents and blank lines. */
const wordsOf = (message: string): string =>
  message
    .replace(/^fatal: /, "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");

/**
 * The commit that a revision names in the repository that holds `folder`.
 * @throws {Error} saying what is missing: git, a repository, a commit, a part of the history, or the revision.
 */
export function commitOf(folder: string, revision: string): string {
  const ask = (...args: string[]): string => git(folder, args).toString().trim();
  try {
    ask("rev-parse", "--git-dir");
  } catch (error) {
    if (!(error as Error).message.includes("not a git repository")) throw error;
    throw new Error(`${folder} is in no git repository, so there is nothing older to compare with.`);
  }
  try {
    return ask("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
  } catch {
    const named = `There is no revision ${JSON.stringify(revision)} to compare with`;
    if (ask("rev-list", "--all", "--max-count=1") === "")
      throw new Error(`${named}: the repository has no commit yet.`);
    if (ask("rev-parse", "--is-shallow-repository") === "true")
      throw new Error(
        `${named}: this clone holds a part of the history only. \`git fetch --unshallow\` brings the rest.`,
      );
    throw new Error(`${named}; name a commit, tag or branch.`);
  }
}

/**
 * The files in a folder below `folder` as they were at a commit, by name; none where it did not exist.
 * `./` makes git count from there, wherever the repository begins, and the slash lists what is in it.
 */
export function filesAt(folder: string, commit: string, path: string): Map<string, Buffer> {
  const entries = git(folder, ["ls-tree", "-z", commit, `./${path}/`])
    .toString()
    .split("\0")
    .filter(Boolean);
  const blobs = entries.map((entry) => entry.split(/[ \t]/)[2] ?? "");
  const batch = git(folder, ["cat-file", "--batch"], blobs.join("\n"));
  let at = 0;
  return new Map(
    entries.map((entry) => {
      // Each begins with a line of its own: `<hash> blob <bytes>`.
      const start = batch.indexOf("\n", at) + 1;
      const size = Number(batch.subarray(at, start).toString().split(" ")[2]);
      if (Number.isNaN(size)) throw new Error(`git cannot read ${entry.split("\t")[1]} at ${commit}.`);
      at = start + size + 1;
      return [entry.slice(entry.lastIndexOf("/") + 1), batch.subarray(start, start + size)];
    }),
  );
}
