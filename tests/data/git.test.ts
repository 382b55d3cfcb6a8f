import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { commitOf, filesAt } from "../../src/cli/git.ts";

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), "git-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

const git = (dir: string, ...args: string[]): string =>
  execFileSync("git", ["-C", dir, "-c", "user.name=t", "-c", "user.email=t@t", ...args], {
    stdio: "pipe",
    encoding: "utf8",
  }).trim();

/** A repository in which `deep/data/a.json` was changed once; with as many commits. */
function repository(commits = 2): string {
  const dir = folder();
  git(dir, "init", "--quiet");
  mkdirSync(join(dir, "deep/data/more"), { recursive: true });
  for (let commit = 1; commit <= commits; commit += 1) {
    writeFileSync(join(dir, "deep/data/a.json"), `{"a":${commit}}\r\n中`);
    writeFileSync(join(dir, "deep/data/b.json"), "");
    git(dir, "add", ".");
    git(dir, "commit", "--quiet", "--message", "data");
  }
  return dir;
}

describe("files as they were", () => {
  test("byte for byte, counted from the folder and not from where the repository begins", () => {
    const deep = join(repository(), "deep");
    const files = filesAt(deep, commitOf(deep, "HEAD~1"), "data");
    expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
      ["a.json", '{"a":1}\r\n中'],
      ["b.json", ""],
    ]);
  });

  test("none where the folder was not there", () => {
    const dir = repository();
    expect(filesAt(dir, commitOf(dir, "HEAD"), "data").size).toBe(0);
  });
});

describe("what hinders is told by its own cause", () => {
  afterEach(() => vi.unstubAllEnvs());
  const refusal = (dir: string, revision = "HEAD") => expect(() => commitOf(dir, revision));

  test("no repository", () => refusal(folder()).toThrow("no git repository"));
  test("no commit", () => refusal(repository(0)).toThrow("no commit yet"));
  test("no such revision", () =>
    refusal(repository(), "v9").toThrow('no revision "v9" to compare with; name a commit'));

  test("a clone without the older commits", () => {
    const dir = folder();
    git(dir, "clone", "--quiet", "--depth=1", pathToFileURL(repository()).href, "clone");
    refusal(join(dir, "clone"), "HEAD~1").toThrow("git fetch --unshallow");
  });

  test("a repository of another owner, with what git advises", () => {
    const dir = repository();
    // This machine's own settings may trust every owner.
    vi.stubEnv("GIT_CONFIG_NOSYSTEM", "1");
    vi.stubEnv("GIT_CONFIG_GLOBAL", join(dir, "none"));
    vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    refusal(dir).toThrow(/dubious ownership.*safe\.directory/s);
  });

  test("no git", () => {
    const dir = repository();
    vi.stubEnv("PATH", dir);
    refusal(dir).toThrow("git was not found");
  });
});
