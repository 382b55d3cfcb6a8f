import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultText } from "../../src/catalogue/fault.ts";
import { readCatalogue } from "../../src/catalogue/load.ts";
import { copyForTest, copyOfData, edit, runCli } from "./data-copy.ts";
import { FAULTS } from "./faults.ts";

const check = (dir: string) => runCli("data-check", "--dir", dir);

test("a sound copy passes", () => {
  const { exit, output } = check(copyForTest());
  expect(output).toMatch(/^\d+ records with \d+ dated terms in .*: no fault\.$/m);
  expect(exit).toBe(0);
});

describe("every fault of every record is named at once", () => {
  let dir: string;
  let result: ReturnType<typeof check>;
  beforeAll(() => {
    dir = copyOfData();
    for (const { spoil } of FAULTS) spoil(dir);
    result = check(dir);
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test.each(FAULTS)("$what: $file $path", ({ file, path }) => {
    expect(result.output).toContain(`${file}${path === "" ? "" : ` · ${path}`}\n  found    `);
  });

  test("the process fails and says how many there are", () => {
    expect(result.exit).toBe(1);
    expect(result.output).toMatch(/^\d+ faults in /m);
  });
});

describe("a single fault is enough", () => {
  // One of each kind: shape, rule, content of a file, name of a file.
  const single = ["an unknown key", "a changed chart figure", "a byte order mark", "a file that is no record"];

  test.each(FAULTS.filter(({ what }) => single.includes(what)))("$what", ({ spoil, file }) => {
    const dir = copyForTest();
    spoil(dir);
    const { exit, output } = check(dir);
    expect(exit).toBe(1);
    expect(output).toMatch(/^1 fault in /m);
    expect(output).toContain(file);
  });

  test("a broken record does not make those that point to it look dangling", () => {
    const dir = copyForTest();
    writeFileSync(join(dir, "schemes/bud.json"), "");
    expect(readCatalogue(dir).faults).toHaveLength(1);
  });
});

describe("the name of a file and the id in it", () => {
  const faultsOf = (name: string, id: string) => {
    const dir = copyForTest();
    edit(dir, "schemes/tvp.json", (record) => (record.id = id));
    renameSync(join(dir, "schemes/tvp.json"), join(dir, `schemes/${name}`));
    return readCatalogue(dir).faults.map(faultText);
  };

  test("in capitals: the file is to be renamed, and nothing is said against the id", () => {
    expect(faultsOf("TVP.json", "tvp")).toEqual([expect.stringMatching(/rename the file to tvp\.json$/)]);
  });

  test("kept by Windows for a device: both are refused with the reason", () => {
    const reason = expect.stringContaining("Windows");
    expect(faultsOf("aux.json", "aux")).toEqual(expect.arrayContaining([reason, reason]));
    expect(faultsOf("com1.json", "tvp")).toEqual(expect.arrayContaining([reason]));
  });
});

describe("folders", () => {
  test("one that does not exist", () => {
    const output = expect.stringContaining("no-such-folder");
    expect(check("no-such-folder")).toMatchObject({ exit: 1, output });
  });

  test("one without records, registers and editions", () => {
    const dir = copyForTest();
    rmSync(dir, { recursive: true });
    mkdirSync(dir);
    const { exit, output } = check(dir);
    expect(exit).toBe(1);
    for (const file of ["schemes/", "organisations.json", "hosts.json", "editions/"]) expect(output).toContain(file);
  });

  test("an editor's hidden file disturbs nobody", () => {
    const dir = copyForTest();
    writeFileSync(join(dir, "schemes/.tvp.json.swp"), "x");
    expect(readCatalogue(dir).faults).toEqual([]);
  });
});

test("an option that does not exist is told with the usage", () => {
  const output = expect.stringContaining("Usage: npm run data:check");
  expect(runCli("data-check", "--folder", "x")).toMatchObject({ exit: 1, output });
});
