import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { copyForTest, edit, runCli } from "./data-copy.ts";

describe("data:new", () => {
  test("begins a record that the check explains field by field", () => {
    const dir = copyForTest();
    expect(runCli("data-new", "new-scheme", "--dir", dir)).toMatchObject({
      exit: 0,
      output: expect.stringContaining("new-scheme.json"),
    });
    const { exit, output } = runCli("data-check", "--dir", dir);
    expect(exit).toBe(1);
    for (const path of ["name.en", "stages[0]", "tracks[0].terms[0].limits[0].hkd", "life[0].asOf"]) {
      expect(output).toContain(`schemes/new-scheme.json · ${path}\n`);
    }
  });

  test("never overwrites a record", () => {
    const dir = copyForTest();
    const before = readFileSync(join(dir, "schemes/tvp.json"), "utf8");
    expect(runCli("data-new", "tvp", "--dir", dir)).toMatchObject({
      exit: 1,
      output: expect.stringContaining("exists already"),
    });
    expect(readFileSync(join(dir, "schemes/tvp.json"), "utf8")).toBe(before);
  });

  test("dates it with the day in Hong Kong, before eight in the morning too", () => {
    const dir = copyForTest();
    const clock =
      "globalThis.Date=class extends Date{constructor(...a){super(...(a.length?a:['2027-02-28T16:30:00Z']))}}";
    vi.stubEnv("NODE_OPTIONS", `--import=data:text/javascript,${encodeURIComponent(clock)}`);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    runCli("data-new", "new-scheme", "--dir", dir);
    expect(readFileSync(join(dir, "schemes/new-scheme.json"), "utf8")).toContain('"on": "2027-03-01"');
  });

  test("refuses an id whose file Windows could not hold, and says so", () => {
    const dir = copyForTest();
    const output = expect.stringContaining("Windows");
    expect(runCli("data-new", "com1", "--dir", dir)).toMatchObject({ exit: 1, output });
    expect(existsSync(join(dir, "schemes/com1.json"))).toBe(false);
  });

  test.each([["../escape"], ["Upper"], ["a b"], [""], []])("refuses what is no id: %j", (...args) => {
    const dir = copyForTest();
    expect(runCli("data-new", ...args, "--dir", dir)).toMatchObject({
      exit: 1,
      output: expect.stringContaining("Usage"),
    });
    expect(existsSync(join(dir, "escape.json"))).toBe(false);
  });
});

describe("data:diff", () => {
  /** A repository of its own whose HEAD holds the data as it is, and `data:diff` run in it. */
  function repository() {
    const dir = copyForTest();
    const data = join(dir, "data");
    const git = (...args: string[]) =>
      execFileSync("git", ["-C", dir, "-c", "user.name=t", "-c", "user.email=t@t", ...args], { stdio: "pipe" });
    mkdirSync(data);
    renameSync(join(dir, "schemes"), join(data, "schemes"));
    git("init", "--quiet");
    git("add", "data");
    git("commit", "--quiet", "--message", "data");
    const run = (cwd: string, ...args: string[]) =>
      spawnSync(process.execPath, [resolve("src/cli/data-diff.ts"), ...args], { cwd, encoding: "utf8" });
    return { dir, data, git, run, diff: (...args: string[]) => run(dir, ...args).stdout };
  }

  test("tells a raised cap in plain words, from HEAD or any revision", () => {
    const { data, git, diff } = repository();
    expect(diff()).toBe("No record differs from HEAD.\n");
    edit(data, "schemes/tvp.json", ({ tracks }) => (tracks[0].terms.at(-1).limits[0].hkd = 700_000));
    const told = /^tvp · main · from [\d-]+: limit HK\$600,000 → HK\$700,000 per enterprise\n$/;
    expect(diff()).toMatch(told);
    git("commit", "--all", "--quiet", "--message", "raise");
    expect(diff("HEAD~1")).toMatch(told);
  });

  test("tells new and removed records, and one that cannot be read", () => {
    const { dir, data, run } = repository();
    renameSync(join(data, "schemes/tvp.json"), join(data, "schemes/tvp2.json"));
    writeFileSync(join(data, "schemes/bud.json"), "{");
    const { stdout, status } = run(dir);
    expect(stdout.split("\n")).toEqual([
      expect.stringMatching(/^bud: .*cannot be compared/),
      "tvp: record removed",
      "tvp2: new record",
      "",
    ]);
    expect(status).toBe(1);
  });

  test("within a larger repository, from any folder of the project", () => {
    const { dir, git, run } = repository();
    mkdirSync(join(dir, "apps/catalogue/src"), { recursive: true });
    renameSync(join(dir, "data"), join(dir, "apps/catalogue/data"));
    writeFileSync(join(dir, "apps/catalogue/package.json"), "{}");
    git("add", "--all");
    git("commit", "--quiet", "--message", "move");
    edit(join(dir, "apps/catalogue/data"), "schemes/tvp.json", (record) => (record.codes = ["TVP", "TVP2"]));
    const told = expect.stringMatching(/^tvp · codes: TVP2 added\n$/);
    expect(run(join(dir, "apps/catalogue/src"))).toMatchObject({ stdout: told, status: 0 });
  });

  test("a revision that does not exist is told", () => {
    expect(runCli("data-diff", "no-such-revision")).toMatchObject({
      exit: 1,
      output: expect.stringContaining("no-such-revision"),
    });
    expect(runCli("data-diff", "--", "--output=x")).toMatchObject({
      exit: 1,
      output: expect.stringContaining("There is no revision"),
    });
  });
});
