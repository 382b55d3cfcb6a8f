import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { faultText } from "../../src/catalogue/fault.ts";
import { readCatalogue } from "../../src/catalogue/load.ts";
import { asWritten, generatedFiles } from "../../src/cli/generated.ts";

test("the data has no fault", () => {
  expect(readCatalogue().faults.map(faultText)).toEqual([]);
});

test("there are at least 80 records, each with a dated term and a state with the day of its evidence", () => {
  const { schemes } = readCatalogue().catalogue;
  expect(schemes.length).toBeGreaterThanOrEqual(80);
  for (const scheme of schemes) {
    expect(
      scheme.tracks.flatMap(({ terms }) => terms),
      scheme.id,
    ).not.toHaveLength(0);
    expect(scheme.life.at(-1)?.asOf, scheme.id).toBeDefined();
  }
});

test("every scheme has an official page to go to, its own or that of a body that runs it", () => {
  const { schemes, organisations } = readCatalogue().catalogue;
  const withoutAny = schemes.filter(({ links, administrators }) =>
    [links, ...administrators.map((id) => organisations[id]?.links)].every(
      (pages) => !pages?.en && !pages?.["zh-Hant"],
    ),
  );
  expect(withoutAny.map(({ id }) => id)).toEqual([]);
});

describe("what follows from the schema is fresh", () => {
  test.each(generatedFiles(process.cwd()))("$file", ({ file, content }) => {
    expect(
      asWritten(readFileSync(file, "utf8")) === content,
      `${file} is not what the schema says. Run: npm run data:schema`,
    ).toBe(true);
  });
});
