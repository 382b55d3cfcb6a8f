/** `npm run data:diff [-- REV]`: what changed in the records since a revision (HEAD where none is named), in plain words. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { changesBetween } from "../catalogue/diff.ts";
import { readJson } from "../catalogue/json.ts";
import { changeText } from "./plain-words.ts";
import { run } from "./run.ts";

const FOLDER = "data/schemes";

const git = (...args: string[]): Buffer =>
  execFileSync("git", args, { stdio: ["ignore", "pipe", "pipe"], maxBuffer: 2 ** 28 });

function commitOf(revision: string): string {
  try {
    return git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`).toString().trim();
  } catch {
    throw new Error(`There is no revision ${JSON.stringify(revision)} to compare with; name a commit, tag or branch.`);
  }
}

const idsIn = (names: string[]): string[] =>
  names.filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -".json".length));

/** The records of a commit by id. The trailing slash lists what is in the folder instead of the folder itself. */
const idsAt = (commit: string): string[] =>
  idsIn(
    git("ls-tree", "--name-only", "-z", commit, `${FOLDER}/`)
      .toString()
      .split("\0")
      .map((path) => path.slice(FOLDER.length + 1)),
  );

function record(bytes: Uint8Array, where: string): unknown {
  const { value, complaints } = readJson(bytes);
  if (value === undefined) throw new Error(`${where} cannot be compared: expected ${complaints[0]?.expected}`);
  return value;
}

run("npm run data:diff [-- REV]", () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [revision = "HEAD", ...more] = positionals;
  if (more.length > 0) throw new Error("Name one revision.");
  const commit = commitOf(revision);
  const old = new Set(idsAt(commit));
  const now = new Set(existsSync(FOLDER) ? idsIn(readdirSync(FOLDER)) : []);
  const lines = [...new Set([...old, ...now])].sort().flatMap((id) => {
    const file = `${FOLDER}/${id}.json`;
    try {
      const before = old.has(id) ? record(git("show", `${commit}:${file}`), `${file} at ${revision}`) : undefined;
      const after = now.has(id) ? record(readFileSync(file), file) : undefined;
      return changesBetween(before, after).map((change) => changeText(id, change));
    } catch (error) {
      return `${id}: ${(error as Error).message}`;
    }
  });
  console.log(lines.length > 0 ? lines.join("\n") : `No record differs from ${revision}.`);
});
