import { recordJsonSchema, type SchemaNode } from "./json-schema.ts";

const SOURCE = "publisher-year";

/**
 * A record to fill in: every needed field in place and empty, so that `data:check` names what still waits.
 * @param today the day it is begun, `YYYY-MM-DD`.
 */
export function recordSkeleton(id: string, today: string): unknown {
  const schema = recordJsonSchema();
  /** What need not wait for a person, and fields that may be left out but seldom are. */
  const filled: Record<string, unknown> = {
    id,
    "name.zh-Hant": "",
    "tracks[].id": "main",
    "tracks[].terms[].from": "",
    "tracks[].terms[].limits": [emptyAt(schema, ["tracks", "terms", "limits"])],
    "tracks[].terms[].sources[]": SOURCE,
    "life[].from": "",
    "life[].asOf": "",
    "life[].sources[]": SOURCE,
    sources: { [SOURCE]: emptyAt(schema, ["sources"]) },
    "checked[].on": today,
    "checked[].against[]": SOURCE,
    "checked[].result": "changed",
  };
  return empty(schema, "", filled);
}

/** An empty item of the list or the keyed collection at a field. */
function emptyAt(schema: SchemaNode, fields: string[]): unknown {
  const field = fields.reduce((node, name) => propertyOf((node.items as SchemaNode | undefined) ?? node, name), schema);
  return empty((field.items ?? field.additionalProperties) as SchemaNode, "", {});
}

const propertyOf = (node: SchemaNode, name: string): SchemaNode => node.properties?.[name] as SchemaNode;

function empty(node: SchemaNode, path: string, filled: Record<string, unknown>): unknown {
  if (Object.hasOwn(filled, path)) return filled[path];
  const form = (node.anyOf ?? node.oneOf)?.[0] as SchemaNode | undefined;
  if (form) return empty(form, path, filled);
  if (node.const !== undefined) return node.const;
  if (node.type === "array") return node.minItems ? [empty(node.items as SchemaNode, `${path}[]`, filled)] : [];
  if (node.type === "object") {
    const at = (name: string): string => (path === "" ? name : `${path}.${name}`);
    const fields = Object.keys(node.properties ?? {}).filter(
      (name) => node.required?.includes(name) || Object.hasOwn(filled, at(name)),
    );
    return Object.fromEntries(fields.map((name) => [name, empty(propertyOf(node, name), at(name), filled)]));
  }
  return node.type === "string" ? "" : 0;
}
