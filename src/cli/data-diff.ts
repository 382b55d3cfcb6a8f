/** `npm run data:diff [-- REV]`: what changed in the records since a revision (HEAD where none is named), in plain words. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readJson } from "../catalogue/json.ts";
import { changesBetween } from "../catalogue/record-diff.ts";
import { visible } from "../catalogue/visible.ts";
import { commitOf, filesAt } from "./git.ts";
import { changeText } from "./plain-words.ts";
import { projectRoot } from "./project-root.ts";
import { run } from "./run.ts";

const FOLDER = "data/schemes";

function record(bytes: Uint8Array, where: string): unknown {
  const { value, complaints } = readJson(bytes);
  if (value === undefined) throw new Error(`${where} cannot be compared: expected ${complaints[0]?.expected}`);
  return value;
}

await run("npm run data:diff [-- REV]", () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [revision = "HEAD", ...more] = positionals;
  if (more.length > 0) throw new Error("Name one revision.");
  const root = projectRoot(process.cwd());
  const folder = join(root, FOLDER);
  const old = filesAt(root, commitOf(root, revision), FOLDER);
  const now = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const files = [...new Set([...old.keys(), ...now])].filter((file) => file.endsWith(".json")).sort();
  const lines = files.flatMap((file) => {
    const id = file.slice(0, -".json".length);
    try {
      const was = old.get(file);
      const before = was && record(was, `${FOLDER}/${file} at ${revision}`);
      const after = now.has(file) ? record(readFileSync(join(folder, file)), `${FOLDER}/${file}`) : undefined;
      return changesBetween(before, after).map((change) => changeText(id, change));
    } catch (error) {
      process.exitCode = 1;
      return `${id}: ${(error as Error).message}`;
    }
  });
  console.log(lines.length > 0 ? lines.map(visible).join("\n") : `No record differs from ${revision}.`);
});
