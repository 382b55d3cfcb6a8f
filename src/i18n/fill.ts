/** A sentence with a form for one and a form for any other number. */
export interface Counted {
  one: string;
  many: string;
}

/** Puts values into a sentence's `{slots}`: `fill("{n} schemes", { n: 3 })`. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));

/** The form that fits the count, filled with it as `{n}` and with any other values. */
export const fillCounted = (sentence: Counted, n: number, values: Record<string, string> = {}): string =>
  fill(n === 1 ? sentence.one : sentence.many, { n, ...values });
