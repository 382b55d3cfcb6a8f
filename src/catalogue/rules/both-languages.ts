/** A text as a record writes it in both languages. */
export interface Pair {
  path: string;
  en: string;
  chinese: string;
}

/** Every text below `value` that is written in both languages. Addresses are no texts. */
export function* pairsIn(value: unknown, path = ""): Generator<Pair> {
  if (typeof value !== "object" || value === null || path.endsWith("links")) return;
  const { en, "zh-Hant": chinese } = value as Record<string, unknown>;
  if (typeof en === "string" && typeof chinese === "string") yield { path, en, chinese };
  for (const [key, item] of Object.entries(value)) {
    const inner = Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    yield* pairsIn(item, inner);
  }
}
