import { recordJsonSchema, type SchemaNode } from "./json-schema.ts";
import { HKD_UNIT } from "./primitives.ts";

/** Names of the fields of a record that hold HK$, wherever they stand: what the schema marks with that unit. */
export const HKD_FIELDS: ReadonlySet<string> = new Set(fieldsIn(recordJsonSchema()));

function* fieldsIn(node: SchemaNode): Generator<string> {
  for (const [name, field] of Object.entries((node.properties ?? {}) as Record<string, SchemaNode>)) {
    if (field.unit === HKD_UNIT) yield name;
    yield* fieldsIn(field);
  }
  const parts = [node.items, node.additionalProperties, ...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  for (const part of parts) if (typeof part === "object") yield* fieldsIn(part as SchemaNode);
}
