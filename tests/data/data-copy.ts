import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A record or register as JSON holds it, loosely typed so that it can be broken. */
// biome-ignore lint/suspicious/noExplicitAny: these tests write what the types forbid.
export type Loose = any;

/** A copy of the project's data in a folder of its own, to be spoilt. */
export function copyOfData(): string {
  const dir = mkdtempSync(join(tmpdir(), "data-"));
  cpSync("data", dir, { recursive: true });
  return dir;
}

/** The same for one test, removed after it. */
export function copyForTest(): string {
  const dir = copyOfData();
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Rewrites a JSON file of the copy. */
export function edit(dir: string, file: string, change: (content: Loose) => void): void {
  const content: Loose = JSON.parse(readFileSync(join(dir, file), "utf8"));
  change(content);
  writeFileSync(join(dir, file), JSON.stringify(content, null, 2));
}

/** Runs a command of the project as `npm run` would. */
export function runCli(script: string, ...args: string[]): { exit: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${script}.ts`, ...args], {
    encoding: "utf8",
  });
  return { exit: status, output: stdout + stderr };
}
