import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ROOMS } from "./rooms.ts";
import { violationsIn } from "./violations.ts";

/** A copy of `src/` with lines added to some of its files. */
function spoilt(additions: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "spoilt-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync("src", folder, { recursive: true });
  for (const [file, text] of Object.entries(additions)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text, { flag: "a" });
  }
  return folder;
}

test("every import goes down from room to room, none in a circle, and no file stands outside a room", async () => {
  expect(await violationsIn("src")).toEqual([]);
});

test("an import against the order is told with what the room may import, in scripts and in pages alike", async () => {
  const src = spoilt({
    "catalogue/share.ts": '\nimport type { View } from "../site/view.ts";\nexport type V = View;\n',
    "components/Icon.astro": '\n<script>\n  import "../pages/embed.js.ts";\n</script>\n',
    "search/fold/fold.ts": '\nexport type { Query } from "../query/query.ts";\n',
  });
  const told = await violationsIn(src);
  expect(told).toContain("src/catalogue/share.ts imports src/site/view.ts: catalogue may import nothing of the others");
  expect(told.join("\n")).toMatch(
    /src\/components\/Icon\.astro imports src\/pages\/embed\.js\.ts: components may import/,
  );
});

test("a circle is told, even one of types alone", async () => {
  const src = spoilt({
    "catalogue/one.ts": 'import type { B } from "./two.ts";\nexport type A = B;\n',
    "catalogue/two.ts": 'import type { A } from "./one.ts";\nexport type B = A | 1;\n',
  });
  expect((await violationsIn(src)).join("\n")).toMatch(/a circle of imports.*catalogue\/(one|two)\.ts → /);
});

test("a file outside every room is told", async () => {
  const src = spoilt({ "calendar.ts": "export const x = 1;\n", "helpers/x.ts": "export const y = 1;\n" });
  const told = (await violationsIn(src)).join("\n");
  expect(told).toContain("src/calendar.ts stands in no room");
  expect(told).toContain("src/helpers/x.ts stands in no room");
});

test("docs/architecture.md shows the same order", () => {
  const shown = [...readFileSync("docs/architecture.md", "utf8").matchAll(/^\| `src\/([\w-]+)\/`.* \| ([^|]*) \|$/gm)];
  const table = shown.map(([, room = "", allowed = ""]) => [room, allowed.match(/[\w-]+/g) ?? []]);
  expect(table).toEqual(Object.entries(ROOMS).map(([room, allowed]) => [room, [...allowed]]));
});
