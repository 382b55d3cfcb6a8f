import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { DATA_DIR } from "../../src/catalogue/load.ts";
import { dataDir } from "../../src/cli/data-option.ts";
import { generatedFiles } from "../../src/cli/generated.ts";
import { copyForTest, runCli } from "./data-copy.ts";

afterEach(() => vi.unstubAllEnvs());

test("the search tells an option it does not know in a line, with its usage", () => {
  expect(runCli("search", "--foo")).toEqual({
    exit: 1,
    output: expect.stringMatching(/^Unknown option '--foo'.*\n\nUsage: npm run search -- .*\n$/),
  });
});

test("--dir counts from where one stands, although npm runs commands elsewhere", () => {
  vi.stubEnv("INIT_CWD", resolve("data/schemes"));
  expect(dataDir("..")).toBe(resolve("data"));
  expect(dataDir(undefined)).toBe(DATA_DIR);
  vi.stubEnv("INIT_CWD", undefined);
  expect(dataDir("copy")).toBe(resolve("copy"));
});

test("what follows from the schema is the same in a checkout with the line ends of Windows", () => {
  const root = copyForTest();
  const guide = readFileSync("CONTRIBUTING.md", "utf8").replaceAll("\n", "\r\n");
  writeFileSync(join(root, "CONTRIBUTING.md"), guide);
  expect(generatedFiles(root)).toEqual(generatedFiles("."));
});
