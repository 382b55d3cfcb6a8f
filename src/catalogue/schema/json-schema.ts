import { z } from "zod";
import { schemeRecord } from "./record.ts";

/** A node of a JSON Schema, as far as records need one. */
export type SchemaNode = z.core.JSONSchema.JSONSchema;

/**
 * The shape of a record as JSON Schema (draft 2020-12), for editors and for other people's tools.
 * It says all that one field can say by itself; rules that span fields are known to `data:check` alone.
 */
export const recordJsonSchema = (): SchemaNode =>
  z.toJSONSchema(schemeRecord, {
    target: "draft-2020-12",
    io: "input",
    override: ({ jsonSchema }) => {
      // What JavaScript can count to is no limit of ours.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      // `format` says which days exist; the pattern need only be readable.
      if (jsonSchema.format === "date") jsonSchema.pattern = "^\\d{4}-\\d{2}-\\d{2}$";
    },
  }) as SchemaNode;
