import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { copyForTest, edit, type Loose, runCli } from "./data-copy.ts";

afterEach(() => vi.unstubAllEnvs());

const DAY = "2026-12-01";

/** Whether anything in a part of the record, however deep, names the source. */
const restsOn = (part: Loose, key: string): boolean =>
  typeof part === "object" &&
  part !== null &&
  (("sources" in part && Array.isArray(part.sources) && part.sources.includes(key)) ||
    Object.values(part).some((inner) => restsOn(inner as Loose, key)));
const on = (day: string) => vi.stubEnv("BUILD_DAY", day);

/** A copy in which one record alone has a day to apply by; it was checked on the day before. */
function copy(): string {
  const dir = copyForTest();
  for (const file of readdirSync(join(dir, "schemes")))
    edit(dir, `schemes/${file}`, (record: Loose) => {
      // What only a day ahead names goes to where it is no fault.
      const used = (record.timing?.dates ?? []).flatMap(({ sources }: Loose) => sources);
      if (record.timing) delete record.timing.dates;
      record.background = [...new Set([...(record.background ?? []), ...used])].filter((key) => !restsOn(record, key));
      if (record.background.length === 0) delete record.background;
    });
  edit(dir, "schemes/bud.json", (record: Loose) => {
    record.checked = [{ ...record.checked.at(-1), on: DAY }];
    const what = { en: "Applications for the next round", "zh-Hant": "下一期申請" };
    record.timing = {
      ...record.timing,
      dates: [{ on: "2026-12-15", kind: "closes", what, sources: record.life.at(-1).sources }],
    };
  });
  return dir;
}

describe("npm run data:stale", () => {
  test("names what is due with its field and the reason, the longest due first, then the days to come", () => {
    on("2027-02-25");
    const { exit, output } = runCli("data-stale", "--dir", copy());
    expect(exit).toBe(0);
    const [head, first = "", second = ""] = output.split("\n");
    expect(head).toBe("Due on 2027-02-25, the longest due first:");
    expect(first).toBe(
      "2026-12-16  bud · timing.dates[0].on: closes 2026-12-15 (Applications for the next round); what became of it?",
    );
    expect(second).toMatch(/^2027-\d\d-\d\d {2}/);
    expect(output).toMatch(/^2027-02-25 {2}tvp · checked: not compared .* the Budget of 2027-02-24$/m);
    expect(output).toMatch(/^2027-\d\d-\d\d {2}a year after the last comparison: .*distance-business/m);
  });

  test("refuses a day that is none", () => {
    on("tomorrow");
    expect(runCli("data-stale")).toMatchObject({ exit: 1, output: expect.stringContaining("BUILD_DAY") });
  });
});

describe("notes of npm run data:check", () => {
  const VERDICT = / dated terms in .*: no fault\.$/m;

  test("none where nothing is due", () => {
    on("2026-12-15");
    const { output } = runCli("data-check", "--dir", copy());
    expect(output).toMatch(VERDICT);
    expect(output).not.toContain("bud ·");
  });

  test("after the verdict what a day has made true, which is no fault", () => {
    on("2026-12-16");
    const { exit, output } = runCli("data-check", "--dir", copy());
    expect(exit).toBe(0);
    expect(output.slice(output.search(VERDICT))).toContain("bud · timing.dates[0].on: closes 2026-12-15");
  });

  test("only the first few of many", () => {
    on("2028-03-01");
    const { exit, output } = runCli("data-check", "--dir", copy());
    expect(exit).toBe(0);
    expect(output).toMatch(/^and \d+ more: npm run data:stale$/m);
  });
});
