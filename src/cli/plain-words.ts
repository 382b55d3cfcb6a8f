import type { FieldChange } from "../catalogue/record-diff.ts";
import { HKD_FIELDS } from "../catalogue/schema/money-fields.ts";
import { ENGLISH_MONEY, writeFullMoney } from "../i18n/money.ts";

type Fields = Record<string, unknown>;

/** Containers whose items speak for themselves. */
const SILENT = new Set(["tracks", "terms", "limits"]);
const LONGEST_TEXT = 80;

/** A change of a record in one line: `tvp · main · from 2020-04-01: limit HK$400,000 → HK$600,000 per enterprise`. */
export function changeText(scheme: string, { path, before, after }: FieldChange): string {
  const [field = "", item = "", list = ""] = path.toReversed();
  const place = (depth: number): string =>
    [scheme, ...path.slice(0, path.length - depth).filter((name) => !SILENT.has(name))].join(" · ");
  if (path.length === 0) return `${scheme}: ${before === undefined ? "new record" : "record removed"}`;
  if (field === "order") return `${place(1)}: order changed`;
  if (before === undefined) return `${place(1)}: ${entryText(field, item, list, after)} added`;
  if (after === undefined) return `${place(1)}: ${entryText(field, item, list, before)} removed`;
  // A limit reads best with its basis behind the figures.
  if (list === "limits" && field === "hkd") {
    return `${place(3)}: limit ${valueText(field, before)} → ${valueText(field, after)} ${item}`;
  }
  return `${place(1)}: ${field} ${valueText(field, before)} → ${valueText(field, after)}`;
}

/** A field or an item of a list that came or went, with as much of its value as tells what it is. */
function entryText(field: string, container: string, list: string, value: unknown): string {
  if (container === "limits") return limitText(field, value as Fields);
  if (container === "terms") return `row ${field} (${termText(value as Fields)})`;
  if (container === "tracks") return `track ${field}`;
  // Outside a term an item of a list is known by its text or its id, and that says enough.
  const known = field === value || (typeof value === "object" && list !== "terms");
  return known ? valueText("", field) : `${field} ${valueText(field, value)}`;
}

const limitText = (name: string, { hkd, months, of }: Fields): string =>
  hkd === undefined ? `limit of ${months} months of ${of} ${name}` : `limit ${valueText("hkd", hkd)} ${name}`;

const termText = ({ limits, share }: Fields): string => {
  const figures = (limits as Fields[]).map((limit) => limitText(`per ${limit.per}`, limit));
  return [...(figures.length > 0 ? figures : ["no limit"]), ...(share ? [valueText("share", share)] : [])].join(", ");
};

function valueText(field: string, value: unknown): string {
  if (typeof value === "number")
    return HKD_FIELDS.has(field)
      ? writeFullMoney(value, ENGLISH_MONEY)
      : field === "percent"
        ? `${value}%`
        : String(value);
  if (typeof value === "string") return value.includes(" ") || value.length > 20 ? `“${cut(value)}”` : value;
  if (Array.isArray(value)) return value.map((item) => valueText(field, item)).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  const fields = value as Fields;
  if (field === "share") return shareText(fields);
  if (typeof fields.en === "string") return valueText(field, fields.en);
  return Object.entries(fields)
    .map(([name, part]) => `${name} ${valueText(name, part)}`)
    .join(", ");
}

function shareText({ kind, government, applicant, percent, tiers }: Fields): string {
  switch (kind) {
    case "match":
      return `${government}:${applicant}`;
    case "rate":
      return `${percent}%`;
    case "guarantee":
      return `${percent}% guaranteed`;
    case "tiers":
      return (tiers as Fields[])
        .map((tier) => `${tier.percent}% up to ${valueText("upTo", tier.upTo)}`)
        .join(", then ");
    default:
      return String(kind);
  }
}

const cut = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);
