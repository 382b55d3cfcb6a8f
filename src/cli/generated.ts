import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fieldTable } from "../catalogue/schema/field-table.ts";
import { recordJsonSchema } from "../catalogue/schema/json-schema.ts";

/** A committed file that follows from the record's schema, with the content it should have. */
export interface GeneratedFile {
  file: string;
  content: string;
}

const FIELDS = /(<!-- fields:begin[^>]*-->\n).*?(\n?<!-- fields:end -->)/s;

/** A text as the project writes it, whatever line ends the checkout gave it. */
export const asWritten = (text: string): string => text.replaceAll("\r\n", "\n");

/** What `npm run data:schema` writes; files are relative to `root`. */
export function generatedFiles(root: string): GeneratedFile[] {
  const schema = recordJsonSchema();
  const guide = asWritten(readFileSync(join(root, "CONTRIBUTING.md"), "utf8"));
  if (!FIELDS.test(guide)) {
    throw new Error(
      "CONTRIBUTING.md has no place for the field table: put back the lines <!-- fields:begin --> and <!-- fields:end -->.",
    );
  }
  return [
    { file: "data/scheme.schema.json", content: `${JSON.stringify(schema, null, 2)}\n` },
    {
      file: "CONTRIBUTING.md",
      content: guide.replace(FIELDS, (_, begin: string) => `${begin}\n${fieldTable(schema)}\n\n<!-- fields:end -->`),
    },
  ];
}
