import { describe, expect, test } from "vitest";
import { fieldTable } from "../../../src/catalogue/schema/field-table.ts";
import { recordJsonSchema, type SchemaNode } from "../../../src/catalogue/schema/json-schema.ts";
import { HKD_FIELDS } from "../../../src/catalogue/schema/money-fields.ts";
import { parse } from "../../../src/catalogue/schema/parse.ts";
import { schemeRecord } from "../../../src/catalogue/schema/record.ts";
import { recordSkeleton } from "../../../src/catalogue/schema/skeleton.ts";

const schema = recordJsonSchema();

/** Every node of the schema with its path. */
function* nodes(node: unknown, path = "record"): Generator<[path: string, node: SchemaNode]> {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) yield [path, node as SchemaNode];
  for (const [key, child] of Object.entries(node)) yield* nodes(child, `${path}.${key}`);
}

describe("the JSON Schema", () => {
  test("is of draft 2020-12 and begins at the record itself", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      title: "Scheme",
    });
  });

  test("allows no unknown field at any depth", () => {
    const open = [...nodes(schema)].filter(
      ([, node]) => node.properties && node.additionalProperties !== false && node.type === "object",
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test("describes every field, so that an editor can", () => {
    const fields = [...nodes(schema)].filter(([path]) => /\.properties\.[^.]+$/.test(path));
    expect(fields.length).toBeGreaterThan(80);
    expect(fields.filter(([, node]) => !node.description).map(([path]) => path)).toEqual([]);
  });

  test("marks every field that holds HK$, and by its name alone one knows which they are", () => {
    const fields = [...nodes(schema)].filter(([path]) => /\.properties\.[^.]+$/.test(path));
    const nameOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1);
    const money = fields.filter(([, { unit }]) => unit === "HK$");
    expect([...HKD_FIELDS].sort()).toEqual([...new Set(money.map(([path]) => nameOf(path)))].sort());
    expect([...HKD_FIELDS]).toEqual(expect.arrayContaining(["hkd", "atLeast", "atMost", "upTo", "pool"]));
    expect(fields.filter(([path]) => HKD_FIELDS.has(nameOf(path)))).toEqual(money);
  });

  test("carries patterns an editor can check", () => {
    const address = schema.properties?.links as SchemaNode;
    expect(address.properties?.en).toMatchObject({ format: "uri", pattern: expect.stringContaining("^https://") });
    for (const [path, { pattern }] of nodes(schema)) {
      if (typeof pattern === "string") expect(() => new RegExp(pattern, "u"), path).not.toThrow();
    }
  });
});

describe("the field table", () => {
  const small: SchemaNode = {
    type: "object",
    required: ["id", "share"],
    properties: {
      id: { type: "string", pattern: "^[a-z0-9]+$", description: "The a|b name." },
      days: { type: "array", minItems: 1, items: { type: "string", format: "date" }, description: "Days." },
      share: {
        description: "Who pays.",
        oneOf: [
          {
            type: "object",
            required: ["kind"],
            properties: { kind: { const: "full", description: "All." }, of: { type: "integer", description: "Of." } },
          },
          {
            type: "object",
            required: ["kind", "of"],
            properties: { kind: { const: "part", description: "Some." }, of: { type: "integer", description: "Of." } },
          },
        ],
      },
      texts: {
        type: "object",
        description: "By key.",
        additionalProperties: {
          type: "object",
          required: ["title"],
          properties: {
            title: {
              type: "object",
              required: ["en", "zh-Hant"],
              properties: { en: { type: "string", maxLength: 9 }, "zh-Hant": { type: "string", maxLength: 5 } },
              description: "Title.",
            },
          },
        },
      },
    },
  };

  test("lists every field by path with what it holds, whether it is needed and its rule", () => {
    expect(fieldTable(small).split("\n")).toEqual([
      "| Field | Holds | Needed | What belongs there |",
      "| --- | --- | --- | --- |",
      "| `id` | id | yes | The a\\|b name. |",
      "| `days` | list, at least 1: day | no | Days. |",
      "| `share` | object | yes | Who pays. |",
      '| `share.kind` | `"full"` | `full`: yes | All. |',
      "| `share.of` | whole number | `full`: no; `part`: yes | Of. |",
      '| `share.kind` | `"part"` | `part`: yes | Some. |',
      "| `texts` | object | no | By key. |",
      "| `texts.‹key›.title` | text: `en` of at most 9 characters, `zh-Hant` of at most 5 | yes | Title. |",
    ]);
  });
});

describe("the skeleton of a new record", () => {
  const skeleton = recordSkeleton("new-scheme", "2026-11-22");
  const { complaints } = parse(schemeRecord, skeleton);

  test("has every needed field, and none that does not exist", () => {
    const wrong = complaints.filter(
      ({ found, expected }) => found === undefined || expected.startsWith("no such field"),
    );
    expect(wrong).toEqual([]);
  });

  test("waits only for what a person has to say", () => {
    expect(complaints.map(({ found }) => found).filter((found) => found !== "" && found !== 0)).toEqual([]);
    expect(skeleton).toMatchObject({
      id: "new-scheme",
      checked: [{ on: "2026-11-22", result: "changed" }],
      $schema: "../scheme.schema.json",
    });
  });

  test("asks for a date, a figure, a source and the day of the evidence", () => {
    expect(complaints.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        "name.en",
        "stages[0]",
        "tracks[0].terms[0].from",
        "tracks[0].terms[0].limits[0].hkd",
        "life[0].asOf",
        "sources.publisher-year.url",
      ]),
    );
  });
});
