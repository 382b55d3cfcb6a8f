import type { SchemaNode } from "./json-schema.ts";

interface Row {
  path: string;
  holds: string;
  /** `yes` or `no`, per branch where the field belongs to some of several forms only. */
  needed: string[];
  meaning: string;
}

/** Every field of a record with what it holds, whether it is needed, and its editorial rule, as a Markdown table. */
export function fieldTable(schema: SchemaNode): string {
  const lines = merged(fieldsOf(schema, "")).map(({ path, holds, needed, meaning }) =>
    row([`\`${path}\``, holds, needed.join("; "), meaning]),
  );
  return [row(["Field", "Holds", "Needed", "What belongs there"]), row(["---", "---", "---", "---"]), ...lines].join(
    "\n",
  );
}

const row = (cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

/** Fields below a node. A text in two languages counts as one field. */
function fieldsOf(node: SchemaNode, path: string, form?: string): Row[] {
  const branches = branchesOf(node);
  if (branches) {
    return branches.flatMap((branch) => fieldsOf(branch, path, formOf(branch, branches)));
  }
  if (isText(node)) return isDated(node) ? fieldsOf({ ...node, properties: datesOf(node) }, path, form) : [];
  if (node.items) return fieldsOf(node.items as SchemaNode, `${path}[]`, form);
  if (typeof node.additionalProperties === "object") return fieldsOf(node.additionalProperties, `${path}.‹key›`, form);
  return Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    const field = property as SchemaNode;
    const at = path === "" ? name : `${path}.${name}`;
    const needed = node.required?.includes(name) ? "yes" : "no";
    const own: Row = {
      path: at,
      holds: holdsOf(field),
      needed: [form ? `${form}: ${needed}` : needed],
      meaning: field.description ?? "",
    };
    return [own, ...fieldsOf(field, at)];
  });
}

const branchesOf = (node: SchemaNode): SchemaNode[] | undefined =>
  (node.anyOf ?? node.oneOf) as SchemaNode[] | undefined;

/** What tells one form of a union from the others: its `kind`, else the needed field that only it has. */
function formOf(branch: SchemaNode, branches: SchemaNode[]): string | undefined {
  const kind = branch.properties?.kind as SchemaNode | undefined;
  if (kind?.const !== undefined) return `\`${kind.const}\``;
  const others = branches.filter((other) => other !== branch);
  const own = branch.required?.find((name) => others.every((other) => !other.properties?.[name]));
  return own && `with \`${own}\``;
}

/** Whether the node is a text in both written languages. */
const isText = ({ properties }: SchemaNode): boolean => {
  const english = properties?.en as SchemaNode | undefined;
  return english !== undefined && english.format !== "uri";
};

const datesOf = ({ properties }: SchemaNode): SchemaNode["properties"] => {
  const { from, until } = properties ?? {};
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
};

/** Whether a text says of itself since or until when it holds. */
const isDated = (node: SchemaNode): boolean => Object.keys(datesOf(node) ?? {}).length > 0;

/** The kind of value in a few words. */
function holdsOf(node: SchemaNode): string {
  const branches = branchesOf(node);
  if (branches) return [...new Set(branches.map(holdsOf))].join(" or ");
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(", ");
  if (node.items) return `list${listSize(node)}: ${holdsOf(node.items as SchemaNode)}`;
  if (isText(node)) {
    const { en, "zh-Hant": chinese } = node.properties as { en: SchemaNode; "zh-Hant": SchemaNode };
    const optional = node.required?.includes("zh-Hant") ? "" : ", which may be left out";
    return `text: \`en\` of at most ${en.maxLength} characters, \`zh-Hant\` of at most ${chinese.maxLength}${optional}`;
  }
  if (node.type === "string") return stringKind(node);
  if (node.type === "integer") return node.unit ? `whole number of ${node.unit}` : "whole number";
  return String(node.type);
}

const listSize = ({ minItems, maxItems }: SchemaNode): string =>
  `${minItems ? `, at least ${minItems}` : ""}${maxItems ? `, at most ${maxItems}` : ""}`;

function stringKind({ format, pattern, maxLength }: SchemaNode): string {
  if (format === "uri") return "https address";
  if (format === "date") return "day";
  if (pattern?.includes("\\d{4}")) return pattern.includes("≤") ? "date, may be marked ≤ or ~" : "date";
  if (pattern?.startsWith("^[a-z0-9]")) return "id";
  return maxLength ? `text, at most ${maxLength} characters` : "text";
}

/** Forms of a union that share a field with the same meaning share its row. */
function merged(rows: Row[]): Row[] {
  const byMeaning = new Map<string, Row>();
  for (const own of rows) {
    const key = [own.path, own.holds, own.meaning].join("\n");
    const same = byMeaning.get(key);
    if (same) same.needed.push(...own.needed);
    else byMeaning.set(key, { ...own, needed: [...own.needed] });
  }
  return [...byMeaning.values()];
}
