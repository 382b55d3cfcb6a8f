import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CATALOGUE_RULES, RULES } from "../../../../src/catalogue/rules/index.ts";

const FOLDER = join(import.meta.dirname, "../../../../src/catalogue/rules");

/** What the rules' files share among themselves. */
const HELPERS = new Set([
  "baseOf",
  "ceilingsCountedLike",
  "checkCatalogue",
  "conditionsOf",
  "datedLinesOf",
  "eachTerm",
  "endOrSplit",
  "figuresOf",
  "inFile",
  "inRegisters",
  "leadsBeside",
  "mayMeet",
  "outside",
  "pairsAtOnce",
  "pairsIn",
  "partiesBeside",
  "purposesBeside",
  "repeatedIn",
  "rowsOf",
  "simplifiedIn",
  "simplifiedWordsIn",
  "sourceListsOf",
  "strings",
  "supportingListsOf",
  "surelyMeet",
  "tellsCases",
  "termsHeld",
]);

test("every rule that is written is asked", async () => {
  const files = readdirSync(FOLDER).filter((file) => file !== "index.ts");
  const modules = await Promise.all(files.map((file) => import(join(FOLDER, file))));
  const written = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (typeof value === "function" && !HELPERS.has(name) ? name : [])),
  );
  const asked = [...RULES, ...CATALOGUE_RULES].map(({ name }) => name);
  expect([...asked].sort()).toEqual(written.sort());
});
